"""The last report that was saved: where, in which format, and of how much; for the next one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tellings.reading.state_file import load_state, save_state

SCHEMA = "tellings.export/1"
NAME = "export.json"


@dataclass(frozen=True, slots=True)
class LastExport:
    """What the next report begins with."""

    folder: str
    format: str
    is_pair: bool
    story: str = ""
    """What the report was about, as its session is named; the folder is offered for that again."""


def load_last_export(state: Path) -> tuple[LastExport | None, str]:
    """Return what is remembered in a state folder, None where nothing is, and a message or ''."""
    return load_state(state / NAME, {SCHEMA}, _parsed, what="the last place of a report")


def save_last_export(state: Path, last: LastExport) -> None:
    """Remember a report.

    Raises:
        WriteError: if the file can't be written.
    """
    data: dict[str, Any] = {"folder": last.folder, "format": last.format, "is_pair": last.is_pair}
    data["story"] = last.story
    save_state(state / NAME, {"schema": SCHEMA, **data})


def _parsed(data: Any) -> LastExport:
    """Return what the file's data says.

    Raises:
        ValueError: if it is not what ``save_last_export`` writes.
    """
    if not isinstance(data, dict):
        raise ValueError("no table")
    folder, form, is_pair = (data.get(name) for name in ("folder", "format", "is_pair"))
    if not (isinstance(folder, str) and isinstance(form, str) and isinstance(is_pair, bool)):
        raise ValueError("something is missing")
    # files that were written before folders were kept by story lack it
    story = data.get("story", "")
    if not isinstance(story, str):
        raise ValueError("the story is no text")
    return LastExport(folder, form, is_pair, story)
