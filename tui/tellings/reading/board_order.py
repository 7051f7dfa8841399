"""The order board's state: in which order each outlet tells the claims."""

from tellings.board.order import ClaimPlace, OrderBoard
from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, Claim, ClaimsBoard
from tellings.reading.board_target import Target, target_of


class OrderTable:
    """Each outlet's claims in its own order, and the claim that is followed through all.

    Attributes:
        outlet: the outlet whose order the keys walk through.
        claim: the id of the followed claim; one that ``outlet`` tells.
        only_shared: whether claims of one outlet only are left out.
        columns: the claims of every outlet in its order, as they are shown.
    """

    def __init__(self, comparer: Comparer, claims: ClaimsBoard, order: OrderBoard) -> None:
        self.comparer = comparer
        self.claims = claims
        self.only_shared = False
        self._order = order
        self._shown()
        self.outlet: ArticleIndex = 0
        self.claim = next((column[0].claim for column in self.columns if column), 0)
        self.outlet = next((at for at, column in enumerate(self.columns) if column), 0)

    def _shown(self) -> None:
        """Work out which claims are shown, and where each one stands."""
        told = [claim.told_by > 1 or not self.only_shared for claim in self.claims.claims]
        self.columns: tuple[tuple[ClaimPlace, ...], ...] = tuple(
            tuple(place for place in column if told[place.claim]) for column in self._order.places
        )
        self._place = [
            {place.claim: at for at, place in enumerate(column)} for column in self.columns
        ]

    @property
    def followed(self) -> Claim | None:
        """The followed claim, None in a story without claims."""
        return self.claims.claims[self.claim] if self.claims.claims else None

    def place_in(self, outlet: ArticleIndex) -> int | None:
        """Return the followed claim's place among what is shown of an outlet, None for none."""
        return self._place[outlet].get(self.claim)

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

    def seek_conflict(self, direction: int) -> bool:
        """Follow the chosen outlet's next claim with a conflict. Return False for none."""
        column = self.columns[self.outlet]
        at = self.place_in(self.outlet) or 0
        places = range(at + 1, len(column)) if direction > 0 else range(at - 1, -1, -1)
        claims = self.claims.claims
        found = next((place for place in places if claims[column[place].claim].conflicts), None)
        return found is not None and self.go_to(found)

    def target(self, now: tuple[ArticleIndex, ArticleIndex | None]) -> Target | None:
        """Return where the chosen outlet tells the followed claim, None where nothing is shown."""
        claim = self.followed
        mentions = claim.mentions_in(self.outlet) if claim else ()
        if claim is None or not mentions:
            return None
        return target_of(
            self.comparer,
            (self.outlet, mentions[0].sentence),
            [(each.article, each.sentence) for each in claim.mentions],
            now,
        )
