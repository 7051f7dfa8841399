"""Whatever the format, a report says the same."""

import csv
import io
import json
import re

import pytest

from tellings.report import Document, build, render
from tellings.report.entries import EntryKind
from tellings.report.sections import FORMATS
from tests.reports import bridge, html_text, markdown_text, words_of

FOUND = {"C1", "C2", "Q1", "O1", "O2", "O3"}
"""The differences of the three tellings, by their labels."""


def labels_in_csv(text: str) -> set[str]:
    rows = csv.DictReader(io.StringIO(text))
    return {row["label"] for row in rows if row["kind"] not in ("claim", "detail")}


def labels_in_json(text: str) -> set[str]:
    return {entry["label"] for entry in json.loads(text)["differences"]}


@pytest.fixture(scope="module")
def document() -> Document:
    return build(bridge(), for_format="html")


def test_the_small_story_has_every_kind_of_difference(document: Document) -> None:
    assert {entry.label for entry in document.differences} == FOUND
    kinds = {entry.kind for entry in document.differences}
    assert kinds == {EntryKind.CONFLICT, EntryKind.QUOTE, EntryKind.ONLY}


def test_every_format_shows_every_difference_by_its_label(document: Document) -> None:
    shown = {
        "md": set(re.findall(r"\b[CQO]\d+\b", markdown_text(render(document, "md")))),
        "text": set(re.findall(r"\b[CQO]\d+\b", render(document, "text"))),
        "html": set(re.findall(r"\b[CQO]\d+\b", html_text(render(document, "html")))),
        "csv": labels_in_csv(render(document, "csv")),
        "json": labels_in_json(render(document, "json")),
    }
    assert shown == dict.fromkeys(FORMATS, FOUND)


def test_every_format_shows_every_difference_in_the_outlets_own_words(document: Document) -> None:
    for format_name, text in (
        ("md", markdown_text(render(document, "md"))),
        ("text", render(document, "text")),
        ("html", re.sub(r"\[[^]:]*: |\]", "", html_text(render(document, "html")))),
        ("csv", render(document, "csv")),
        ("json", render(document, "json")),
    ):
        words = words_of(text)
        for entry in document.differences:
            for telling in entry.tellings:
                detail = words_of(telling.detail)
                assert detail in words, f"{format_name} lacks {entry.label}: {telling.detail}"


def test_ids_are_the_same_in_page_table_and_data(document: Document) -> None:
    ids = {entry.id for entry in (*document.differences, *document.claims)}
    page = set(re.findall(r'id="([a-z]-[0-9a-f]{8}(?:-\d+)?)"', render(document, "html")))
    table = {row["id"] for row in csv.DictReader(io.StringIO(render(document, "csv")))}
    data = json.loads(render(document, "json"))
    held = {entry["id"] for entry in (*data["differences"], *data["claims"])}
    details = {entry.id for entry in document.figures}
    assert page - details == table - details == held == ids


def test_ids_do_not_depend_on_what_else_a_report_holds() -> None:
    whole, pair = _only(build(bridge())), _only(build(bridge(), pair=(0, 1)))
    assert whole.keys() & pair.keys()
    assert {words: whole[words] for words in whole.keys() & pair.keys()}.items() <= pair.items()


def test_the_summary_is_in_every_format_that_is_read(document: Document) -> None:
    for text in (
        markdown_text(render(document, "md")),
        render(document, "text"),
        html_text(render(document, "html")),
    ):
        for line in document.summary:
            assert words_of(line.text) in words_of(text)


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_format_ends_with_one_line_break_and_repeats_itself(format_name: str) -> None:
    first = render(build(bridge(), for_format=format_name), format_name)
    again = render(build(bridge(), for_format=format_name), format_name)
    assert first == again
    assert first.endswith("\n")
    assert not first.endswith("\n\n")


def _only(document: Document) -> dict[str, str]:
    """Return the ids of what only one outlet says, by its words."""
    return {entry.tellings[0].detail: entry.id for entry in document.only}
