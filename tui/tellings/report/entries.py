"""What a report lists: one entry a difference or claim, with every outlet's words for it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from tellings.model import SentenceIndex
from tellings.report.marks import Marked


class EntryKind(StrEnum):
    """What an entry is about."""

    CONFLICT = "conflict"
    POSSIBLE = "possible conflict"
    QUOTE = "altered quote"
    SHORTENED = "shortened quote"
    """One outlet leaves out words that another quotes; the rest is the same."""
    ONLY = "only here"
    CLAIM = "claim"
    FACT = "detail"
    """A number, date or person."""


LETTERS = {
    EntryKind.CONFLICT: "C",
    EntryKind.POSSIBLE: "P",
    EntryKind.QUOTE: "Q",
    EntryKind.SHORTENED: "S",
    EntryKind.ONLY: "O",
    EntryKind.CLAIM: "T",
    EntryKind.FACT: "F",
}
"""What an entry's label starts with."""


class Manner(StrEnum):
    """How an outlet tells what an entry is about."""

    TOLD = "told"
    PARTLY = "partly"
    CONFLICT = "conflict"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Telling:
    """One outlet's words for what an entry is about."""

    article: int
    """The article's place in the story, from 0."""
    ref: str
    """The paragraph as readers see it: '¶9'."""
    sentence: SentenceIndex
    start: int
    """The words it is about, in offsets of the article's text."""
    end: int
    detail: str
    """Those words, on one line."""
    text: Marked
    """The sentence around them, the words marked."""
    manner: Manner = Manner.TOLD


@dataclass(frozen=True, slots=True)
class Entry:
    """A difference or a claim."""

    id: str
    """The same in every format and in every run over the same texts."""
    label: str
    """A short name to speak of it: 'C1'. It counts through this report."""
    kind: EntryKind
    title: str
    tellings: tuple[Telling, ...]
    """By article, then by place in it."""
    note: str = ""
    """What else there is to say about it, in plain words."""

    @property
    def tellers(self) -> tuple[int, ...]:
        """The articles that tell it or perhaps do, in the story's order."""
        return tuple(sorted({telling.article for telling in self.tellings}))

    @property
    def told_by(self) -> int:
        """How many articles tell it; those that perhaps do are not among them."""
        sure = (telling for telling in self.tellings if telling.manner is not Manner.PERHAPS)
        return len({telling.article for telling in sure})

    def told_in(self, article: int) -> tuple[Telling, ...]:
        """Return an article's words for it, none where it is silent."""
        return tuple(telling for telling in self.tellings if telling.article == article)


def stable_id(kind: EntryKind, article_ids: Iterable[str], details: Iterable[str]) -> str:
    """Return a short name made from what an entry is about, fit for an address: 'c-3f09a1b2'."""
    content = "\0".join([kind.value, *article_ids, *details])
    return f"{LETTERS[kind].lower()}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"


def labelled(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries of one kind with labels that count from 1, and with ids that differ."""
    held: list[Entry] = []
    seen: dict[str, int] = {}
    for number, entry in enumerate(entries, start=1):
        seen[entry.id] = seen.get(entry.id, 0) + 1
        again = f"-{seen[entry.id]}" if seen[entry.id] > 1 else ""
        label = f"{LETTERS[entry.kind]}{number}"
        held.append(replace(entry, id=entry.id + again, label=label))
    return tuple(held)
