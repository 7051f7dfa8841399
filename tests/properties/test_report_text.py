"""What holds for any text that a report is made of."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tellings.model import Span
from tellings.report.blocks import Face
from tellings.report.formats.markdown import inline, literal
from tellings.report.formats.table import _safe
from tellings.report.marks import Mark, cut, words
from tellings.report.wrap import Styled, as_text, cells, visible, wrapped
from tests.reports import html_text

PARSER = MarkdownIt("gfm-like", {"linkify": False})
anything = st.text(st.characters(codec="utf-8"), max_size=60)
markup = st.text(st.sampled_from("ab *_`~[]()<>#+-=.!|\\&{}$^1:/@\"'\n"), max_size=40)
spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted), max_size=4)


@given(markup | anything)
def test_literal_words_are_read_as_they_are(source: str) -> None:
    shown = html_text(PARSER.render(f"- {literal(source)}\n"))
    assert shown.split() == visible(" ".join(source.split())).split()


@given(markup)
def test_literal_words_make_no_markup(source: str) -> None:
    tokens = PARSER.parse(literal(source))
    kinds = {child.type for token in tokens for child in token.children or []}
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert kinds <= {"text", "text_special"}


@given(st.lists(st.tuples(markup, st.sampled_from([Face.PLAIN, Face.STRONG])), max_size=4))
def test_running_text_is_read_as_it_is_bold_or_not(pieces: list[tuple[str, Face]]) -> None:
    source = inline(tuple(Styled(text, face) for text, face in pieces))
    shown = html_text(PARSER.render(f"- x {source}\n"))
    assert shown.split()[1:] == " ".join("".join(text for text, _ in pieces).split()).split()


@given(anything, st.integers(1, 30))
def test_wrapping_keeps_every_word_and_the_width(source: str, width: int) -> None:
    text = visible(source)
    lines = as_text(wrapped([Styled(text)], width))
    assert "".join(lines.split()) == "".join(text.split())
    assert all(cells(line) <= max(width, 2) for line in lines.splitlines())


@given(anything)
def test_visible_text_holds_nothing_that_acts_and_is_safe_twice(source: str) -> None:
    shown = visible(source)
    assert all(char.isprintable() or char in "\u200c\u200d" for char in shown)
    assert visible(shown) == shown


@given(anything)
def test_a_cell_is_never_a_formula_and_holds_one_line(source: str) -> None:
    cell = _safe(source)
    assert not cell.startswith(tuple("=+-@"))
    assert "\n" not in cell
    assert cell.lstrip("'") == visible(" ".join(source.split())).lstrip("'")


@given(st.text("ab c", min_size=1, max_size=40), spans, spans, spans)
def test_cut_text_joins_to_itself(
    text: str, only: list[list[int]], conflicts: list[list[int]], quotes: list[list[int]]
) -> None:
    def clipped(pairs: list[list[int]]) -> list[Span]:
        return [Span(min(start, len(text)), min(end, len(text))) for start, end in pairs]

    layers = {Mark.ONLY: clipped(only)}
    runs = cut(text, Span(0, len(text)), layers, clipped(conflicts), clipped(quotes))
    assert words(runs) == text
    for run, after in pairwise(runs):
        assert (run.mark, run.conflict, run.quote) != (after.mark, after.conflict, after.quote)
