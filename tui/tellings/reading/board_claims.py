"""The claims board's state: choices, orders, search, and what its rows lead to."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tellings.board.arrange import Show, Sort, arranged, shown
from tellings.board.support import Support
from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, Claim, ClaimsBoard, How
from tellings.reading.board_list import BoardList, Chip
from tellings.reading.board_target import Target, target_of
from tellings.reading.board_wordings import ClaimWording, claim_wordings, unmarked

QUICK = 12
"""Mentions of a quotation whose marks are worked out at once; the work grows with their square."""

PAIR = 2
"""Outlets of the smallest story that can be compared."""


def differs(claim: Claim) -> bool:
    """Return whether a claim isn't surely told alike by all who tell it."""
    partly = any(mention.how in (How.PARTLY, How.PERHAPS) for mention in claim.mentions)
    return partly or claim.altered_quote or bool(claim.conflicts)


class ClaimsTable(BoardList[Claim]):
    """The claims of a story against its outlets."""

    chips: tuple[Chip, ...] = (
        Chip(Show.ALL, "all", "all"),
        Chip(Show.CONFLICT, "conflict", "conflict"),
        Chip(Show.QUOTE, "altered quote", "quote"),
        Chip(Show.ONE, "one outlet only", "one only", compares=True),
        Chip(Show.EVERYONE, "told by all", "by all", compares=True),
        Chip(Show.BUT_ONE, "by all but one", "but one", compares=True),
        Chip(Show.NOT, "not in {}", "not in {}", about_outlet=True, compares=True),
        Chip(Show.ONLY, "only {}", "only {}", about_outlet=True, compares=True),
    )
    sorts = (
        (Sort.COVERAGE, "told by most"),
        (Sort.CONFLICT, "conflicts first"),
        (Sort.PLACE, "order of {}"),
    )

    def __init__(
        self, comparer: Comparer, board: ClaimsBoard, support: Support | None = None
    ) -> None:
        self.comparer = comparer
        self.board = board
        self._support = support
        self._wordings: dict[int, tuple[ClaimWording, ...]] = {}
        """By claim, its first wordings as far as they were asked for."""
        self._telling = Counter(place for claim in board.claims for place in claim.tellers)
        self._alone = Counter(claim.tellers for claim in board.claims)
        if len(board.articles) == PAIR:
            # told by all but one is then the same as told by one only
            self.chips = tuple(chip for chip in self.chips if chip.key != Show.BUT_ONE)
        super().__init__(board.claims, len(board.articles))

    def count(self, chip: Chip) -> int:
        """Return how many claims a choice has; those about an outlet are counted for all at once.

        Each step to another outlet asks for them anew.
        """
        if chip.key == Show.NOT:
            return len(self.items) - self._telling[self.outlet]
        if chip.key == Show.ONLY:
            return self._alone[self.outlet,]
        return super().count(chip)

    def called(self, chip: Chip, outlet: str) -> tuple[str, str, int]:
        """Return a choice's names and count; possible conflicts are counted apart."""
        said, short, count = super().called(chip, outlet)
        sure = sum(claim.clashes_surely for claim in self.items)
        if chip.key == Show.CONFLICT and count > sure:
            return f"{said} {sure}, possible", f"{short} {sure}, possible", count - sure
        return said, short, count

    def chosen(self, chip: Chip) -> Sequence[Claim]:
        """Return the claims of a choice."""
        return shown(self.board, Show(chip.key), self.outlet if chip.about_outlet else None)

    def ordered(self, items: Sequence[Claim], sort: str) -> Sequence[Claim]:
        """Return claims in an order."""
        return arranged(items, Sort(sort), self.outlet)

    def texts(self, item: Claim) -> Iterable[str]:
        """Return a claim's title and all its wordings."""
        yield item.title
        for mention in item.mentions:
            yield self.board.articles[mention.article].text[mention.start : mention.end]

    def tells(self, outlet: ArticleIndex) -> bool:
        """Return whether an outlet has a part in the selected row."""
        return self.selected is not None and outlet in self.selected.tellers

    def wordings(self, item: Claim) -> int:
        """Return how many mentions a claim has."""
        return len(item.mentions)

    def worded(self, claim: Claim, most: int | None = None) -> tuple[ClaimWording, ...]:
        """Return a claim's first ``most`` wordings, all of them for None.

        A quotation by many has only clashes marked until ``work``.
        """
        if self.is_waiting(claim):
            return unmarked(self.comparer, claim)[:most]
        return self.work(claim, most)

    def is_waiting(self, claim: Claim) -> bool:
        """Return whether a claim's marks take long and are not worked out yet."""
        many = claim.altered_quote and len(claim.mentions) > QUICK
        return many and claim.id not in self._wordings

    def work(self, claim: Claim, most: int | None = None) -> tuple[ClaimWording, ...]:
        """Work a claim's marks out, once; with many mentions meant for a thread of its own."""
        held = self._wordings.get(claim.id, ())
        if len(held) < len(claim.mentions[:most]):
            if self._support is None:
                self._support = Support(self.comparer.index)
            held = claim_wordings(self.comparer, claim, self._support, most)
            self._wordings[claim.id] = held
        return held[:most]

    def first_of_outlet(self) -> int:
        """Return the wording that the chosen outlet's cell stands for, 0 where it has none."""
        claim = self.selected
        mention = claim.mention_in(self.outlet) if claim else None
        return claim.mentions.index(mention) if claim and mention else 0

    def target(self, now: tuple[ArticleIndex, ArticleIndex | None]) -> Target | None:
        """Return where the wording in focus is to be read, None where no claim is shown."""
        claim = self.selected
        if claim is None:
            return None
        mention = claim.mentions[self.pick if self.opened else self.first_of_outlet()]
        clashing = [
            {held.left, held.right} - {mention.article}
            for held in claim.conflicts
            if mention.article in (held.left, held.right)
        ]
        return target_of(
            self.comparer,
            (mention.article, mention.sentence),
            [(each.article, each.sentence) for each in claim.mentions],
            now,
            prefer={place for places in clashing for place in places},
        )
