"""Collation: the versions of one utterance under each other, a column a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellings.board.alignment import Frame, VersionWord
from tellings.compare.vocabulary import FUNCTION_WORDS
from tellings.model import Article, Span, Utterance, Version
from tellings.segment.folding import key_of
from tellings.segment.spelling import american

_PAUSES = ".,;:!?"
"""Marks at which a change ends, though the next word differs too."""
_MARKS = " ,.;:!?…–—\"“”'‘’"
_NEAR = 4
"""Columns without a difference over which a word that moved joins two changes."""
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class Column:
    """What every version has at one place; None where it has nothing there."""

    words: tuple[VersionWord | None, ...]

    @property
    def usual(self) -> str | None:
        """The word that most versions have there; None for nothing, '' where none has most."""
        seen = [word.low if word else None for word in self.words]
        best = max(seen, key=lambda low: (seen.count(low), low is not None))
        return best if 2 * seen.count(best) > len(seen) else ""

    def differs(self, version: int, base: int | None) -> bool:
        """Return whether a version's word is unlike the base's, or unlike most without a base."""
        own = self.words[version]
        usual = self.usual if base is None else _low(self.words[base])
        return own is not None and own.low != usual


@dataclass(frozen=True, slots=True)
class Change:
    """Words in which a version departs from the base; '' on the side that has none there."""

    version: int
    base: str
    other: str


@dataclass(frozen=True, slots=True)
class Collation:
    """An utterance's versions, aligned word by word."""

    versions: tuple[Version, ...]
    columns: tuple[Column, ...]

    def text(self, version: int) -> str:
        """Return the words of one version."""
        return " ".join(word.text for column in self.columns if (word := column.words[version]))

    def changes(self, base: int) -> tuple[Change, ...]:
        """Return what the other versions change against one: replaced words first, by version.

        A run of columns in which a version departs from the base is one change; so are two runs
        close by between which a word moved: 'an inquiry, an independent one' became 'an
        independent inquiry', and no 'one' became an 'inquiry'.
        """
        found = []
        for version in range(len(self.versions)):
            if version != base:
                found += [
                    Change(version, self._words(run, base), self._words(run, version))
                    for run in self._joined(self._departures(version, base), version, base)
                ]
        return tuple(sorted(found, key=lambda c: (not c.base or not c.other, c.version)))

    def _departures(self, version: int, base: int) -> list[range]:
        """Return the runs of columns in which two versions differ.

        A pause ends a run, though not for the side without it that goes on alone.
        """
        runs: list[list[int]] = [[]]
        paused: set[int] = set()
        for at, column in enumerate(self.columns):
            words = {place: word for place in (version, base) if (word := column.words[place])}
            if not words:
                continue
            if paused & words.keys() or len(paused) == 2:
                runs.append([])
                paused = set()
            if _low(column.words[version]) == _low(column.words[base]):
                runs.append([])
            else:
                runs[-1].append(at)
                paused |= {place for place, word in words.items() if word.text[-1] in _PAUSES}
        return [range(run[0], run[-1] + 1) for run in runs if run]

    def _joined(self, runs: Sequence[range], version: int, base: int) -> list[range]:
        """Return the runs, those as one between which a word moved."""
        joined: list[range] = []
        for run in runs:
            whole = run
            for place in range(len(joined) - 1, -1, -1):
                before = joined[place]
                if whole.start - before.stop > _NEAR:
                    break
                if (self._content(before, base) & self._content(run, version)) or (
                    self._content(before, version) & self._content(run, base)
                ):
                    whole = range(before.start, run.stop)
                    del joined[place:]
            joined.append(whole)
        return joined

    def _content(self, run: range, version: int) -> set[str]:
        words = (self.columns[at].words[version] for at in run)
        return {word.low for word in words if word and word.low not in FUNCTION_WORDS}

    def _words(self, run: range, version: int) -> str:
        words = [word.text for at in run if (word := self.columns[at].words[version])]
        return " ".join(words).strip(_MARKS)


def collation(utterance: Utterance, articles: Sequence[Article]) -> Collation:
    """Return the versions of an utterance aligned word by word; paraphrases are left out.

    The longest version is the frame: every other one is aligned to it globally (Needleman and
    Wunsch 1970), and what it has no place for gets columns of its own.
    """
    versions = tuple(own for own in utterance.versions if not own.paraphrase)
    texts = [_printed(articles[own.article], own) for own in versions]
    if not texts:
        return Collation(versions, ())
    longest = max(texts, key=len)
    frame = Frame(longest)
    held: list[list[VersionWord | None]] = [[None] * len(texts) for _ in longest]
    extra: dict[int, list[list[VersionWord | None]]] = {}
    for at, words in enumerate(texts):
        slot, used = 0, 0
        for base, own in frame.aligned(words):
            if base is not None:
                slot, used = base + 1, 0
                held[base][at] = own
            elif own is not None:
                columns = extra.setdefault(slot, [])
                if used == len(columns):
                    columns.append([None] * len(texts))
                columns[used][at] = own
                used += 1
    columns = []
    for slot in range(len(held) + 1):
        columns += extra.get(slot, [])
        columns += held[slot : slot + 1]
    return Collation(versions, tuple(Column(tuple(words)) for words in columns))


def _printed(article: Article, version: Version) -> list[VersionWord]:
    words = []
    for part in version.quotation.parts:
        for found in re.finditer(r"\S+", article.text[part.start : part.end]):
            low, key = _folded(found.group(), article.language)
            if low:
                span = Span(part.start + found.start(), part.start + found.end())
                words.append(VersionWord(span, found.group(), low, key))
    return words


@lru_cache(maxsize=1 << 14)
def _folded(printed: str, language: str) -> tuple[str, str]:
    """Return what a printed word is compared by: its letters, and its key; '' for no word."""
    bare = _EDGES.sub("", printed)
    return american(bare.casefold().replace("’", "'")), key_of(bare, language)


def _low(word: VersionWord | None) -> str | None:
    return word.low if word else None
