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
    foreign: tuple[int, ...] = ()
    """Articles in another language than the passage: that nothing is linked says little."""


def others(
    row: Row, left: int, right: int | None, languages: Sequence[str], known: Known
) -> Others:
    """Return who else tells a row of the pair (left, right) of a story.

    Args:
        row: the passage.
        left: the place of the left article in the story.
        right: that of the right one, None for none.
        languages: of the story's articles, in order.
        known: finds comparisons.
    """
    told: list[Telling] = []
    missing: list[int] = []
    foreign: list[int] = []
    unknown: list[int] = []
    spoken = {languages[left]} if row.left or right is None else set()
    spoken |= {languages[right]} if row.right and right is not None else set()
    for article in range(len(languages)):
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
            (missing if languages[article] in spoken else foreign).append(article)
        else:
            sentence = best[2].right.sentences[best[1]]
            told.append(Telling(article, sentence.index, sentence.paragraph, sentence.text))
    return Others(tuple(told), tuple(missing), tuple(unknown), tuple(foreign))


def _sentences(row: Row, *, on_left: bool) -> Sequence[SentenceIndex]:
    """Return the sentences of one side of a row."""
    blocks = row.left if on_left else row.right
    return [sentence for block in blocks for sentence in range(block.first, block.last)]
