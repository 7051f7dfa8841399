"""What a report says in short: what all tell, what is to check, who draws on whom."""

import re
from itertools import combinations

from tellings.compare.comparer import Comparer
from tellings.report import build, render
from tellings.report.entries import EntryKind, Manner
from tellings.report.pairview import pair_view
from tellings.report.remarks import RemarkKind
from tests.golden import bundled
from tests.reports import bridge
from tests.stories import article, comparer, story

LONG = "“We will mend every cable before the first snow falls on the valley,” said Ada Brun."
SHORT = "“We will mend every cable before the first snow falls,” said Ada Brun."
RUST = "Engineers found rust in the cables of the old bridge in Velm."


def points(told: Comparer) -> list[str]:
    return [point.text for point in build(told).summary]


def test_a_shortened_quotation_is_counted_and_shown() -> None:
    told = story({"one": (RUST, LONG), "two": (RUST, SHORT)})
    document = build(told)
    assert [entry.kind for entry in document.quotes] == [EntryKind.SHORTENED]
    assert "Worth checking: 1 shortened quote." in points(told)
    remarks = [remark for row in pair_view(told, 0, 1).rows for remark in row.remarks]
    assert {remark.kind for remark in remarks} == {RemarkKind.SHORTENED}
    assert "shortened quote: two leaves words out" in render(document, "text")
    for format_name in ("md", "html", "text"):
        text = render(document, format_name)
        assert "No quotation was found" not in text
        assert "Worth checking: no" not in text


def test_a_pair_counts_what_its_report_lists() -> None:
    for told, pair in ((bridge(), (0, 1)), (bundled(), (0, 2)), (bundled(), (1, 3))):
        document = build(told, pair=pair)
        listed = (*document.conflicts, *document.quotes)
        assert pair_view(told, *pair).to_check == listed
        said = [line for line in points_of_pair(told, pair) if "Worth checking" in line]
        text = " ".join(render(document, "text").split())
        assert text.count("Worth checking: ") == 2 * len(said)
        for line in said:
            assert text.count(line) == 2


def points_of_pair(told: Comparer, pair: tuple[int, int]) -> list[str]:
    return [point.text for point in build(told, pair=pair).summary]


def test_what_outlets_are_said_to_tell_they_tell_in_full() -> None:
    document = build(bundled())
    (line,) = [point.text for point in document.summary if " of them tell: " in point.text]
    named = [claim for claim in document.claims if claim.title in line]
    assert 0 < len(named) <= 3
    full = [
        {each.article for each in claim.tellings if each.manner is Manner.TOLD} for claim in named
    ]
    assert {len(outlets) for outlets in full} == {4}
    assert line.startswith("Four of them tell: ")
    assert not any(each.manner is Manner.CONFLICT for claim in named for each in claim.tellings)


def test_copies_print_one_text_and_draw_on_nobody() -> None:
    body = (
        RUST,
        "The bridge will be closed on Friday for as long as the work on it takes, it said.",
    )
    told = comparer(
        article("a", *body, outlet="Evening Star"), article("b", *body, outlet="Evening Star")
    )
    said = points(told)
    assert "Evening Star (a) and Evening Star (b) print the same text." in said
    assert not [line for line in said if "draw" in line]


def test_the_counted_claims_add_up_and_each_has_somebody_who_tells_it() -> None:
    told = bundled()
    for pair in (None, *combinations(range(len(told.story.articles)), 2)):
        document = build(told, pair=pair)
        (line,) = [
            point.text for point in document.summary if point.text.startswith("Together they make")
        ]
        total, *parts = map(int, re.findall(r"\d+", line))
        assert total == len(document.claims) == sum(parts)
        assert all(claim.told_by >= 1 for claim in document.claims)
        if pair:
            assert " to one of them" not in line
