"""story.toml: a story's title, and its tellings in order with what is known of each."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest.clean import clean
from tellings.ingest.stated import Stated, day_of, stated_of, toml_table

MANIFEST = "story.toml"


@dataclass(frozen=True, slots=True)
class Telling:
    """One file of a story and what its manifest states about it."""

    path: Path
    stated: Stated


@dataclass(frozen=True, slots=True)
class Manifest:
    """A story as its folder describes it."""

    folder: Path
    title: str | None
    about: str
    """One sentence for lists; may be empty."""
    tellings: tuple[Telling, ...]
    event_date: date | None = None
    """When the event was; None where it isn't said."""


def read_manifest(folder: Path) -> Manifest | None:
    """Read the story.toml of a folder, None where it has none.

    Raises:
        SourceError: if the folder can't be looked into, or it is no TOML, or names a file outside
            its folder.
    """
    path = folder / MANIFEST
    try:
        if not path.is_file():
            return None
    except OSError as error:
        raise SourceError.unreadable(folder, error) from None
    table = toml_table(path)
    entries = table.get("tellings", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SourceError(str(path), "'tellings' is no list of tables", "write [[tellings]]")
    tellings = []
    for number, entry in enumerate(entries, start=1):
        file = entry.get("file")
        if not isinstance(file, str) or Path(file).name != file:
            raise SourceError(
                str(path), f"telling {number} names no file of its folder", 'write file = "ap.txt"'
            )
        tellings.append(Telling(folder / file, stated_of(entry, MANIFEST, str(path))))
    return Manifest(
        folder,
        _line(table.get("title")),
        _line(table.get("about")) or "",
        tuple(tellings),
        day_of(table.get("event_date")),
    )


def _line(value: object) -> str | None:
    return " ".join(clean(value).text.split()) or None if isinstance(value, str) else None
