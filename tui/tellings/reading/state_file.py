"""Files that remember: versioned JSON in the user's state folder, written whole or not at all."""

import json
import os
import tempfile
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from tellings.errors import WriteError

Held = TypeVar("Held")

MAX_BYTES = 5_000_000
"""A larger file is none of ours."""


def load_state(
    path: Path, schemas: Collection[str], parse: Callable[[Any], Held], *, what: str
) -> tuple[Held | None, str]:
    """Return what a file holds, None where there is none, and a message or ''.

    A file that is damaged or comes from a newer version is set aside under another name, so that
    nothing in it is lost.

    Args:
        path: the file.
        schemas: the versions that can be read, such as 'tellings.session/1'.
        parse: makes the data; raises ValueError where it is damaged.
        what: what the file is, for the message, such as 'the kept place'.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            return None, _set_aside(path, "too-large", what)
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        return None, f"{path}: can't be read ({error.strerror or error})"
    except ValueError:
        return None, _set_aside(path, "damaged", what)
    if _is_newer(data, schemas):
        return None, _set_aside(path, "newer", what)
    try:
        return parse(data), ""
    except ValueError:
        return None, _set_aside(path, "damaged", what)


def save_state(path: Path, data: dict[str, Any], *, time: int | None = None) -> None:
    """Write a file, and its folder where there is none.

    Args:
        path: the file.
        data: what it holds.
        time: when it counts as written, in nanoseconds since 1970; None for now.

    Raises:
        WriteError: if it can't be written; what was kept before stays as it is.
    """
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".state-", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
            if time is not None:
                os.utime(name, ns=(time, time))
            Path(name).replace(path)
        finally:
            with suppress(FileNotFoundError):
                Path(name).unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError(str(path), f"can't be written ({reason})", "nothing was kept") from None


def _is_newer(data: Any, schemas: Collection[str]) -> bool:
    """Return whether the data is of a version that is not known yet."""
    schema = data.get("schema") if isinstance(data, dict) else None
    families = {known.rpartition("/")[0] for known in schemas}
    return (
        isinstance(schema, str) and schema.rpartition("/")[0] in families and schema not in schemas
    )


def _set_aside(path: Path, why: str, what: str) -> str:
    """Give a file another name and return the message that says so."""
    aside = path.with_suffix(f".{why}.json")
    number = 2
    while aside.exists():
        aside = path.with_suffix(f".{why}-{number}.json")
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return f"{path}: {why}; it can't be set aside ({error.strerror or error})"
    return f"{what} was {why}; it is now {aside.name}, and begins anew"
