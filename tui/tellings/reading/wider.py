"""What was put right in a larger story, for those of its articles that are opened by themselves."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tellings.model import Corrections, LinkRef, SentenceRef, Story
from tellings.reading import corrections as put_right
from tellings.reading.session import (
    BEFORE,
    SCHEMA,
    Session,
    from_data,
    session_name,
    source_key,
)
from tellings.reading.state_file import MAX_BYTES

ARTICLES = "articles"
"""Where a session's file says which sources its article ids mean."""


def article_data(story: Story) -> list[dict[str, str]]:
    """Return what a story's articles are called in its session, and where they come from."""
    return [{"id": article.id, "source": source_key(article)} for article in story.articles]


def with_wider(folder: Path, story: Story, session: Session) -> Session:
    """Return a session with what was kept since for larger stories that hold all these articles.

    Only corrections and notes are taken over. Of two that clash those count whose session was
    changed later; one of these very articles that was changed after the larger story's stays as it
    is. When that was, the files' times tell.

    Args:
        folder: where sessions are kept.
        story: the articles.
        session: what was kept for these very articles, an empty one where nothing was.
    """
    for kept, ids in _kept_since(folder, story):
        session = replace(
            session,
            corrections=_joined(session.corrections, kept.corrections, ids),
            notes={
                **session.notes,
                **{
                    (ids[article], paragraph): text
                    for (article, paragraph), text in kept.notes.items()
                    if article in ids
                },
            },
        )
    return session


def _kept_since(folder: Path, story: Story) -> Iterator[tuple[Session, Mapping[str, str]]]:
    """Yield the sessions of larger stories, the oldest first, with these articles' ids by theirs.

    A file that can't be read is passed over here: it is told of where its own story opens.
    """
    own = folder / session_name(story)
    wanted = {source_key(article): article.id for article in story.articles}
    held = _stat(own)
    for path in _by_time(folder, held.st_mtime_ns if held else 0):
        data = _data(path)
        ids = _ids(data, wanted)
        if path == own or len(ids) < len(wanted) or data.get("schema") not in (SCHEMA, *BEFORE):
            continue
        try:
            yield from_data(data), ids
        except ValueError:
            continue


def _by_time(folder: Path, since: int) -> list[Path]:
    """Return the sessions kept after a time in nanoseconds; files set aside are none."""
    if not folder.is_dir():
        return []
    stats = ((path, _stat(path)) for path in folder.glob("*.json") if "." not in path.stem)
    times = {
        path: stat.st_mtime_ns
        for path, stat in stats
        if stat and stat.st_mtime_ns > since and stat.st_size <= MAX_BYTES
    }
    return sorted(times, key=lambda path: (times[path], path.name))


def _stat(path: Path) -> os.stat_result | None:
    """Return what the system says of a file, None where it is none, or gone meanwhile."""
    try:
        return path.stat()
    except OSError:
        return None


def _data(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _ids(data: Any, wanted: Mapping[str, str]) -> dict[str, str]:
    """Return the ids here of a session's articles, by the ids there."""
    held = data.get(ARTICLES) if isinstance(data, dict) else None
    return {
        str(each.get("id")): wanted[source]
        for each in (held if isinstance(held, list) else ())
        if isinstance(each, dict)
        and isinstance(source := each.get("source"), str)
        and source in wanted
    }


def _joined(held: Corrections, later: Corrections, ids: Mapping[str, str]) -> Corrections:
    """Return corrections with later ones, whose articles have other ids, on top of them."""
    for refs, put in ((later.unlinked, put_right.unlink), (later.linked, put_right.link)):
        for ref in refs:
            if ref.one.article in ids and ref.other.article in ids:
                here = _renamed(ref, ids)
                held = put(held, here.one, here.other)
    for role in later.roles:
        if role.article in ids:
            held = put_right.set_role(held, ids[role.article], role.paragraph, role.role)
    for outlet in later.outlets:
        if outlet.article in ids:
            held = put_right.name_outlet(held, ids[outlet.article], outlet.name)
    for article in later.apart:
        if article in ids:
            held = put_right.set_apart(held, ids[article])
    for group in later.together:
        first, *others = [ids[article] for article in group if article in ids] or [""]
        for other in others:
            held = put_right.join_origins(held, first, other)
    return held


def _renamed(ref: LinkRef, ids: Mapping[str, str]) -> LinkRef:
    one, other = ref.one, ref.other
    return LinkRef(
        SentenceRef(ids[one.article], one.sentence),
        SentenceRef(ids[other.article], other.sentence),
    )
