"""Files written whole or not at all."""

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from tellings.errors import WriteError

EXISTS = "exists already"
"""The reason of an error where a file would have to be replaced."""
NO_FOLDER = "there is no such folder"
"""The reason where a folder on the way is missing."""


def check(path: Path, *, overwrite: bool = False, make_parents: bool = False) -> None:
    """Raise what ``write`` would raise for reasons that can be known before the work is done.

    Raises:
        WriteError: if the path is a folder, exists already, or lies in no folder.
    """
    named = str(path)
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise WriteError(named, "is a folder", "name a file in it")
        if target.exists() and not target.is_file():
            raise WriteError(named, "is not an ordinary file", "name another one")
        if target.exists() and not overwrite:
            raise FileExistsError
        if not target.parent.is_dir() and not make_parents:
            raise FileNotFoundError
    except (OSError, ValueError) as error:
        raise _problem(named, error) from None


def write(path: Path, text: str, *, overwrite: bool = False, make_parents: bool = False) -> None:
    """Write a text as UTF-8 to a file that is complete from the moment it has its name.

    A file that is replaced keeps its permissions; a link is followed, so that what it points to is
    replaced and the link stays.

    Args:
        path: where to.
        text: what; line breaks are written as they are.
        overwrite: replace a file of that name.
        make_parents: make the folders on the way there.

    Raises:
        WriteError: if it can't be written, or there is such a file and ``overwrite`` is False.
    """
    check(path, overwrite=overwrite, make_parents=make_parents)
    try:
        target = Path(os.path.realpath(path))
        if make_parents:
            _make_folder(target.parent)
        _replace(target, text.encode("utf-8"), overwrite)
    except (OSError, ValueError) as error:
        raise _problem(str(path), error) from None


def _problem(named: str, error: OSError | ValueError) -> WriteError:
    """Return an error of the system as one that says what to do."""
    match error:
        case FileExistsError():
            return WriteError(named, EXISTS, "name another file, or force it")
        case FileNotFoundError() | NotADirectoryError():
            return WriteError(named, NO_FOLDER, "make it first, or name another")
    reason = getattr(error, "strerror", None) or str(error)
    return WriteError(named, f"can't be written ({reason})", "nothing was changed")


def _replace(target: Path, data: bytes, overwrite: bool) -> None:
    """Put the bytes beside the target first, then let them take its name in one step."""
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_permissions(target))
        if overwrite:
            temporary.replace(target)
        else:
            _claim(temporary, target)
        _sync_folder(target.parent)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # a file stands where a folder is needed
        raise NotADirectoryError from None


def _permissions(target: Path) -> int:
    """Return the mode of the file to be replaced, else that of any new file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _claim(temporary: Path, target: Path) -> None:
    """Give the file its name unless another program has taken it meanwhile."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError from None
        temporary.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut where the system can."""
    with suppress(OSError):  # some file systems and systems can't sync a folder: the file is whole
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
