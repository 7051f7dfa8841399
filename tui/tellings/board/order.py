"""The order board: where in each article the claims stand."""

from dataclasses import dataclass

from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, ClaimsBoard, ParagraphIndex


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Where one article first tells a claim."""

    claim: int
    """The claim's id."""
    rank: int
    """Its place among the article's claims, from 0."""
    paragraph: ParagraphIndex
    share: float
    """How far down the article's text it stands, 0 at the top .. 1 at the end."""


@dataclass(frozen=True, slots=True)
class OrderBoard:
    """For every article, its claims in the order it tells them."""

    places: tuple[tuple[ClaimPlace, ...], ...]
    """By article, in the story's order."""

    def place(self, article: ArticleIndex, claim: int) -> ClaimPlace | None:
        """Return where an article tells a claim, None where it doesn't."""
        return next((place for place in self.places[article] if place.claim == claim), None)

    def lead(self, article: ArticleIndex, count: int = 3) -> tuple[int, ...]:
        """Return the ids of the claims that an article opens with."""
        return tuple(place.claim for place in self.places[article][:count])

    def end(self, article: ArticleIndex, count: int = 3) -> tuple[int, ...]:
        """Return the ids of the claims that an article ends with, the last one last."""
        return tuple(place.claim for place in self.places[article][-count:])


def order(comparer: Comparer, board: ClaimsBoard) -> OrderBoard:
    """Return how each article of a story orders the claims."""
    places = []
    for place, article in enumerate(comparer.story.articles):
        first: dict[int, tuple[int, int]] = {}
        for claim in board.claims:
            mention = claim.first_in(place)
            if mention:
                first[claim.id] = (mention.start, mention.sentence)
        ranked = sorted(first.items(), key=lambda item: (item[1], item[0]))
        places.append(
            tuple(
                ClaimPlace(
                    claim=claim,
                    rank=rank,
                    paragraph=article.sentences[sentence].paragraph,
                    share=start / max(1, len(article.text)),
                )
                for rank, (claim, (start, sentence)) in enumerate(ranked)
            )
        )
    return OrderBoard(tuple(places))
