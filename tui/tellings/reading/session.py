"""The session: where a story was left and what was put right in it, as plain data."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tellings.model import (
    Article,
    Corrections,
    LinkRef,
    OutletName,
    Role,
    RoleOverride,
    SentenceRef,
    Story,
)
from tellings.reading.changes import Change
from tellings.reading.manner import Detail, Layout, Words

SCHEMA = "tellings.session/3"
BEFORE = ("tellings.session/1", "tellings.session/2")
"""Earlier versions, which are read too: the first had no overruled origins, the second only those
set apart."""
NOTHING = Corrections()


@dataclass(frozen=True, slots=True)
class Position:
    """A pair on the page and a sentence in focus, in names that outlive a run."""

    left: str
    right: str | None
    focus: SentenceRef


@dataclass(frozen=True, slots=True)
class Session:
    """What is kept of a story between two sittings."""

    position: Position | None = None
    third: str | None = None
    """Id of the article in the third pane."""
    layout: Layout = Layout.ALIGNED
    words: Words = Words.HERE
    detail: Detail = Detail.SHORT
    on_left: bool = True
    on_third: bool = False
    """Whether the third pane was the active one."""
    unfolded: bool = False
    hide_shared: bool = False
    marks: Mapping[str, Position] = field(default_factory=dict)
    notes: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Notes by article id and paragraph."""
    corrections: Corrections = NOTHING
    steps: tuple[Change, ...] = ()
    """What led to the corrections, the newest last; what no step is known of is missing."""


def session_name(story: Story) -> str:
    """Return the file name of a story's session: one for one set of sources, in any order.

    What a source is known by: ``source_key``.
    """
    known = sorted(map(source_key, story.articles))
    return hashlib.sha256("\n".join(known).encode("utf-8", "surrogateescape")).hexdigest()[:20] + (
        ".json"
    )


def source_key(article: Article) -> str:
    """Return what an article's source is known by from sitting to sitting.

    A source that has a path is known by it, so that an edited file keeps its session; one without
    (standard input) is known by its content.
    """
    source = article.source
    return source.sha256 if source.name == "-" else str(Path(source.name).absolute())


def to_data(session: Session) -> dict[str, Any]:
    """Return a session as JSON data."""
    return {
        "schema": SCHEMA,
        "position": _position_data(session.position) if session.position else None,
        "third": session.third,
        "layout": session.layout.value,
        "words": session.words.value,
        "detail": session.detail.value,
        "on_left": session.on_left,
        "on_third": session.on_third,
        "unfolded": session.unfolded,
        "hide_shared": session.hide_shared,
        "marks": {letter: _position_data(place) for letter, place in session.marks.items()},
        "notes": [
            {"article": article, "paragraph": paragraph, "text": text}
            for (article, paragraph), text in sorted(session.notes.items())
        ],
        "corrections": _corrections_data(session.corrections),
        "steps": [
            {"put": _corrections_data(step.put), "gone": _corrections_data(step.gone)}
            for step in session.steps
        ],
    }


def from_data(data: Any) -> Session:
    """Return the session of JSON data.

    Raises:
        ValueError: if anything in it is not what ``to_data`` makes.
    """
    table = _Table(data)
    version = table.text("schema")
    position = table.held("position")
    has_third = table.has("third")
    return Session(
        position=None if position is None else _position(_Table(position)),
        third=table.text("third") if has_third else None,
        layout=Layout(table.text("layout")),
        words=Words(table.text("words")),
        detail=Detail(table.text("detail")),
        on_left=table.truth("on_left"),
        # files that were written before the third pane could be active lack it
        on_third=table.has("on_third") and table.truth("on_third"),
        unfolded=table.truth("unfolded"),
        hide_shared=table.truth("hide_shared"),
        marks={letter: _position(_Table(place)) for letter, place in table.table("marks").items()},
        notes={
            (each.text("article"), each.number("paragraph")): each.text("text")
            for each in table.tables("notes")
        },
        corrections=_corrections(table.table("corrections"), version),
        # nor do they say in which order things were put right
        steps=tuple(
            Change(
                _corrections(each.table("put"), version), _corrections(each.table("gone"), version)
            )
            for each in (table.tables("steps") if table.has("steps") else ())
        ),
    )


def _corrections_data(held: Corrections) -> dict[str, Any]:
    """Return corrections as JSON data; kinds of which there are none are there too."""
    return {
        "unlinked": [_link_data(ref) for ref in held.unlinked],
        "linked": [_link_data(ref) for ref in held.linked],
        "roles": [
            {"article": each.article, "paragraph": each.paragraph, "role": each.role.value}
            for each in held.roles
        ],
        "outlets": [{"article": each.article, "name": each.name} for each in held.outlets],
        "apart": list(held.apart),
        "together": [list(group) for group in held.together],
    }


def _corrections(table: "_Table", version: str) -> Corrections:
    return Corrections(
        unlinked=tuple(_link(each) for each in table.tables("unlinked")),
        linked=tuple(_link(each) for each in table.tables("linked")),
        roles=tuple(
            RoleOverride(each.text("article"), each.number("paragraph"), Role(each.text("role")))
            for each in table.tables("roles")
        ),
        outlets=tuple(
            OutletName(each.text("article"), each.text("name")) for each in table.tables("outlets")
        ),
        apart=() if version == BEFORE[0] else table.texts("apart"),
        together=() if version in BEFORE else table.groups("together"),
    )


def _position_data(place: Position) -> dict[str, Any]:
    return {
        "left": place.left,
        "right": place.right,
        "article": place.focus.article,
        "sentence": place.focus.sentence,
    }


def _position(table: "_Table") -> Position:
    right = table.held("right")
    return Position(
        table.text("left"),
        None if right is None else table.text("right"),
        SentenceRef(table.text("article"), table.number("sentence")),
    )


def _link_data(ref: LinkRef) -> list[Any]:
    return [ref.one.article, ref.one.sentence, ref.other.article, ref.other.sentence]


def _link(each: "_Table") -> LinkRef:
    one, at, other, there = each.row(str, int, str, int)
    return LinkRef(SentenceRef(one, at), SentenceRef(other, there))


class _Table:
    """JSON data that is read by name and type; anything else raises ValueError."""

    def __init__(self, data: Any) -> None:
        self._data = data

    def held(self, name: str) -> Any:
        if not isinstance(self._data, dict) or name not in self._data:
            raise ValueError(f"no '{name}'")
        return self._data[name]

    def has(self, name: str) -> bool:
        return isinstance(self._data, dict) and self._data.get(name) is not None

    def text(self, name: str) -> str:
        value = self.held(name)
        if not isinstance(value, str):
            raise ValueError(f"'{name}' is no text")
        return value

    def number(self, name: str) -> int:
        value = self.held(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise ValueError(f"'{name}' is no number")
        return value

    def truth(self, name: str) -> bool:
        value = self.held(name)
        if not isinstance(value, bool):
            raise ValueError(f"'{name}' is neither true nor false")
        return value

    def table(self, name: str) -> "_Table":
        value = self.held(name)
        if not isinstance(value, dict):
            raise ValueError(f"'{name}' is no table")
        return _Table(value)

    def items(self) -> list[tuple[str, Any]]:
        return list(self._data.items())

    def tables(self, name: str) -> list["_Table"]:
        value = self.held(name)
        if not isinstance(value, list):
            raise ValueError(f"'{name}' is no list")
        return [_Table(each) for each in value]

    def texts(self, name: str) -> tuple[str, ...]:
        values = self.held(name)
        if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
            raise ValueError(f"'{name}' is no list of texts")
        return tuple(values)

    def groups(self, name: str) -> tuple[tuple[str, ...], ...]:
        values = self.held(name)
        if not isinstance(values, list):
            raise ValueError(f"'{name}' is no list")
        return tuple(_Table({name: each}).texts(name) for each in values)

    def row(self, *kinds: type) -> list[Any]:
        values = self._data
        if not isinstance(values, list) or [type(value) for value in values] != list(kinds):
            raise ValueError(f"{values!r} is no list of the right kind")
        return values
