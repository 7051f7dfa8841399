"""What the quotations board draws, without a screen."""

import pytest

from tellings.reading.board_changes import Changed
from tellings.reading.board_quotes import QuotesTable
from tellings.reading.board_set import BoardSet
from tellings.ui.present.board_collation import CollationRows, blocks_of
from tellings.ui.present.board_quotes import changes_lines
from tests.ui.papers import paper, said


@pytest.mark.parametrize(
    ("widths", "room", "blocks"),
    [
        ([], 10, []),
        ([5], 10, [[0]]),
        ([5, 5, 5, 5], 10, [[0, 1], [2, 3]]),
        ([4, 4, 4, 4, 4, 4], 20, [[0, 1, 2], [3, 4, 5]]),
        ([30, 5], 10, [[0], [1]]),
    ],
)
def test_blocks_of_a_collation_are_few_and_nearly_equal(
    widths: list[int], room: int, blocks: list[list[int]]
) -> None:
    assert blocks_of(widths, room) == blocks


def test_words_unlike_most_are_marked_and_the_others_bold(made: BoardSet) -> None:
    quoted = QuotesTable(made.comparer, made.quotes)
    collated = quoted.collated(quoted.items[0])
    lines = CollationRows(paper(), collated, 0, made.quotes.articles)
    styles = {text: style for line in lines for text, style, _ in line}
    assert styles["word,"] == "quote-words"
    assert styles["promise,"] == "strong"
    assert styles["nobody"] == "text"


def test_what_changed_says_how_much_more_there_is() -> None:
    changed = [Changed(f"old{at}", f"new{at} in Wire", is_altered=True) for at in range(9)]
    lines = changes_lines(paper(), changed, "not quoted by Courier", "the words of Wire", 4)
    assert len(lines) == 4
    assert "7 more" in said(lines[0])
    assert "old0" in said(lines[1])
