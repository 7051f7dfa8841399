"""Details of the figures board: a line a sentence."""

from rich.cells import cell_len

from tellings.model import Fact, FactKind, FactMention, Span
from tellings.ui.present.board_bits import Paper
from tellings.ui.present.board_figures import fact_preview
from tellings.ui.present.glyphs import UNICODE
from tests.stories import article


def test_a_sentence_with_two_values_of_a_detail_is_listed_once() -> None:
    held = article("one", "The jury counted 18 votes at noon and 29 votes at night.")
    first, second = (
        FactMention(0, 0, Span(held.text.index(n), held.text.index(n) + 2), n) for n in ("18", "29")
    )
    fact = Fact(0, FactKind.NUMBER, "votes", (first, second), 1, True)
    (_, line) = fact_preview(
        Paper(100, 30, UNICODE, cell_len, ("One",), ("ONE",)), fact, (held,), 9
    )
    strong = [text for text, style, _ in line if style == "strong"]
    assert strong[-2:] == ["18", "29"]
