"""Adding to the library: copies of sources under a story, with where each came from."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

import tomlkit

from tellings.errors import SourceError, WriteError
from tellings.ingest.formats import suffix_of
from tellings.ingest.library import STORIES, bundled_stories
from tellings.ingest.make import slug
from tellings.ingest.manifest import MANIFEST
from tellings.ingest.open import articles_of, checked_language, known_of, side_file_of
from tellings.ingest.source import Raw, check_stdin_once, read
from tellings.ingest.stated import toml_table
from tellings.ingest.story import expand
from tellings.model import Article


@dataclass(frozen=True, slots=True)
class Added:
    """What an addition did."""

    folder: Path
    files: tuple[str, ...]
    """File names in the story's folder, in the order of the sources."""
    known: tuple[str, ...]
    """Sources that the story has already, as the user named them."""


@dataclass(frozen=True, slots=True)
class _Copy:
    raw: Raw
    article: Article
    file: str
    beside: Path | None
    """The side file that overrules its roles, copied with it."""


def story_folder(data_folder: Path, story: str) -> Path:
    """Return the folder of a story of this name, whether it exists or not.

    Raises:
        SourceError: if no letter or digit is in the name.
    """
    name = slug(story)
    if not name:
        subject = f"--story {story}" if story.strip() else "--story ''"
        raise SourceError(subject, "is no name for a story", "use letters or digits")
    return data_folder / STORIES / name


def add(
    data_folder: Path,
    story: str,
    sources: Sequence[str],
    *,
    today: date,
    language: str | None = None,
) -> Added:
    """Copy sources into the library under a story; all of them or, on any trouble, none.

    A source whose bytes, text or address the story has already is not added again. No file is
    ever overwritten: a second 'ap.txt' becomes 'ap-2.txt'.

    Raises:
        SourceError: if a source can't be opened as an article, or a bundled story has the name.
        WriteError: if the library can't be written; it is as it was before.
    """
    folder = story_folder(data_folder, story)
    if not folder.exists() and any(each.name == folder.name for each in bundled_stories()):
        raise SourceError(story, "a bundled story has this name", "choose another name")
    check_stdin_once(sources)
    language = checked_language(language)
    document, entries = _manifest(folder, story)
    hashes = {entry.get("sha256") for entry in entries}
    texts = {entry.get("text_sha256") for entry in entries}
    addresses = {entry.get("source") for entry in entries} - {None}
    taken = {str(entry.get("file")) for entry in entries} | _names(folder)
    copies: list[_Copy] = []
    known: list[str] = []
    for source, stated in [pair for name in sources for pair in expand(name)]:
        raw = read(source)
        digest = sha256(raw.data).hexdigest()
        if digest in hashes or (raw.url and raw.url in addresses):
            known.append(source)
            continue
        known_facts = [*known_of(source), *([stated] if stated else [])]
        article = articles_of(raw, language=language, known=known_facts)[0]
        text = _text_hash(article)
        if text in texts:
            known.append(source)
            continue
        file = _free_name(raw, taken)
        hashes.add(digest)
        texts.add(text)
        taken.add(file)
        copies.append(_Copy(raw, article, file, side_file_of(source)))
    if copies:
        _write(folder, document, copies, today)
    return Added(folder, tuple(copy.file for copy in copies), tuple(known))


def undo(data_folder: Path, story: str) -> tuple[str, ...]:
    """Take the last addition to a story back and return the names of the removed files.

    Raises:
        SourceError: if nothing was added to it.
        WriteError: if a file was edited since, or can't be removed.
    """
    folder = story_folder(data_folder, story)
    document, entries = _manifest(folder, story)
    batches = [entry["batch"] for entry in entries if isinstance(entry.get("batch"), int)]
    if not batches:
        raise SourceError(story, "nothing was added to this story", "see 'tellings stories'")
    last = [entry for entry in entries if entry.get("batch") == max(batches)]
    paths = [folder / str(entry["file"]) for entry in last]
    for entry, path in zip(last, paths, strict=True):
        if path.is_file() and sha256(path.read_bytes()).hexdigest() != entry.get("sha256"):
            raise WriteError(str(path), "was changed after it was added", "remove it by hand")
    kept = [entry for entry in entries if entry.get("batch") != max(batches)]
    document["tellings"] = _array(kept)
    try:
        if kept:
            _replace(folder / MANIFEST, tomlkit.dumps(document))
        else:
            (folder / MANIFEST).unlink()
        for path in paths:
            path.unlink(missing_ok=True)
            path.with_name(f"{path.name}.toml").unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        raise WriteError(str(folder), f"can't be changed ({error.strerror})") from None
    return tuple(path.name for path in paths)


def _manifest(folder: Path, story: str) -> tuple[tomlkit.TOMLDocument, list[dict[str, Any]]]:
    path = folder / MANIFEST
    if not path.is_file():
        document = tomlkit.document()
        document["title"] = story
        return document, []
    toml_table(path)  # tells what is wrong with it, and where
    document = tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    entries = document.get("tellings", [])
    return document, [dict(entry) for entry in entries]


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def _free_name(raw: Raw, taken: set[str]) -> str:
    stem = slug(PurePath(raw.filename).stem) or "article"
    suffix = suffix_of(raw)
    name, number = f"{stem}{suffix}", 1
    while name in taken or name == MANIFEST:
        number += 1
        name = f"{stem}-{number}{suffix}"
    return name


def _write(folder: Path, document: tomlkit.TOMLDocument, copies: list[_Copy], today: date) -> None:
    entries = [dict(entry) for entry in document.get("tellings", [])]
    batch = max((entry.get("batch", 0) for entry in entries), default=0) + 1
    entries += [_entry(copy, batch, today) for copy in copies]
    document["tellings"] = _array(entries)
    made_folder = not folder.exists()
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for copy in copies:
            path = folder / copy.file
            with path.open("xb") as stream:
                written.append(path)
                stream.write(copy.raw.data)
            if copy.beside is not None:
                beside = path.with_name(f"{path.name}.toml")
                with beside.open("xb") as stream:
                    written.append(beside)
                    stream.write(copy.beside.read_bytes())
        _replace(folder / MANIFEST, tomlkit.dumps(document))
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        if made_folder and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        raise WriteError(str(folder), f"can't be written ({error.strerror})") from None


def _entry(copy: _Copy, batch: int, today: date) -> dict[str, Any]:
    masthead = copy.article.masthead
    stated = {"file": copy.file, "outlet": masthead.outlet, "agency": masthead.agency}
    origin = copy.raw.url or (
        copy.raw.name if copy.raw.name == "-" else str(Path(copy.raw.name).absolute())
    )
    record = {
        "source": origin,
        "sha256": copy.article.source.sha256,
        "text_sha256": _text_hash(copy.article),
        "added": today,
        "batch": batch,
    }
    return {key: value for key, value in {**stated, **record}.items() if value is not None}


def _text_hash(article: Article) -> str:
    """Return the hash of what an article says: a page saved again has other bytes around it."""
    return sha256(" ".join(each.text for each in article.content).encode()).hexdigest()


def _array(entries: list[dict[str, Any]]) -> Any:
    array = tomlkit.aot()
    for entry in entries:
        table = tomlkit.table()
        table.update(entry)
        array.append(table)
    return array


def _replace(path: Path, text: str) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".story-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        os.replace(temporary, path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
