"""Utterances: aligning the words of two quotations to see whether they are one, and what differs.

The best local alignment of the two (Smith and Waterman 1981) says how much they share; what it
leaves out at the edges is a shorter quotation, what differs inside it is another wording.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import cydifflib

from tellings.compare.contractions import written_out
from tellings.compare.numbers import number_runs
from tellings.compare.vocabulary import FUNCTION_WORDS, NEGATIONS
from tellings.compare.whole_words import whole
from tellings.compare.words import share_a_stem, words_of
from tellings.model import Article, QuoteChange, QuoteEdit, Span
from tellings.segment.spelling import as_said

CONTENT = 1.5
"""What a content word in both adds to the score."""
FUNCTION = 0.4
"""What a function word in both adds."""
NEGATION = 1.0
"""What a 'not' in both adds."""
INFLECTED = 0.8
"""Share of it that another form of the word still adds."""
MISMATCH = -0.9
GAP = -0.6
LARGEST = 40_000
"""Cells from which only equal words are aligned: two quotations of 200 words."""
PERCENT = "percent"
"""Key of '%', 'percent' and 'per cent'."""
_STOPS = frozenset(".!?")
_IN_PART = 0.5
"""Share of a quotation's words below which some of them, within a sentence of the outlet's own,
are a part of it, 0..1."""
_NEAR_START = 2
_NEAR_END = 4
"""Words left over at an edge on one side up to which both go on there with other words."""
_FAR = 8
"""Words left over on the other side from which it is a longer quotation instead."""
_REJOINED = 0.3
"""Likeness from which what both have beyond an edge is the same passage in other words, 0..1."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word of a quotation, in offsets of the article."""

    start: int
    end: int
    low: str
    spelling: str
    """What it is compared by, however it is spelled or abbreviated."""
    key: str
    weight: float
    bracketed: bool
    """Put in by whoever quotes: '(the Ukrainians)'."""
    after_ellipsis: bool
    """Words were left out before it, and the quotation says so."""
    opens: bool = False
    """A sentence of the quotation starts with it."""
    small: bool = False
    """It begins with a small letter."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best local alignment of two utterances; ``steps`` are pairs of word places or None."""

    score: float
    steps: tuple[tuple[int | None, int | None], ...]
    left: range
    right: range


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two versions of one utterance differ."""

    change: QuoteChange
    edits: tuple[QuoteEdit, ...]
    inside: bool
    """False where one version only starts later or ends earlier, or says with an ellipsis that it
    leaves words out."""


def spoken(article: Article, parts: Iterable[Span]) -> tuple[Spoken, ...]:
    """Return the words of a quotation, contractions written out and marks left out."""
    found: list[Spoken] = []
    for part in parts:
        text = article.text[part.start : part.end]
        brackets = [found.span() for found in re.finditer(r"\([^()]*\)|\[[^\[\]]*\]", text)]
        ellipsis, opens = False, True
        line = words_of(text, article.language)
        numbers = number_runs(line) if article.language == "en" else {}
        within = 0
        for at, word in enumerate(line):
            if at < within:
                continue
            opens = opens or (word.text in _STOPS and not word.is_word)
            if word.text in ("…", ".") and not word.is_word:
                ellipsis = (
                    word.text == "…"
                    or text[word.start : word.start + 2] == ".."
                    or (ellipsis and text[max(0, word.start - 1)] == ".")
                )
                continue
            if not word.is_word and word.low != "&":
                continue
            inside = any(start < word.start < end for start, end in brackets)
            within, value = numbers.get(at, (at + 1, ""))
            for low in (value,) if value else written_out(word.low):
                key = word.key if low == word.low else words_of(low, article.language)[0].key
                weight = NEGATION if low == "not" else _weight(low)
                found.append(
                    Spoken(
                        part.start + word.start,
                        part.start + line[within - 1].end,
                        low,
                        as_said(low),
                        key,
                        weight,
                        inside,
                        ellipsis,
                        opens,
                        word.text[:1].islower(),
                    )
                )
                ellipsis = opens = False
    return tuple(found)


def align(left: Sequence[Spoken], right: Sequence[Spoken]) -> Alignment:
    """Return the best local alignment; of equal ones the one that ends first on the left."""
    if len(left) * len(right) > LARGEST:
        return _blocks(left, right)
    width = len(right) + 1
    score = [[0.0] * width for _ in range(len(left) + 1)]
    came = [[0] * width for _ in range(len(left) + 1)]
    best, end = 0.0, (0, 0)
    for i, mine in enumerate(left, start=1):
        for j, theirs in enumerate(right, start=1):
            both = score[i - 1][j - 1] + _match(mine, theirs)
            value, step = max(
                (0.0, 0),
                (score[i][j - 1] + GAP, 1),
                (score[i - 1][j] + GAP, 2),
                (both, 3),
            )
            score[i][j], came[i][j] = value, step
            if value > best + 1e-9:
                best, end = value, (i, j)
    i, j = end
    steps: list[tuple[int | None, int | None]] = []
    while came[i][j]:
        if came[i][j] == 3:
            i, j = i - 1, j - 1
            steps.append((i, j))
        elif came[i][j] == 2:
            i -= 1
            steps.append((i, None))
        else:
            j -= 1
            steps.append((None, j))
    return Alignment(best, tuple(reversed(steps)), range(i, end[0]), range(j, end[1]))


def _blocks(left: Sequence[Spoken], right: Sequence[Spoken]) -> Alignment:
    """Return an alignment of equal words alone, for utterances too long to be weighed in full."""
    matcher = cydifflib.SequenceMatcher(
        None, [word.spelling for word in left], [word.spelling for word in right], False
    )
    steps: list[tuple[int | None, int | None]] = []
    score = 0.0
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            steps += zip(range(i1, i2), range(j1, j2), strict=True)
            score += sum(word.weight for word in left[i1:i2])
        else:
            steps += ((i, None) for i in range(i1, i2))
            steps += ((None, j) for j in range(j1, j2))
            score += GAP * (i2 - i1 + j2 - j1)
    return Alignment(max(0.0, score), tuple(steps), range(len(left)), range(len(right)))


def equal(one: Spoken, other: Spoken) -> bool:
    """Return whether two words are the same but for case, spelling variant or number style."""
    if one.spelling == other.spelling:
        return True
    return one.key == other.key and (one.key == PERCENT or any(map(str.isdigit, one.key)))


def judge(left: Sequence[Spoken], right: Sequence[Spoken], alignment: Alignment) -> Verdict:
    """Return how two versions of an utterance differ."""
    inner = _edits(left, right, alignment.steps)
    head = _edge(left[: alignment.left.start], right[: alignment.right.start], _NEAR_START)
    if _goes_on(left, right, alignment):
        head = [(tuple(left[: alignment.left.start]), tuple(right[: alignment.right.start]))]
    tail = _edge(left[alignment.left.stop :], right[alignment.right.stop :], _NEAR_END)
    changes = [*head, *inner, *tail]
    edits = tuple(_shown(changes, left, right, alignment))
    if not edits:
        return Verdict(QuoteChange.SAME, (), inside=False)
    reworded = [(mine, theirs) for mine, theirs in changes if mine and theirs]
    turned = any(word.low in NEGATIONS for change in inner for side in change for word in side)
    if turned or any(not _explained(mine, theirs) for mine, theirs in reworded):
        return Verdict(QuoteChange.ALTERED, edits, inside=True)
    if reworded:
        return Verdict(QuoteChange.BRACKETED, edits, inside=True)
    few, whole = sorted((left, right), key=len)
    one_sided = not inner and not all(any(side) for side in zip(*changes, strict=True))
    woven = few[0].small and not whole[0].small
    if one_sided and woven and len(few) < _IN_PART * len(whole):
        return Verdict(QuoteChange.PART, edits, inside=False)
    silent = any(not _says_so(left if not mine else right) for mine, _ in inner)
    return Verdict(QuoteChange.CUT, edits, inside=silent)


Change = tuple[tuple[Spoken, ...], tuple[Spoken, ...]]


def _shown(
    changes: Iterable[Change], left: Sequence[Spoken], right: Sequence[Spoken], alignment: Alignment
) -> Iterator[QuoteEdit]:
    """Yield the changes as they are shown, negations and contractions in one piece."""
    mine = {word: at for at, word in enumerate(left)}
    theirs = {word: at for at, word in enumerate(right)}
    alike = {
        i: j
        for i, j in alignment.steps
        if i is not None and j is not None and equal(left[i], right[j])
    }
    for change in changes:
        run = _places(change[0], mine), _places(change[1], theirs)
        one, other = whole(run, left, right, alike)
        yield QuoteEdit(_span(left[one.start : one.stop]), _span(right[other.start : other.stop]))


def _places(words: Sequence[Spoken], places: Mapping[Spoken, int]) -> range:
    return range(places[words[0]], places[words[-1]] + 1) if words else range(0)


def _edits(
    left: Sequence[Spoken],
    right: Sequence[Spoken],
    steps: Sequence[tuple[int | None, int | None]],
) -> list[Change]:
    """Return the runs of an alignment in which the words differ."""
    changes: list[Change] = []
    mine: list[Spoken] = []
    theirs: list[Spoken] = []
    for i, j in (*steps, (-1, -1)):
        over = i == -1
        if over or (i is not None and j is not None and equal(left[i], right[j])):
            if mine or theirs:
                changes.append((tuple(mine), tuple(theirs)))
                mine, theirs = [], []
            continue
        if i is not None:
            mine.append(left[i])
        if j is not None:
            theirs.append(right[j])
    return changes


def _edge(mine: Sequence[Spoken], theirs: Sequence[Spoken], near: int) -> list[Change]:
    """Return what stands beyond an edge of the aligned words, as changes or as cuts."""
    if not mine and not theirs:
        return []
    if not (mine and theirs):
        return [(tuple(mine), tuple(theirs))]
    matcher = cydifflib.SequenceMatcher(
        None, [word.spelling for word in mine], [word.spelling for word in theirs], False
    )
    shared = [
        mine[block.a + at] for block in matcher.get_matching_blocks() for at in range(block.size)
    ]
    if matcher.ratio() >= _REJOINED and any(word.weight == CONTENT for word in shared):
        return [
            (tuple(mine[i1:i2]), tuple(theirs[j1:j2]))
            for tag, i1, i2, j1, j2 in matcher.get_opcodes()
            if tag != "equal"
        ]
    shorter, longer = sorted((len(mine), len(theirs)))
    if shorter <= near and longer < _FAR:
        return [(tuple(mine), tuple(theirs))]
    return [(tuple(mine), ()), ((), tuple(theirs))]


def _goes_on(left: Sequence[Spoken], right: Sequence[Spoken], alignment: Alignment) -> bool:
    """Return whether both begin the sentence of the aligned words, each in words of its own."""
    mine, theirs = left[: alignment.left.start + 1], right[: alignment.right.start + 1]
    return all(
        len(side) > 1
        and [word.opens for word in side].count(True) == 1
        and side[0].opens
        and any(word.weight == CONTENT for word in side[:-1])
        for side in (mine, theirs)
    )


def _explained(mine: Sequence[Spoken], theirs: Sequence[Spoken]) -> bool:
    """Return whether one side of a change stands in brackets, put in by whoever quotes."""
    return all(word.bracketed for word in mine) or all(word.bracketed for word in theirs)


def _says_so(shorter: Sequence[Spoken]) -> bool:
    """Return whether a version that lacks words has an ellipsis for them."""
    return any(word.after_ellipsis for word in shorter)


def _span(words: Sequence[Spoken]) -> Span | None:
    return Span(words[0].start, words[-1].end) if words else None


def _match(mine: Spoken, theirs: Spoken) -> float:
    weight = min(mine.weight, theirs.weight)
    if equal(mine, theirs):
        return weight
    if mine.key and (mine.key == theirs.key or share_a_stem(mine.key, theirs.key)):
        return INFLECTED * weight
    return MISMATCH


def _weight(low: str) -> float:
    return FUNCTION if low in FUNCTION_WORDS else CONTENT
