"""Keeping sessions: a JSON file a story in the user's state folder, written whole or not at all."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from tellings.errors import WriteError
from tellings.model import Corrections, Story
from tellings.reading.session import BEFORE, SCHEMA, Session, from_data, session_name, to_data

MAX_BYTES = 5_000_000
"""A larger file is no session."""


def load_session(folder: Path, story: Story) -> tuple[Session | None, str]:
    """Return the kept session of a story, None where there is none, and a message or ''.

    A file that is damaged or comes from a newer version is set aside under another name, so that
    nothing in it is lost, and reading begins anew.
    """
    path = folder / session_name(story)
    try:
        if path.stat().st_size > MAX_BYTES:
            return None, _set_aside(path, "too-large")
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        return None, f"{path}: can't be read ({error.strerror or error})"
    except ValueError:
        return None, _set_aside(path, "damaged")
    if _is_newer(data):
        return None, _set_aside(path, "newer")
    try:
        return from_data(data), ""
    except ValueError:
        return None, _set_aside(path, "damaged")


def load_corrections(folder: Path, story: Story) -> Corrections:
    """Return what the reader has put right in a story; nothing where nothing is kept."""
    session, _ = load_session(folder, story)
    return session.corrections if session else Corrections()


def save_session(folder: Path, story: Story, session: Session) -> None:
    """Keep a session.

    Raises:
        WriteError: if the file can't be written; what was kept before stays as it is.
    """
    path = folder / session_name(story)
    text = json.dumps(to_data(session), ensure_ascii=False, indent=1) + "\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".session-", suffix=".tmp", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
            Path(name).replace(path)
        finally:
            with suppress(FileNotFoundError):
                Path(name).unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError(str(path), f"can't be written ({reason})", "nothing was kept") from None


def _is_newer(data: Any) -> bool:
    """Return whether the data is of a later version of the schema."""
    schema = data.get("schema") if isinstance(data, dict) else None
    known = {SCHEMA, *BEFORE}
    return (
        isinstance(schema, str) and schema.startswith("tellings.session/") and schema not in known
    )


def _set_aside(path: Path, why: str) -> str:
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
    return f"the kept place was {why}; it is now {aside.name}, reading begins anew"
