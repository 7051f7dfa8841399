"""What is measured about two sentences; the weights of these numbers are learned."""

import math
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from tellings.link.candidates import candidates
from tellings.link.index import ArticleIndex, StoryIndex
from tellings.link.partners import partners, third_telling
from tellings.link.profile import Profile, through_phrases
from tellings.link.vocabulary import Vocabulary
from tellings.model import SentenceIndex
from tellings.model.steps import counted, stepwise

Cell = tuple[SentenceIndex, SentenceIndex]
Vector = Sequence[float]

NAMES = (
    "words",  # cosine over squared story rarity
    "soft",  # cosine of rarity, with words that are kin
    "mates",  # the same with all words and phrases that stand for others
    "shared",  # log of the rarity that both cover
    "plain shared",  # the same without names and figures
    "plain soft",
    "names",
    "third rarest",  # rarity of the third rarest shared word
    "rare words",  # log of how many shared words are rare
    "figures",
    "quote",  # share of the shorter quotation that both quote
    "speech on one side",
    "rank high",  # one over the rank among the other's sentences
    "rank low",
    "margin high",  # similarity over the next best one
    "margin low",
    "beside high",  # similarity of the neighbours on one side
    "beside low",
    "in step",  # similarity of both neighbours
    "third telling",
    "both lead",
    "one leads",
    "one opens",
    "distance",  # of the relative places
    "theme",  # how far both repeat what their articles open with
)
"""The features in order; 'high' and 'low' of two directions, so that sides don't matter."""

LEAST = 0.08
"""Cosine with all that stands for others without which two sentences are not linked, whatever else
speaks for it."""
LEAST_ALIKE = 0.2
"""The same for sentences that share no word, only words that stand for each other."""

_SUPPORT = 1.5
"""What neighbours and third tellings add counts up to so many times the sentences' own cosine."""
_LEAD = 3
_RARE = 0.45


def features(index: StoryIndex, left: int, right: int) -> tuple[list[Cell], list[Vector]]:
    """Return the candidates of a pair of articles and the numbers of each, as NAMES lists them."""
    one, other = index.tellings[left], index.tellings[right]
    overlaps: dict[Cell, _Overlap] = {}
    similarity: dict[Cell, float] = {}
    for i, j in stepwise(candidates(one, other, index.vocabulary)):
        overlap = _Overlap(one.profiles[i], other.profiles[j], index.vocabulary)
        similarity[i, j] = overlap.similarity
        if overlap.plausible:
            overlaps[i, j] = overlap
    grid = _Grid(similarity)
    mine, theirs = partners(index, left), partners(index, right)
    vectors: list[Vector] = []
    for (i, j), overlap in counted("weighing counterparts", overlaps.items()):
        most = _SUPPORT * overlap.soft
        numbers = (
            *overlap.numbers(),
            *grid.rivals(i, j),
            *(min(most, beside) for beside in grid.neighbours(i, j)),
            min(most, third_telling(mine[i], theirs[j])),
            *_places(one, other, i, j),
        )
        # an array takes a third of the room, and long articles have a million candidates
        vectors.append(array("d", numbers))
    return list(overlaps), vectors


class _Overlap:
    """What two sentences share, word for word."""

    __slots__ = (  # noqa: RUF023 - in the order of their making
        "mine",
        "theirs",
        "words",
        "forth",
        "back",
        "plain_forth",
        "plain_back",
        "soft",
        "mates",
        "similarity",
    )

    def __init__(self, mine: Profile, theirs: Profile, words: Vocabulary) -> None:
        self.mine, self.theirs, self.words = mine, theirs, words
        forth, self.forth, self.plain_forth = _coverage(mine, theirs, words)
        back, self.back, self.plain_back = _coverage(theirs, mine, words)
        self.soft = math.sqrt(self.forth * self.back / (mine.mass * theirs.mass))
        self.mates = math.sqrt(forth * back / (mine.mass * theirs.mass))
        inside = max(forth / (mine.mass + 0.4), back / (theirs.mass + 0.4))
        self.similarity = 0.8 * self.mates + 0.2 * inside

    @property
    def plausible(self) -> bool:
        """Whether the words alone say enough for a link that one can explain."""
        apart = self.mine.held.isdisjoint(self.theirs.held)
        return self.mates >= (LEAST_ALIKE if apart else LEAST)

    def numbers(self) -> Vector:
        """Return the features of the two sentences alone, up to 'speech on one side'."""
        mine, theirs, words = self.mine, self.theirs, self.words
        squares = names = figures = 0.0
        rarities = []
        for number in mine.held & theirs.held:
            story = words.story[number]
            squares += story * story
            rarities.append(words.rare[number])
            if number in words.names:
                names += story
            elif number in words.figures:
                figures += words.rare[number]
        rarities.sort(reverse=True)
        quoted = 0.0
        if mine.quoted and theirs.quoted:
            both = sum(words.rare[number] for number in mine.quoted & theirs.quoted)
            quoted = both / (min(mine.quoted_mass, theirs.quoted_mass) + 0.5)
        return (
            squares / math.sqrt(mine.square * theirs.square),
            self.soft,
            self.mates,
            math.log1p(min(self.forth, self.back)),
            math.log1p(min(self.plain_forth, self.plain_back)),
            math.sqrt(self.plain_forth * self.plain_back)
            / (math.sqrt(mine.plain * theirs.plain) + 0.3),
            names / (math.sqrt(mine.names * theirs.names) + 0.3),
            rarities[2] if len(rarities) > 2 else 0.0,
            math.log1p(sum(1 for rarity in rarities if rarity > _RARE)),
            figures,
            quoted,
            float(mine.speech != theirs.speech),
        )


def _coverage(mine: Profile, theirs: Profile, words: Vocabulary) -> tuple[float, float, float]:
    """Return how much of one sentence's rarity the other covers.

    By all words and phrases that stand for others, by kin alone, and that of plain words.
    """
    rare, names, figures = words.rare, words.names, words.figures
    mates, near = theirs.mates, theirs.near
    every = total = plain = 0.0
    for number in mine.words:
        if number in mates:
            every += rare[number] * mates[number]
            if number in near:
                part = rare[number] * near[number]
                total += part
                if number not in names and number not in figures:
                    plain += part
    for number, gain in through_phrases(mine.phrases, mates) if mine.phrases else ():
        every += rare[number] * gain
    return every, total, plain


class _Grid:
    """The similarities of all candidates, to see each one beside its rivals and neighbours."""

    def __init__(self, similarity: dict[Cell, float]) -> None:
        self._at = similarity
        self._rows: dict[SentenceIndex, list[float]] = defaultdict(list)
        self._columns: dict[SentenceIndex, list[float]] = defaultdict(list)
        for (i, j), value in similarity.items():
            self._rows[i].append(value)
            self._columns[j].append(value)
        for line in (*self._rows.values(), *self._columns.values()):
            line.sort()

    def rivals(self, i: SentenceIndex, j: SentenceIndex) -> Vector:
        """Return the features of a cell against its row and column, up to 'margin low'."""
        value = self._at[i, j]
        row, column = self._rows[i], self._columns[j]
        ranks = _rank(row, value), _rank(column, value)
        margins = value - _rival(row, value), value - _rival(column, value)
        return (
            max(ranks),
            min(ranks),
            max(margins),
            min(margins),
        )

    def neighbours(self, i: SentenceIndex, j: SentenceIndex) -> Vector:
        """Return the features of the cells around one, up to 'in step'."""
        at = self._at
        beside = (
            max(at.get((i, j - 1), 0.0), at.get((i, j + 1), 0.0)),
            max(at.get((i - 1, j), 0.0), at.get((i + 1, j), 0.0)),
        )
        return (
            max(beside),
            min(beside),
            max(at.get((i - 1, j - 1), 0.0), at.get((i + 1, j + 1), 0.0)),
        )


def _rank(line: list[float], value: float) -> float:
    """Return one over the value's rank in a sorted line, 0..1."""
    return 1 / (1 + len(line) - bisect_right(line, value))


def _rival(line: list[float], value: float) -> float:
    """Return the best other value of a sorted line, 0 where there is none."""
    if value < line[-1]:
        return line[-1]
    return line[-2] if len(line) > 1 else 0.0


def _places(one: ArticleIndex, other: ArticleIndex, i: SentenceIndex, j: SentenceIndex) -> Vector:
    """Return the features of where the two sentences stand, from 'both lead'."""
    mine, theirs = one.places[i], other.places[j]
    leads = (mine < _LEAD, theirs < _LEAD)
    return (
        float(all(leads)),
        float(any(leads) and not all(leads)),
        float((mine == 0) != (theirs == 0)),
        abs(mine / max(1, one.size - 1) - theirs / max(1, other.size - 1)),
        one.echoes[i] * other.echoes[j],
    )
