"""The figures board's state: numbers, dates, persons and places, by outlet."""

from collections.abc import Iterable, Sequence

from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, Fact, FactKind, FactMention, FiguresBoard
from tellings.reading.board_list import BoardList, Chip
from tellings.reading.board_target import Target, target_of


class FiguresTable(BoardList[Fact]):
    """The details of a story that can be checked."""

    chips = (
        Chip("all", "all", "all"),
        Chip("differ", "differ", "differ"),
        Chip(FactKind.NUMBER, "numbers", "numbers"),
        Chip(FactKind.DATE, "dates", "dates"),
        Chip(FactKind.PERSON, "persons", "persons"),
        Chip(FactKind.PLACE, "places", "places"),
        Chip("shared", "several outlets", "several", compares=True),
        Chip("one", "one outlet only", "one only", compares=True),
        Chip("not", "not in {}", "not in {}", about_outlet=True, compares=True),
    )
    sorts = (
        ("coverage", "by kind, told by most"),
        ("difference", "differences first"),
        ("subject", "by name"),
    )

    def __init__(self, comparer: Comparer, board: FiguresBoard) -> None:
        self.comparer = comparer
        self.board = board
        super().__init__(board.facts, len(board.articles))

    def chosen(self, chip: Chip) -> Sequence[Fact]:
        """Return the facts of a choice."""
        return tuple(fact for fact in self.items if self._fits(fact, chip.key))

    def _fits(self, fact: Fact, key: str) -> bool:
        match key:
            case "all":
                return True
            case "differ":
                return not fact.agree
            case "shared":
                return fact.told_by > 1
            case "one":
                return fact.told_by == 1
            case "not":
                return self.outlet not in fact.tellers
        return fact.kind.value == key

    def ordered(self, items: Sequence[Fact], sort: str) -> Sequence[Fact]:
        """Return facts in an order."""
        match sort:
            case "difference":
                return sorted(items, key=lambda fact: (fact.agree, -fact.told_by, fact.id))
            case "subject":
                return sorted(items, key=lambda fact: (fact.subject.casefold(), fact.id))
        return sorted(items, key=lambda fact: fact.id)

    def texts(self, item: Fact) -> Iterable[str]:
        """Return what a fact is about and all its values."""
        yield item.subject
        for mention in item.mentions:
            yield mention.value

    def tells(self, outlet: ArticleIndex) -> bool:
        """Return whether an outlet has a part in the selected row."""
        return self.selected is not None and outlet in self.selected.tellers

    def wordings(self, item: Fact) -> int:
        """Return how many mentions a fact has."""
        return len(item.mentions)

    def first_of_outlet(self) -> int:
        """Return the selected fact's first mention by the chosen outlet, 0 where it has none."""
        mentions = self.selected.mentions if self.selected else ()
        found = (at for at, mention in enumerate(mentions) if mention.article == self.outlet)
        return next(found, 0)

    def target(self, now: tuple[ArticleIndex, ArticleIndex | None]) -> Target | None:
        """Return where the mention in focus is to be read, None where none is shown."""
        fact = self.selected
        if fact is None:
            return None
        mention = fact.mentions[self.pick if self.opened else self.first_of_outlet()]
        return target_of(
            self.comparer,
            (mention.article, mention.sentence),
            [(each.article, each.sentence) for each in fact.mentions],
            now,
            prefer=self._unlike(fact, mention),
        )

    def _unlike(self, fact: Fact, mention: FactMention) -> set[ArticleIndex]:
        """Return the outlets whose values differ from a mention's, where a fact doesn't agree."""
        if fact.agree:
            return set()
        held = set(fact.values(mention.article))
        return {place for place in fact.tellers if not held & set(fact.values(place))}
