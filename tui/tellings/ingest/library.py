"""The library: the stories that come with the program and the ones a reader collected."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest.manifest import read_manifest
from tellings.ingest.names import is_article_name

STORIES = "stories"
"""Name of the folder in the user's data folder that holds a folder for each story."""


@dataclass(frozen=True, slots=True)
class LibraryStory:
    """A story that can be opened by its folder, as a list shows it."""

    name: str
    """Name of its folder."""
    title: str
    about: str
    """One sentence; may be empty."""
    folder: Path
    count: int
    """Tellings in it."""
    bundled: bool
    """True where it came with the program."""
    problem: str = ""
    """Why it can't be opened, in one line; '' where nothing is known against it."""


@cache
def bundled_folder() -> Path | None:
    """Return the folder of the bundled stories, None where the program came without them.

    In an installed package it lies inside it; in a checkout beside pyproject.toml.
    """
    package = Path(str(files("tellings")))
    inside = package / "_corpus"
    if inside.is_dir():
        return inside
    for parent in package.parents:
        if (parent / "pyproject.toml").is_file() and (parent / "corpus").is_dir():
            return parent / "corpus"
    return None


def bundled_stories() -> list[LibraryStory]:
    """Return the stories that come with the program, by title."""
    folder = bundled_folder()
    return _stories(folder, bundled=True) if folder else []


def user_stories(data_folder: Path) -> list[LibraryStory]:
    """Return the stories that were added to this data folder, by title."""
    return _stories(data_folder / STORIES, bundled=False)


def find_story(name: str, data_folder: Path | None) -> LibraryStory | None:
    """Return the story of this name or title, a user's own before a bundled one.

    Args:
        name: the name of its folder, or its title in any case; a slash may end it as a path's.
        data_folder: where the user's stories are; None leaves them out.
    """
    every = _every(data_folder)
    name = name.rstrip("/") or name
    named = next((story for story in every if story.name == name), None)
    low = name.casefold()
    return named or next((story for story in every if story.title.casefold() == low), None)


def close_names(name: str, data_folder: Path | None) -> list[str]:
    """Return the names of stories that are written much like this one, the closest first."""
    from difflib import get_close_matches

    every = [story.name for story in _every(data_folder)]
    return get_close_matches(name.casefold(), every, 3)


def _every(data_folder: Path | None) -> list[LibraryStory]:
    return [*(user_stories(data_folder) if data_folder else ()), *bundled_stories()]


def _stories(folder: Path, *, bundled: bool) -> list[LibraryStory]:
    try:
        inside = list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        return [_spoilt(folder, 0, SourceError.unreadable(folder, error), bundled=bundled)]
    found = [_described(each, bundled=bundled) for each in inside if not each.name.startswith(".")]
    return sorted(
        (story for story in found if story and (story.count or story.problem)),
        key=lambda story: story.title.casefold(),
    )


def _described(folder: Path, *, bundled: bool) -> LibraryStory | None:
    """Return the story of a folder, None where it is no folder.

    One spoilt folder must not close the library: the list says what is wrong with it.
    """
    count = 0
    try:
        if not folder.is_dir():
            return None
        count = sum(is_article_name(path.name) for path in folder.iterdir())
        manifest = read_manifest(folder)
    except OSError as error:
        return _spoilt(folder, count, SourceError.unreadable(folder, error), bundled=bundled)
    except SourceError as error:
        return _spoilt(folder, count, error, bundled=bundled)
    if manifest is None:
        return LibraryStory(folder.name, folder.name, "", folder, count, bundled)
    count = len(manifest.tellings) or count
    title = manifest.title or folder.name
    return LibraryStory(folder.name, title, manifest.about, folder, count, bundled)


def _spoilt(folder: Path, count: int, error: SourceError, *, bundled: bool) -> LibraryStory:
    return LibraryStory(folder.name, folder.name, "", folder, count, bundled, error.line())
