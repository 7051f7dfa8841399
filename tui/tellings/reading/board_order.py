"""The order board's state: in which order each outlet tells the claims."""

from collections import deque
from collections.abc import Callable
from itertools import islice

from tellings.board.order import ClaimPlace, OrderBoard
from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, Claim, ClaimsBoard
from tellings.reading.board_target import Target, target_of
from tellings.reading.order_words import row_words
from tellings.reading.search import pattern_for


class OrderTable:
    """Each outlet's claims in its own order, and the claim that is followed through all.

    Attributes:
        outlet: the outlet whose order the keys walk through.
        claim: the id of the followed claim; one that ``outlet`` tells.
        only_shared: whether claims of one outlet only are left out.
        words: what was searched for; only claims that hold it are shown.
        columns: the claims of every outlet in its order, as they are shown.
    """

    def __init__(self, comparer: Comparer, claims: ClaimsBoard, order: OrderBoard) -> None:
        self.comparer = comparer
        self.claims = claims
        self.only_shared = False
        self.words = ""
        self._order = order
        self._words: list[dict[int, str] | None] = [None] * len(order.places)
        self._shown()
        self.outlet: ArticleIndex = 0
        self.claim = next((column[0].claim for column in self.columns if column), 0)
        self.outlet = next((at for at, column in enumerate(self.columns) if column), 0)

    def _shown(self) -> None:
        """Work out which claims are shown, and where each one stands."""
        told = [self._shows(claim) for claim in self.claims.claims]
        self.columns: tuple[tuple[ClaimPlace, ...], ...] = tuple(
            tuple(place for place in column if told[place.claim]) for column in self._order.places
        )
        self._place = [
            {place.claim: at for at, place in enumerate(column)} for column in self.columns
        ]

    def _shows(self, claim: Claim) -> bool:
        if self.only_shared and len(claim.tellers) == 1:
            return False
        if not self.words.strip():
            return True
        pattern, articles = pattern_for(self.words), self.claims.articles
        texts = (articles[each.article].text[each.start : each.end] for each in claim.mentions)
        return any(map(pattern.search, (claim.title, *texts)))

    def search(self, words: str) -> None:
        """Show only claims with these words in a wording; all for ''."""
        self.words = words
        self._shown()
        if self.place_in(self.outlet) is None:
            own = (self.outlet, *range(len(self.columns)))
            self.outlet = next((at for at in own if self.columns[at]), self.outlet)
            self.go_to(0)

    @property
    def followed(self) -> Claim | None:
        """The followed claim, None in a story without claims."""
        return self.claims.claims[self.claim] if self.claims.claims else None

    def place_in(self, outlet: ArticleIndex) -> int | None:
        """Return the followed claim's place among what is shown of an outlet, None for none."""
        return self._place[outlet].get(self.claim)

    def wording(self, outlet: ArticleIndex, claim: Claim) -> str:
        """Return what an outlet's row of a claim says: its own words, or the claim's title."""
        if self._words[outlet] is None:
            told = [self.claims.claims[place.claim] for place in self._order.places[outlet]]
            self._words[outlet] = row_words(self.claims, outlet, told)
        return (self._words[outlet] or {}).get(claim.id, claim.title)

    def step(self, count: int) -> bool:
        """Follow the claim so many places further down in the chosen outlet."""
        return self.go_to((self.place_in(self.outlet) or 0) + count)

    def go_to(self, place: int) -> bool:
        """Follow the claim at a place of the chosen outlet; the nearest one beyond its ends."""
        column = self.columns[self.outlet]
        if not column:
            return False
        claim = column[max(0, min(place, len(column) - 1))].claim
        changed, self.claim = claim != self.claim, claim
        return changed

    def take_outlet(self, outlet: ArticleIndex) -> bool:
        """Choose an outlet; where it doesn't tell the followed claim, follow its nearest one."""
        outlet = max(0, min(outlet, len(self.columns) - 1))
        if outlet == self.outlet:
            return False
        at = self.place_in(self.outlet) or 0
        share = at / max(1, len(self.columns[self.outlet]) - 1)
        self.outlet = outlet
        if self.place_in(outlet) is None:
            self.go_to(round(share * max(0, len(self.columns[outlet]) - 1)))
        return True

    def toggle_shared(self) -> bool:
        """Leave claims of one outlet out, or show them again. Return whether they are left out."""
        self.only_shared = not self.only_shared
        self._shown()
        if self.place_in(self.outlet) is None:
            self.go_to(0)
        return self.only_shared

    def seek(self, wanted: Callable[[Claim], bool], direction: int) -> bool:
        """Follow the chosen outlet's next wanted claim; return False for none.

        A direction of 3 or -3 means the third one; where there are fewer, the last.
        """
        column = self.columns[self.outlet]
        at = self.place_in(self.outlet) or 0
        places = range(at + 1, len(column)) if direction > 0 else range(at - 1, -1, -1)
        claims = self.claims.claims
        found = (place for place in places if wanted(claims[column[place].claim]))
        last = deque(islice(found, abs(direction)), maxlen=1)
        return bool(last) and self.go_to(last[0])

    def target(self, now: tuple[ArticleIndex, ArticleIndex | None]) -> Target | None:
        """Return where the chosen outlet tells the followed claim, None where nothing is shown."""
        claim = self.followed
        mention = claim.first_in(self.outlet) if claim else None
        if claim is None or mention is None or self.place_in(self.outlet) is None:
            return None
        return target_of(
            self.comparer,
            (self.outlet, mention.sentence),
            [(each.article, each.sentence) for each in claim.mentions],
            now,
        )
