"""Others: which further outlets tell the passage in focus, and where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tellings.model import ParagraphIndex, SentenceIndex
from tellings.reading.rows import Row

if TYPE_CHECKING:
    from tellings.model import Comparison

Known = Callable[[int, int], "Comparison | None"]
"""Returns the comparison of two articles of the story, None while it is not worked out."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Where another article tells a passage."""

    article: int
    """Its place in the story."""
    sentence: SentenceIndex
    """The sentence that tells it best."""
    paragraph: ParagraphIndex
    excerpt: str
    """That sentence."""


@dataclass(frozen=True, slots=True)
class Others:
    """The further outlets of the story, as seen from one passage."""

    told: tuple[Telling, ...]
    not_told: tuple[int, ...]
    unknown: tuple[int, ...]
    """Articles that are not compared yet."""


def others(row: Row, left: int, right: int | None, articles: int, known: Known) -> Others:
    """Return who else tells a row of the pair (left, right) of a story."""
    told: list[Telling] = []
    missing, unknown = [], []
    for article in range(articles):
        if article in (left, right):
            continue
        sides = [(left, _sentences(row, on_left=True))]
        if right is not None:
            sides.append((right, _sentences(row, on_left=False)))
        comparisons = [(known(side, article), held) for side, held in sides if held]
        if any(comparison is None for comparison, _ in comparisons):
            unknown.append(article)
            continue
        best = max(
            (
                (pair.link.score, pair.link.right, comparison)
                for comparison, held in comparisons
                if comparison is not None
                for pair in comparison.pairs
                if pair.link.left in held
            ),
            key=lambda found: (found[0], -found[1]),
            default=None,
        )
        if best is None:
            missing.append(article)
        else:
            sentence = best[2].right.sentences[best[1]]
            told.append(Telling(article, sentence.index, sentence.paragraph, sentence.text))
    return Others(tuple(told), tuple(missing), tuple(unknown))


def _sentences(row: Row, *, on_left: bool) -> Sequence[SentenceIndex]:
    """Return the sentences of one side of a row."""
    blocks = row.left if on_left else row.right
    return [sentence for block in blocks for sentence in range(block.first, block.last)]
