"""The quotes board's state: choices, orders, the base, and what its rows lead to."""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tellings.board.cells import wording
from tellings.board.collation import Collation, Column, Printed, printed
from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, QuoteChange, QuotesBoard, Utterance, Version
from tellings.reading.board_list import BoardList, Chip
from tellings.reading.board_target import Target, target_of

ALTERED = (QuoteChange.ALTERED, QuoteChange.BRACKETED)
MOST = 6
"""Altered words that are still counted; more are just 'other words'."""

KEPT = 20
"""Utterances whose words are kept: rows that a terminal shows are collated when selected."""


def common(column: Column) -> str | None:
    """Return the word that more versions have at a place than any other; None for nothing.

    Of equally frequent ones a word comes before a gap, and the first version's before the others.
    """
    seen = Counter([word.low if word else None for word in column.words])
    # a counter keeps the order in which words came, and max takes the first of equals
    return max(seen, key=lambda low: (seen[low], low is not None))


@lru_cache(maxsize=2)
def expected(collated: Collation, base: int | None) -> tuple[str | None, ...]:
    """Return the base's word at every place, or the common one without a base; None for nothing."""
    if base is None:
        return tuple(map(common, collated.columns))
    words = (column.words[base] for column in collated.columns)
    return tuple(word.low if word else None for word in words)


class QuotesTable(BoardList[Utterance]):
    """The utterances of a story with every outlet's version.

    ``base`` is the article whose words the others are marked against; None for the words that
    most versions have.
    """

    chips = (
        Chip("all", "all", "all"),
        Chip("altered", "altered", "altered"),
        Chip("same", "same words", "same words"),
        Chip("cut", "shortened", "cut"),
        Chip("paraphrased", "paraphrased", "in part"),
        Chip("one", "one outlet only", "one only", compares=True),
        Chip("of", "quoted by {}", "by {}", about_outlet=True, compares=True),
    )
    sorts = (
        ("coverage", "quoted by most"),
        ("length", "longest first"),
        ("speaker", "by speaker"),
        ("place", "order of {}"),
    )

    def __init__(self, comparer: Comparer, board: QuotesBoard) -> None:
        self.comparer = comparer
        self.board = board
        self.base: ArticleIndex | None = None
        self._collations: dict[int, Collation] = {}
        self._unlike: dict[int, int] = {}
        self._printed: OrderedDict[int, Printed] = OrderedDict()
        super().__init__(board.utterances, len(board.articles))

    def chosen(self, chip: Chip) -> Sequence[Utterance]:
        """Return the utterances of a choice."""
        return tuple(one for one in self.items if self._fits(one, chip.key))

    def _fits(self, one: Utterance, key: str) -> bool:
        match key:
            case "altered":
                return one.change in ALTERED
            case "same":
                return one.change is QuoteChange.SAME
            case "cut":
                return one.change is QuoteChange.CUT
            case "paraphrased":
                return bool(one.paraphrasing)
            case "one":
                return one.told_by == 1
            case "of":
                return one.version(self.outlet) is not None
        return True

    def ordered(self, items: Sequence[Utterance], sort: str) -> Sequence[Utterance]:
        """Return utterances in an order."""

        def key(one: Utterance) -> tuple[bool, str, int, int]:
            match sort:
                case "length":
                    return (False, "", -max(version.words for version in one.versions), one.id)
                case "speaker":
                    return (one.speaker is None, (one.speaker or "").casefold(), 0, one.id)
                case "place":
                    version = one.version(self.outlet)
                    start = version.quotation.parts[0].start if version else 0
                    return (version is None, "", start, one.id)
            return (False, "", 0, one.id)

        return sorted(items, key=key)

    def texts(self, item: Utterance) -> Iterable[str]:
        """Return the speaker and every version."""
        yield item.speaker or ""
        for version in item.versions:
            yield self.said(version)

    def tells(self, outlet: ArticleIndex) -> bool:
        """Return whether an outlet has a part in the selected row."""
        return self.selected is not None and self.selected.version(outlet) is not None

    def wordings(self, item: Utterance) -> int:
        """Return how many versions an utterance has."""
        return len(item.versions)

    def said(self, version: Version, gap: str = "…") -> str:
        """Return the words of a version, ``gap`` where it is interrupted."""
        text = self.board.articles[version.article].text
        return f" {gap} ".join(text[part.start : part.end] for part in version.quotation.parts)

    def collated(self, item: Utterance) -> Collation:
        """Return an utterance's versions word by word; each is worked out once."""
        if item.id not in self._collations:
            self._collations[item.id] = self._words(item).collated()
        return self._collations[item.id]

    def _words(self, item: Utterance) -> Printed:
        """Return an utterance's versions; those of the rows on the screen are at hand."""
        held = self._printed.pop(item.id, None) or printed(item, self.board.articles)
        self._printed[item.id] = held
        if len(self._printed) > KEPT:
            self._printed.popitem(last=False)
        return held

    def differing(self, item: Utterance) -> str:
        """Return in a few words how the versions differ: '4 words altered'."""
        if item.change is not QuoteChange.ALTERED:
            return wording(item)
        if item.id not in self._unlike:
            self._unlike[item.id] = self._words(item).unlike_columns(MOST)
        unlike = self._unlike[item.id]
        if not 0 < unlike <= MOST:
            return wording(item)
        return f"{unlike} word{'s' if unlike > 1 else ''} altered"

    def base_place(self, collated: Collation) -> int | None:
        """Return the base's place among collated versions, None for the words of most."""
        articles = [version.article for version in collated.versions]
        return articles.index(self.base) if self.base in articles else None

    def usual(self, collated: Collation) -> int:
        """Return the version that the others are told against: the base, else most outlets'."""
        base = self.base_place(collated)
        return collated.usual if base is None else base

    def model(self, item: Utterance) -> Version:
        """Return the version that stands for an utterance: in the wording of most outlets."""
        words = self._words(item)
        return words.versions[words.usual] if words.versions else item.versions[0]

    def next_base(self) -> ArticleIndex | None:
        """Take the next version of the selected utterance as the base, after the last none."""
        item = self.selected
        if item is not None:
            choices = [None, *(v.article for v in item.versions if not v.paraphrase)]
            at = choices.index(self.base) if self.base in choices else 0
            self.base = choices[(at + 1) % len(choices)]
        return self.base

    def target(self, now: tuple[ArticleIndex, ArticleIndex | None]) -> Target | None:
        """Return where the version in focus is to be read, None where none is shown."""
        item = self.selected
        if item is None:
            return None
        chosen = item.version(self.outlet)
        version = item.versions[self.pick] if self.opened else chosen or item.versions[0]
        return target_of(
            self.comparer,
            (version.article, version.quotation.sentence),
            [(own.article, own.quotation.sentence) for own in item.versions],
            now,
        )

    def first_of_outlet(self) -> int:
        """Return the selected utterance's version by the chosen outlet, 0 where it has none."""
        versions = self.selected.versions if self.selected else ()
        found = (at for at, own in enumerate(versions) if own.article == self.outlet)
        return next(found, 0)
