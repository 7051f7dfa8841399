"""Text that would be markup, script, formula or control elsewhere is only text in a report."""

import csv
import io
import json
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from tellings.compare.comparer import Comparer
from tellings.report import ReaderNote, build, render
from tellings.report.difftext import diff_text
from tellings.report.sections import FORMATS
from tests.reports import html_text, markdown_text
from tests.stories import article, comparer

PARSER = MarkdownIt("gfm-like", {"linkify": False})
HOSTILE = {
    "script": "The clerk wrote <script>alert('x')</script> into the register of the harbour town.",
    "tag": "A sign said <img src=x onerror=alert(1)> & nothing else, to everyone's surprise.",
    "entity": "The printer showed &lt;b&gt; and &amp; where the mayor's name should have been.",
    "template": "The letter began {{ config.items() }} {% for x in y %} and ended with ${HOME}.",
    "emphasis": "The *stars* of the _evening_ were ~~not~~ `amused` by the **bold** price of it.",
    "link": "He wrote [click](javascript:alert(1)) and ![picture](http://velm.example/x.png).",
    "address": "See www.velm.example or https://velm.example/a_b_c or ask clerk@velm.example.",
    "list": "- a dash opened this sentence, which was never meant to be any list at all.",
    "number": "1. a number opened this sentence, which was never meant to be any list at all.",
    "heading": "# a hash opened this sentence, which was never meant to be any title at all.",
    "quote": "> an arrow opened this sentence, which was never meant to be any citation at all.",
    "table": "The column | of the ledger | was split --- by bars that nobody in Velm explained.",
    "formula": '=HYPERLINK("http://velm.example","win") stood in the cell of the town treasurer.',
    "plus": "+1 was all that the harbour master answered to the council's long question.",
    "at": "@SUM(1+1) was what the old machine printed on every ticket that day.",
    "marks": "The note read [-gone-] and {+here+} and ~old → new~ in the sailor's own hand.",
    "math": "It cost $5^2$ or \\(x\\) or $$y$$ according to the mathematician on the quay.",
    "arabic": "The ship البحر carried salt (ملح) from the south to the mill.",
    "joiner": "The family \U0001f468\u200d\U0001f469\u200d\U0001f467 waved as the band played.",
}
CONTROL = "The title \x1b]0;owned\x07 was \u202eturned\u202c and \x9b31m red, said the old keeper."


@pytest.fixture(scope="module")
def hostile() -> Comparer:
    plain = [f"{text} Nobody in the harbour town minded." for text in HOSTILE.values()]
    return comparer(
        article("one", *HOSTILE.values(), outlet="<b>*One*</b> | =1+1"),
        article("two", *plain, outlet="{{ two }} & [co](x)"),
        article("three", *reversed(HOSTILE.values()), outlet="@three"),
    )


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("case", HOSTILE)
def test_markdown_shows_it_as_it_is(hostile: Comparer, case: str) -> None:
    shown = flat(markdown_text(render(build(hostile), "md")))
    assert flat(HOSTILE[case]) in shown


@pytest.mark.parametrize("pair", [None, (0, 1)])
def test_markdown_gets_no_markup_from_it(hostile: Comparer, pair: tuple[int, int] | None) -> None:
    tokens = PARSER.parse(render(build(hostile, pair=pair), "md"))
    inline = [child for token in tokens for child in token.children or []]
    kinds = {token.type for token in (*tokens, *inline)}
    assert not kinds & {"link_open", "image", "s_open", "em_open", "blockquote_open", "hr"}
    assert not [t for t in tokens if t.type == "html_block"]
    tags = {token.content for token in inline if token.type == "html_inline"}
    assert tags <= {"<b>", "</b>", "<br>"}
    code = [token.content for token in inline if token.type == "code_inline"]
    assert len(code) == 1
    assert code[0].startswith("tellings:")


def test_no_bar_of_a_text_ends_a_cell_of_a_table(hostile: Comparer) -> None:
    document = build(hostile)
    tree = SyntaxTreeNode(PARSER.parse(render(document, "md")))
    cells = [
        flat(html_text(PARSER.renderer.render(node.to_tokens(), PARSER.options, {})))
        for node in tree.walk()
        if node.type == "td"
    ]
    titles = [flat(entry.title) for entry in document.claims if len(entry.tellers) > 1]
    assert any("|" in title for title in titles)
    assert [title for title in titles if title not in cells] == []


@pytest.mark.parametrize("case", HOSTILE)
def test_the_page_shows_it_as_it_is(hostile: Comparer, case: str) -> None:
    shown = flat(html_text(render(build(hostile, for_format="html"), "html")))
    assert flat(HOSTILE[case]) in shown


def test_the_page_gets_no_element_or_attribute_from_it(hostile: Comparer) -> None:
    page = render(build(hostile, for_format="html"), "html")
    tags = _Tags()
    tags.feed(page)
    assert tags.scripts == 1
    assert not tags.names & {"img", "b", "iframe", "object", "link", "base"}
    assert not [name for name in tags.attributes if name.startswith("on") or name == "src"]


def test_the_table_holds_no_formula_and_every_cell_comes_back(hostile: Comparer) -> None:
    text = render(build(hostile), "csv")
    rows = list(csv.reader(io.StringIO(text)))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t")]
    cells = flat(" ".join(cell for row in rows for cell in row))
    for words in HOSTILE.values():
        assert flat(words).rstrip(".") in cells


def test_data_gives_the_text_back_exactly(hostile: Comparer) -> None:
    data = json.loads(render(build(hostile, for_format="json"), "json"))
    held = [sentence["text"] for sentence in data["articles"][0]["sentences"]]
    assert held == list(HOSTILE.values())
    assert data["articles"][0]["name"] == "<b>*One*</b> | =1+1"


def test_plain_text_and_diff_show_it_as_it_is(hostile: Comparer) -> None:
    text = flat(render(build(hostile), "text").replace("*", ""))
    diff = flat(diff_text(hostile, 0, 2, width=200, marks=False).text)
    for words in HOSTILE.values():
        assert flat(words).replace("*", "") in text
        assert flat(words) in diff


@pytest.mark.parametrize("format_name", FORMATS)
def test_no_byte_of_an_article_acts_on_a_terminal(format_name: str) -> None:
    story = comparer(
        article("one", CONTROL, "A second line stands here to be told by both of the papers."),
        article("two", "A second line stands here to be told by both of the papers."),
    )
    shown = render(build(story, for_format=format_name), format_name)
    assert [char for char in shown if not char.isprintable() and char != "\n"] == []
    if format_name == "json":
        assert json.loads(shown)["articles"][0]["sentences"][0]["text"] == CONTROL
    else:
        assert "x1b" in shown


def test_diff_shows_control_characters_as_escapes() -> None:
    story = comparer(article("one", CONTROL), article("two", "Nothing of the kind was said here."))
    shown = diff_text(story, 0, 1).text
    assert [char for char in shown if not char.isprintable() and char != "\n"] == []


@pytest.mark.parametrize("format_name", ["md", "html", "text"])
def test_notes_of_a_reader_are_only_text_too(hostile: Comparer, format_name: str) -> None:
    note = ReaderNote("one", 0, "check <script>this</script>\n# *first*")
    shown = render(build(hostile, notes=[note], for_format=format_name), format_name)
    read = {"md": markdown_text, "html": html_text}.get(format_name)
    assert "check <script>this</script> # *first*" in flat(read(shown) if read else shown)


class _Tags(HTMLParser):
    """Collects which elements and attributes a page has."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.scripts += tag == "script"
        self.attributes |= {name for name, _ in attrs}
