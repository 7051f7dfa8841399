"""Drawing a text: not held a second time where it is clean, and harmless where it is not."""

import pytest

from tellings.model import Article
from tellings.reading.blocks import Block
from tellings.reading.document import uncompared
from tellings.reading.manner import Words
from tellings.reading.marks import NO_MARKS
from tellings.segment import article_of_sentences
from tellings.ui.present.paint import Side, paint, side_of


def side(article: Article) -> Side:
    return side_of(article, NO_MARKS, NO_MARKS, len, "left")


def drawn(article: Article) -> list[str]:
    """Return the lines of the first paragraph at 20 columns."""
    (row, *_) = uncompared(article).rows
    block: Block = row.left[0]
    lines = paint(
        side(article), block, row, 20,
        loud=False, words=Words.OFF, reworded=(), ground="page", alone=True,
    )  # fmt: skip
    return ["".join(text for text, _, _ in line) for line in lines]


def test_a_clean_text_is_not_held_twice() -> None:
    clean = article_of_sentences("a", [["The ferry left at noon."], ["“Late,” said the mate."]])
    assert side(clean).text is clean.text
    assert drawn(clean) == ["The ferry left at", "noon."]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("The ferry\nleft.", "The ferry left."),
        ("The ferry\x1b[2J left.", "The ferry\N{REPLACEMENT CHARACTER}[2J left."),
        ("The\r\nferry\u202eleft.", "The  ferry\N{MIDDLE DOT}left."),
    ],
)
def test_what_could_act_on_the_terminal_is_never_drawn(given: str, shown: str) -> None:
    assert drawn(article_of_sentences("a", [[given], ["Another one."]])) == [shown]
