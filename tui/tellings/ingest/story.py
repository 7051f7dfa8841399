"""Stories: the articles of a folder, or of several files and folders, as one event."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest import folder, library
from tellings.ingest.manifest import read_manifest
from tellings.ingest.masthead import dated_by_story
from tellings.ingest.names import STDIN, is_address
from tellings.ingest.open import checked_language, open_articles
from tellings.ingest.source import check_stdin_once
from tellings.ingest.stated import Stated
from tellings.model import Article, Story


def open_story(
    names: Sequence[str], *, language: str | None = None, data_folder: Path | None = None
) -> Story:
    """Open folders, files, addresses, '-' and stories of the library together as one story.

    One name that can't be opened is an error; among several it is passed over and told in
    ``skipped``, and in ``unopened`` where it was named rather than found in a folder.

    Args:
        names: as the user gave them; a path goes before a story of that name or title.
        language: ISO 639-1 code or language tag that overrules the guesses.
        data_folder: where the user's stories are; None leaves only the bundled ones.

    Raises:
        SourceError: if nothing can be opened, or the language or a second '-' can't be.
    """
    language = checked_language(language)
    check_stdin_once(names)
    wanted: list[tuple[str, Stated | None]] = []
    articles: list[Article] = []
    skipped: list[str] = []
    unopened: list[str] = []
    paths: list[str] = []
    for name in names:
        try:
            paths.append(path := _found(name, data_folder))
            wanted += expand(path)
            skipped += folder.passed_over(Path(path)) if os.path.isdir(path) else []
        except SourceError as error:
            if len(names) == 1:
                raise
            skipped.append(error.line())
            unopened.append(name)
    for file, stated in wanted:
        try:
            articles += open_articles(file, language=language, stated=stated)
        except SourceError as error:
            if len(wanted) == len(names) == 1:
                raise
            skipped.append(error.line())
            unopened += [file] if file in names else []
    if not articles:
        raise SourceError(
            names[0] if len(names) == 1 else "",
            "; ".join(skipped) if len(skipped) <= 3 else f"none of {len(skipped)} files opens",
        )
    manifest = read_manifest(Path(paths[0])) if len(names) == 1 else None
    return Story(
        title=(manifest and manifest.title) or articles[0].title,
        articles=dated_by_story(
            with_unique_ids(articles), manifest.event_date if manifest else None
        ),
        skipped=tuple(skipped),
        unopened=tuple(unopened),
    )


def _found(name: str, data_folder: Path | None) -> str:
    """Return the path that a name stands for: its own, or that of the library's story.

    Raises:
        SourceError: if there is neither.
    """
    if name == STDIN or is_address(name) or os.path.lexists(name):
        return name
    story = library.find_story(name, data_folder)
    if story is not None:
        return str(story.folder)
    near = " or ".join(library.close_names(name, data_folder))
    raise SourceError(
        name,
        "there is no such file, folder or story",
        f"did you mean {near}?" if near else "check the path, or see 'tellings stories'",
    )


def with_unique_ids(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles, those with an id that an earlier one has numbered on: 'ap', 'ap-2'."""
    taken: set[str] = set()
    unique = []
    for article in articles:
        name, number = article.id, 1
        while name in taken:
            number += 1
            name = f"{article.id}-{number}"
        taken.add(name)
        unique.append(article if name == article.id else replace(article, id=name))
    return tuple(unique)


def expand(name: str) -> list[tuple[str, Stated | None]]:
    """Return the sources that a name stands for, with what a story.toml states of each.

    They are a folder's articles, else the name itself.

    Raises:
        SourceError: if the folder holds no articles, or more than a story has.
    """
    return folder.expand(Path(name)) if os.path.isdir(name) else [(name, None)]
