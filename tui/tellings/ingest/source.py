"""Bytes of a source: a file, standard input, or an address, within the limits."""

import gzip
import io
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from tellings.errors import SourceError
from tellings.ingest.limits import MAX_BYTES, megabytes
from tellings.ingest.names import STDIN, is_address


@dataclass(frozen=True, slots=True)
class Raw:
    """What was read: the bytes (unpacked), and what they are called."""

    name: str
    """As the user gave it; errors begin with it."""
    filename: str
    """File name without folder and '.gz'; its suffix is a hint at the format."""
    data: bytes
    media_type: str = ""
    """What a server or a mail says it is, lower case, without parameters; '' for files."""
    charset: str = ""
    """The encoding that came with the media type; '' where none did."""
    url: str | None = None
    """Where it was in the end, after redirects; None for files."""
    notes: tuple[str, ...] = ()


def check_stdin_once(names: Sequence[str]) -> None:
    """Refuse a second '-': what was read from a pipe is gone.

    Raises:
        SourceError: if standard input is among the names more than once.
    """
    if list(names).count(STDIN) > 1:
        raise SourceError(
            STDIN, "standard input can be read once only", "save the other article to a file"
        )


def read(name: str) -> Raw:
    """Read a path, '-' for standard input, or an http(s) address.

    Raises:
        SourceError: if it is absent, empty, too large, truncated or can't be reached.
    """
    if name == STDIN:
        return _unpacked(name, "standard-input", _piped(name))
    if is_address(name):
        return _fetched(name)
    path = Path(name)
    try:
        if path.is_dir():
            raise SourceError(name, "is a folder", "open a folder as a story, or name one file")
        if not path.is_file() and not path.is_fifo():
            raise _absent(name, path)
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise _too_large(name, path.stat().st_size)
        with path.open("rb") as stream:
            return _unpacked(name, path.name, _limited(stream, name))
    except (OSError, ValueError) as error:
        # ValueError: a NUL in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(name, f"can't be read ({reason.lower()})", "check the path") from None


def _fetched(name: str) -> Raw:
    from tellings.ingest.fetch import fetch

    answer = fetch(name)
    path = PurePath(unquote(urlsplit(answer.url).path))
    raw = _unpacked(name, path.name or urlsplit(answer.url).hostname or "page", answer.data)
    return replace(
        raw,
        media_type=answer.media_type,
        charset=answer.charset,
        url=answer.url,
        notes=answer.notes,
    )


def _piped(name: str) -> bytes:
    try:
        return _limited(sys.stdin.buffer, name)
    except OSError as error:
        reason = f"standard input can't be read ({(error.strerror or str(error)).lower()})"
        raise SourceError(name, reason, "pipe an article in, or name a file") from None


def _absent(name: str, path: Path) -> SourceError:
    if path.exists() or path.is_symlink():
        return SourceError(name, "is no regular file", "name a text file, a page or a folder")
    return SourceError(name, "there is no such file or folder", "check the path")


def _limited(stream: BinaryIO, name: str) -> bytes:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    return data


def _too_large(name: str, size: int | None = None) -> SourceError:
    reason = f"is {megabytes(size)}" if size else "is too large"
    return SourceError(
        name, f"{reason}; an article may have {megabytes(MAX_BYTES)}", "cut it into its articles"
    )


def _unpacked(name: str, filename: str, data: bytes) -> Raw:
    if data.startswith(b"\x1f\x8b"):
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
                data = _limited(stream, name)  # type: ignore[arg-type]
        except (OSError, EOFError, zlib.error) as error:
            told = "ends too early" if isinstance(error, EOFError) else "is damaged"
            raise SourceError(name, f"its gzip data {told}", "fetch the file again") from None
        filename = filename.removesuffix(".gz")
    if not data.strip():
        raise SourceError(name, "is empty" if not data else "holds no text", "name another file")
    return Raw(name, filename, data)
