"""Stories: the articles of a folder, or of several files and folders, as one event."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest import formats
from tellings.ingest.manifest import read_manifest
from tellings.ingest.masthead import dated_by_story
from tellings.ingest.open import open_articles
from tellings.ingest.stated import Stated
from tellings.model import Article, Story

MAX_ARTICLES = 500
"""Files of one folder; more is no story about one event."""


def open_story(names: Sequence[str], *, language: str | None = None) -> Story:
    """Open folders, files, addresses and '-' together as one story.

    One name that can't be opened is an error; among several it is passed over and told in
    ``skipped``.

    Raises:
        SourceError: if nothing can be opened.
    """
    wanted = [file for name in names for file in expand(name)]
    articles: list[Article] = []
    skipped: list[str] = []
    for file, stated in wanted:
        try:
            articles += open_articles(file, language=language, stated=stated)
        except SourceError as error:
            if len(wanted) == 1:
                raise
            skipped.append(error.line())
    if not articles:
        raise SourceError(
            names[0] if len(names) == 1 else "",
            "; ".join(skipped) if len(skipped) <= 3 else f"none of {len(skipped)} files opens",
        )
    manifest = read_manifest(Path(names[0])) if len(names) == 1 else None
    return Story(
        title=(manifest and manifest.title) or articles[0].title,
        articles=dated_by_story(
            with_unique_ids(articles), manifest.event_date if manifest else None
        ),
        skipped=tuple(skipped),
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
    folder = Path(name)
    if not folder.is_dir():
        return [(name, None)]
    manifest = read_manifest(folder)
    if manifest and manifest.tellings:
        return [(str(telling.path), telling.stated) for telling in manifest.tellings]
    found = sorted(
        path for path in folder.iterdir() if path.is_file() and formats.is_article_name(path.name)
    )
    if not found:
        raise SourceError(
            name, "the folder holds no articles", "put .txt, .md or saved pages there"
        )
    if len(found) > MAX_ARTICLES:
        raise SourceError(name, f"the folder holds {len(found):,} files", "a story has far fewer")
    return [(str(path), None) for path in found]
