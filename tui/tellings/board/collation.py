"""Collation: the versions of one utterance under each other, a column a word."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellings.board.alignment import Frame, VersionWord
from tellings.board.beside import Beside, beside
from tellings.compare.numbers import number_runs
from tellings.compare.utterance import PERCENT
from tellings.compare.vocabulary import FUNCTION_WORDS
from tellings.compare.words import words_of
from tellings.model import Article, Span, Utterance, Version
from tellings.segment.folding import key_of
from tellings.segment.spelling import as_said

_PAUSES = ".,;:!?"
"""Marks at which a change ends, though the next word differs too."""
_MARKS = " ,.;:!?…–—\"“”'‘’"
_NEAR = 4
"""Columns without a difference over which a word that moved joins two changes."""
_Place = tuple[int, int]
"""A column: a word of the frame with ``_OWN``, or the columns put in before it, from 0."""
_OWN = 1 << 30
_GAP = re.compile(r"\s")
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
    is_outside: bool = False
    """True where the side without the words has them, or its own for them, beside its marks."""


# one is another only if it is the same object: what is worked out from it is kept by that
@dataclass(frozen=True, slots=True, eq=False)
class Collation:
    """An utterance's versions, aligned word by word."""

    versions: tuple[Version, ...]
    columns: tuple[Column, ...]
    around: tuple[Beside, ...]
    """What stands around the quotation marks of each version."""

    @property
    def usual(self) -> int:
        """The version in the wording that most have; of equals the longest, then the first."""
        rows = zip(*(column.words for column in self.columns), strict=True)
        said = [tuple(word.low for word in row if word) for row in rows]
        return usual_wording(said)

    def text(self, version: int) -> str:
        """Return the words of one version."""
        return " ".join(word.text for column in self.columns if (word := column.words[version]))

    def changes(self, base: int) -> tuple[Change, ...]:
        """Return what the other versions change against one: replaced words first, by version.

        A run of columns in which a version departs from the base is one change; so are two runs
        close by between which a word moved: 'an inquiry, an independent one' became 'an
        independent inquiry', and no 'one' became an 'inquiry'.
        """
        rows = list(zip(*(column.words for column in self.columns), strict=True))
        found = []
        for version, row in enumerate(rows):
            if version != base:
                found += [
                    self._change(run, version, base)
                    for run in self._joined(_departures(row, rows[base]), version, base)
                ]
        return tuple(sorted(found, key=lambda c: (not c.base or not c.other, c.version)))

    def _change(self, run: range, version: int, base: int) -> Change:
        was, became = self._words(run, base), self._words(run, version)
        if was and became:
            return Change(version, was, became)
        longer, shorter = (base, version) if was else (version, base)
        words = [word for at in run if (word := self.columns[at].words[longer])]
        before = next(
            (word for column in self.columns[: run.start][::-1] if (word := column.words[longer])),
            None,
        )
        last = not any(column.words[shorter] for column in self.columns[run.stop :])
        last = last and before is not None and before.text[-1] not in _PAUSES
        return Change(version, was, became, self.around[shorter].holds(words, last=last))

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


@dataclass(frozen=True, slots=True)
class Printed:
    """The versions of an utterance word by word, without paraphrases."""

    versions: tuple[Version, ...]
    texts: tuple[tuple[VersionWord, ...], ...]
    articles: Sequence[Article]
    """The story's."""

    @property
    def usual(self) -> int:
        """The version in the wording that most have; of equals the longest, then the first."""
        return usual_wording([tuple(word.low for word in words) for words in self.texts])

    def unlike_columns(self, most: int) -> int:
        """Return in how many columns of the collation words differ; most + 1 stands for more."""
        first: dict[_Place, str] = {}
        unlike: set[_Place] = set()
        for words, places in zip(self.texts, _places(self.texts), strict=True):
            for place, word in zip(places, words, strict=True):
                if first.setdefault(place, word.low) != word.low:
                    unlike.add(place)
            if len(unlike) > most:
                return most + 1
        return len(unlike)

    def collated(self) -> Collation:
        """Return the versions aligned.

        The longest version is the frame: every other one is aligned to it globally (Needleman and
        Wunsch 1970), and what it has no place for gets columns of its own.
        """
        count = len(self.texts)
        held: dict[_Place, list[VersionWord | None]] = defaultdict(lambda: [None] * count)
        for at, (words, places) in enumerate(zip(self.texts, _places(self.texts), strict=True)):
            for place, word in zip(places, words, strict=True):
                held[place][at] = word
        columns = tuple(Column(tuple(held[place])) for place in sorted(held))
        around = tuple(beside(self.articles[own.article], own) for own in self.versions)
        return Collation(self.versions, columns, around)


def usual_wording(said: Sequence[tuple[str, ...]]) -> int:
    """Return the place of the wording that is most frequent; of equals the longest, then the first.

    Args:
        said: every version's words; 0 is returned where there are none.
    """
    votes = Counter(said)
    return max(range(len(said)), key=lambda at: (votes[said[at]], len(said[at]), -at), default=0)


def printed(utterance: Utterance, articles: Sequence[Article]) -> Printed:
    """Return the versions of an utterance word by word; paraphrases are left out."""
    versions = tuple(own for own in utterance.versions if not own.paraphrase)
    texts = tuple(_words(articles[own.article], own) for own in versions)
    return Printed(versions, texts, articles)


def collation(utterance: Utterance, articles: Sequence[Article]) -> Collation:
    """Return the versions of an utterance aligned word by word; paraphrases are left out."""
    return printed(utterance, articles).collated()


def _places(texts: Sequence[Sequence[VersionWord]]) -> Iterator[Sequence[_Place]]:
    """Yield for every version the columns of its words."""
    frame = Frame(max(texts, key=len, default=()))
    known: dict[tuple[tuple[str, str], ...], list[_Place]] = {}
    for words in texts:
        # copies are frequent: what is the same is laid out once
        same = tuple((word.low, word.key) for word in words)
        if same not in known:
            known[same] = list(_placed(frame, words))
        yield known[same]


def _placed(frame: Frame, words: Sequence[VersionWord]) -> Iterator[_Place]:
    """Yield the column of every word: that of the frame's word, or one before the next of them."""
    slot, used = 0, 0
    for base, own in frame.aligned(words):
        if base is not None:
            slot, used = base + 1, 0
            if own is not None:
                yield base, _OWN
        else:
            yield slot, used
            used += 1


def _words(article: Article, version: Version) -> tuple[VersionWord, ...]:
    words = []
    for part in version.quotation.parts:
        text = article.text[part.start : part.end]
        numbers = _numbers(text, article.language)
        end = 0
        for found in re.finditer(r"\S+", text):
            start = found.start()
            if start < end:
                continue
            first = next((at for at in numbers if start <= at < found.end()), None)
            if first is None:
                end = found.end()
                low, key = _folded(text[start:end], article.language)
            else:
                least, low = numbers[first]
                key = low
                ends = _GAP.search(text, least)
                end = ends.start() if ends else len(text)
            if low:
                span = Span(part.start + start, part.start + end)
                words.append(VersionWord(span, " ".join(text[start:end].split()), low, key))
    return tuple(words)


def _numbers(text: str, language: str) -> dict[int, tuple[int, str]]:
    """Return where numbers of several words and percentages begin: where they end, the value."""
    if language != "en":
        return {}
    line = words_of(text, language)
    runs = number_runs(line)
    for at in range(1, len(line)):
        if line[at].key == PERCENT:
            first = next((start for start, (end, _) in runs.items() if end == at), at - 1)
            value = runs.get(first, (at, line[first].key))[1]
            if value[:1].isdigit():
                runs[first] = at + 1, f"{value} {PERCENT}"
    return {
        line[first].start: (line[last - 1].end - 1, value) for first, (last, value) in runs.items()
    }


@lru_cache(maxsize=1 << 14)
def _folded(printed: str, language: str) -> tuple[str, str]:
    """Return what a printed word is compared by: its letters, and its key; '' for no word."""
    bare = _EDGES.sub("", printed)
    low, key = as_said(bare.casefold().replace("’", "'")), key_of(bare, language)
    # 'one' is more often a pronoun than a number
    return (key if key[:1].isdigit() and low != "one" else low), key


def _departures(
    words: Sequence[VersionWord | None], others: Sequence[VersionWord | None]
) -> list[range]:
    """Return the runs of columns in which two versions differ.

    A pause ends a run, though not for the side without it that goes on alone.
    """
    runs: list[list[int]] = [[]]
    paused = other_paused = False
    for at, (word, other) in enumerate(zip(words, others, strict=True)):
        if word is None and other is None:
            continue
        if (paused and (word or other_paused)) or (other_paused and other):
            runs.append([])
            paused = other_paused = False
        if word and other and word.low == other.low:
            if runs[-1]:
                runs.append([])
        else:
            runs[-1].append(at)
            paused = paused or bool(word and word.text[-1] in _PAUSES)
            other_paused = other_paused or bool(other and other.text[-1] in _PAUSES)
    return [range(run[0], run[-1] + 1) for run in runs if run]


def _low(word: VersionWord | None) -> str | None:
    return word.low if word else None
