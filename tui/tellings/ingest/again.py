"""Reading the files of an open story again after some of them have changed."""

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from tellings.errors import SourceError
from tellings.ingest.manifest import Manifest, read_manifest
from tellings.ingest.masthead import dated_by_story
from tellings.ingest.names import files_of
from tellings.ingest.open import open_articles
from tellings.ingest.stated import Stated, merged
from tellings.ingest.story import with_unique_ids
from tellings.model import Article, Story


@dataclass(frozen=True, slots=True)
class Again:
    """A story as its files are now."""

    story: Story
    kept: dict[str, str]
    """The sources that can't be read now, with a line why: their articles stay as they were."""


def read_again(story: Story, names: Collection[str]) -> Again:
    """Read some files of a story again; everything else in it stays as it is.

    An article keeps its id, its language and what a story.toml states of it.
    """
    articles: list[Article] = []
    kept: dict[str, str] = {}
    manifests: dict[Path, Manifest | None] = {}
    wanted = {name for name in set(names) & set(files_of(story)) if not _is_pipe(name)}
    for name, group in groupby(story.articles, key=lambda article: article.source.name):
        before = list(group)
        if name not in wanted:
            articles += before
            continue
        try:
            articles += _read(name, before, manifests)
        except SourceError as error:
            kept[name] = error.line()
            articles += before
    days = {each.event_date for each in manifests.values() if each and each.event_date}
    dated = dated_by_story(with_unique_ids(articles), min(days) if len(days) == 1 else None)
    return Again(replace(story, articles=dated), kept)


def _is_pipe(name: str) -> bool:
    """Return whether a name is that of a pipe: it holds nothing now, and reading it never ends."""
    try:
        return stat.S_ISFIFO(os.stat(name).st_mode)
    except (OSError, ValueError):  # what can't be asked about is told where it is to be read
        return False


def _read(
    name: str, before: list[Article], manifests: dict[Path, Manifest | None]
) -> Iterator[Article]:
    """Yield the articles of a file as it is now; those that are the same, as they were.

    Raises:
        SourceError: if it can't be read, or its story.toml can't.
    """
    folder = Path(name).parent
    if folder not in manifests:
        manifests[folder] = read_manifest(folder)
    stated = _stated(name, before[0], manifests[folder])
    now = open_articles(name, language=before[0].language, stated=stated)
    for at, article in enumerate(now):
        old = before[at] if at < len(before) else None
        if old is None:
            yield article
        elif old.source == article.source and old.text == article.text:
            yield old
        else:
            yield replace(article, id=old.id)


def _stated(name: str, before: Article, manifest: Manifest | None) -> Stated | None:
    """Return what a story.toml states of a file, if the story was opened by way of it."""
    for telling in manifest.tellings if manifest else ():
        if telling.path == Path(name):
            masthead = telling.stated.masthead
            return telling.stated if merged(masthead, before.masthead) == before.masthead else None
    return None
