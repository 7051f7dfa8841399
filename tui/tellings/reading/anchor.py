"""The anchor: sentences by which the focus is found again when other articles are shown."""

from collections.abc import Sequence, Set

from tellings.model import SentenceIndex
from tellings.reading.others import Known
from tellings.reading.rows import Row

Anchor = list[tuple[int, SentenceIndex]]
"""Articles by their place in the story, each with a sentence; the best first."""


def in_focus(rows: Sequence[Row], row: Row, left: int, right: int | None) -> tuple[Anchor, Anchor]:
    """Return a row's sentences, left ones first, and those that stand in for a side without.

    For a side that has no text in the row that is its nearest sentence above, for the case that
    only that article stays on the page.
    """
    here: Anchor = []
    above: Anchor = []
    for article, on_left in ((left, True), (right, False)):
        if article is None:
            continue
        blocks = row.left if on_left else row.right
        here += [(article, at) for block in blocks for at in range(block.first, block.last)]
        if not blocks:
            above += _nearest_above(rows[: row.index], article, on_left=on_left)
    return here, above


def counterparts(here: Anchor, shown: Set[int], known: Known) -> Anchor:
    """Return the sentences of the articles to be shown that are linked to some sentences."""
    return [
        (other, pair.link.right)
        for article, sentence in here
        for other in sorted(shown - {article})
        if (comparison := known(article, other))
        for pair in comparison.pairs
        if pair.link.left == sentence
    ]


def _nearest_above(rows: Sequence[Row], article: int, *, on_left: bool) -> Anchor:
    """Return the last sentence that a side shows in some rows, none where it shows none."""
    for held in reversed(rows):
        blocks = held.left if on_left else held.right
        if blocks:
            return [(article, blocks[-1].first)]
    return []
