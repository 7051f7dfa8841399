"""Markdown that reads well raw and rendered."""

import re
from datetime import date

import pytest
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from tellings.compare.comparer import Comparer
from tellings.report import build, render
from tellings.report.blocks import Face, text
from tellings.report.formats.markdown import inline, literal
from tellings.report.sections import Section
from tellings.report.wrap import Styled
from tests.golden import bundled
from tests.reports import bridge, html_text, markdown_text

PARSER = MarkdownIt("gfm-like", {"linkify": False})


@pytest.fixture(scope="module", params=["bridge", "bundled"])
def story(request: pytest.FixtureRequest) -> Comparer:
    return bridge() if request.param == "bridge" else bundled()


def nodes(source: str, kind: str) -> list[SyntaxTreeNode]:
    return [node for node in SyntaxTreeNode(PARSER.parse(source)).walk() if node.type == kind]


def test_sections_stand_in_their_order(story: Comparer) -> None:
    headings = [
        node.children[0].content
        for node in nodes(render(build(story), "md"), "heading")
        if node.tag == "h2"
    ]
    assert headings[:3] == ["In short", "What clashes", "Quotations in more than one version"]
    assert headings[-1] == "Sources"


@pytest.mark.parametrize("pair", [None, (0, 1)])
def test_every_line_with_bars_is_a_row_of_a_table(
    story: Comparer, pair: tuple[int, int] | None
) -> None:
    source = render(build(story, pair=pair), "md")
    tables = nodes(source, "table")
    assert tables
    assert sum(line.startswith("|") for line in source.splitlines()) == sum(
        2 + len(table.children[1].children) for table in tables
    )
    for line in source.splitlines():
        if line.startswith("|") and "---" not in line:
            assert len(re.findall(r"(?<!\\)\|", line)) >= 4


def test_no_markup_is_left_over_for_the_reader(story: Comparer) -> None:
    shown = markdown_text(render(build(story), "md"))
    for stray in ("**", "\\", "| ", "##", "<b>", "&amp;"):
        assert stray not in shown


def test_what_clashes_is_set_in_bold() -> None:
    bold = [
        "".join(child.content for child in node.children)
        for node in nodes(render(build(bridge()), "md"), "strong")
    ]
    assert "four weeks" in bold
    assert "six weeks" in bold


def test_a_day_of_comparison_is_told_only_where_it_is_known() -> None:
    assert "Compared on" not in render(build(bridge()), "md")
    told = render(build(bridge(), date=date(2026, 3, 9)), "md")
    assert "Compared on 9 March 2026." in told


def test_only_the_sections_asked_for_are_there() -> None:
    source = render(build(bridge(), sections=[Section.CONFLICTS]), "md")
    headings = [n.children[0].content for n in nodes(source, "heading") if n.tag == "h2"]
    assert headings == ["What clashes"]


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("he said ", "never", " again"),
        ("", "“We go”", ", he said"),
        ("the word", "(here)", "is inside"),
        ("a", "b", "c"),
        ("x ", "*", " y"),
        ("„", "5 %", "“"),
    ],
)
def test_bold_words_are_bold_whatever_stands_beside_them(
    before: str, word: str, after: str
) -> None:
    source = inline(text(before, Styled(word, Face.STRONG), after))
    page = PARSER.render(source)
    assert f">{word}</" in page.replace("&quot;", '"')
    assert "<strong>" in page or "<b>" in page
    assert html_text(page).strip() == f"{before}{word}{after}".strip()


def test_line_breaks_of_a_text_end_no_row_and_no_item() -> None:
    assert literal("one\n\ntwo\t three") == "one two three"


def test_one_article_alone_makes_a_report_that_says_so() -> None:
    source = render(build(bridge("harbour")), "md")
    assert "There is nothing to compare it with yet." in source
