"""What a report is built from: conflicts, quotations, what one outlet says alone, rows."""

from dataclasses import replace

import pytest

from tellings.board.claims import claims
from tellings.compare.comparer import Comparer
from tellings.compare.passage_kind import PassageKind
from tellings.model import Corrections, Span
from tellings.model.correction import LinkRef, OutletName, RoleOverride, SentenceRef
from tellings.model.naming import names
from tellings.model.text import Role
from tellings.report import build, render
from tellings.report.alone import only_here
from tellings.report.clashes import all_pairs, conflicts
from tellings.report.entries import Entry, EntryKind, Manner
from tellings.report.marks import words
from tellings.report.names import counted, listed
from tellings.report.pairview import pair_view
from tellings.report.sections import Section, usual
from tests.golden import bundled
from tests.reports import bridge
from tests.stories import article, comparer, story


@pytest.fixture(scope="module", params=["bridge", "bundled"])
def told(request: pytest.FixtureRequest) -> Comparer:
    return bridge() if request.param == "bridge" else bundled()


def details(entry: Entry) -> dict[int, str]:
    return {telling.article: telling.detail for telling in entry.tellings}


def test_versions_of_one_detail_are_one_conflict() -> None:
    found = conflicts(bridge(), all_pairs(3))
    cables = next(entry for entry in found if "cables" in entry.title)
    assert details(cables) == {
        0: "14 of its 60 cables",
        1: "16 of its 60 cables",
        2: "14 of its 60 cables",
    }
    assert "“14 of its 60 cables” (The Harbour and The Lamp)" in cables.title
    weeks = next(entry for entry in found if "weeks" in entry.title)
    assert cables.title.startswith("How many of its 60 cables: ")
    assert weeks.title == "How long: “four weeks” (The Harbour) ≠ “six weeks” (The Courier)"


def test_conflicts_of_a_pair_are_those_of_that_pair() -> None:
    assert conflicts(bridge(), [(0, 2)]) == ()
    assert len(conflicts(bridge(), [(0, 1)])) == 2


def test_an_altered_quote_names_the_words_that_changed() -> None:
    quote = build(bridge()).quotes[0]
    assert quote.kind is EntryKind.QUOTE
    assert "could → would" in quote.note
    marked = [[run.text for run in telling.text if run.quote] for telling in quote.tellings]
    assert marked == [["could", "autumn"], ["would", "winter"]]


def test_what_is_told_alone_stands_in_no_other_article(told: Comparer) -> None:
    places = range(len(told.story.articles))
    found = only_here(told, list(places), claims(told))
    assert found
    for entry in found:
        (telling,) = entry.tellings
        for other in places:
            if other == telling.article:
                continue
            runs = told.pair(telling.article, other).missing
            assert any(run.sentence == telling.sentence for run in runs)
            if not entry.note:
                sentence = told.story.articles[telling.article].sentences[telling.sentence]
                covered = [Span(run.start, run.end) for run in runs]
                inside = [s for s in covered if s.start < sentence.end and s.end > sentence.start]
                assert inside[0].start <= telling.start
                assert inside[-1].end >= telling.end


def test_rows_show_every_claim_carrying_sentence_once(told: Comparer) -> None:
    for left, right in all_pairs(len(told.story.articles)):
        view = pair_view(told, left, right)
        for side, place in (("left", left), ("right", right)):
            shown = " ".join(
                words(part.text) for row in view.rows for part in getattr(row, side)
            ).split()
            content = " ".join(s.text for s in told.story.articles[place].content).split()
            assert sorted(shown) == sorted(content)


def test_woven_rows_hold_both_sentences_whole(told: Comparer) -> None:
    seen = 0
    for left, right in all_pairs(len(told.story.articles)):
        for row in pair_view(told, left, right).rows:
            if row.woven:
                seen += 1
                mine = "".join(part.left for part in row.woven)
                theirs = "".join(part.right for part in row.woven)
                assert mine == words(row.left[0].text)
                assert sorted(theirs) == sorted(words(row.right[0].text))
    assert seen


def test_kinds_of_rows() -> None:
    kinds = [row.kind for row in pair_view(bridge(), 0, 1).rows]
    assert sorted(kinds) == sorted(
        # other numbers in two of the three shared passages: never the same in other words
        [PassageKind.PARTIAL] * 2 + [PassageKind.REWORDED, PassageKind.LEFT, PassageKind.RIGHT]
    )


def test_two_articles_make_a_pair_and_more_a_story() -> None:
    assert build(bridge("harbour", "courier")).is_pair
    assert not build(bridge()).is_pair
    assert build(bridge(), pair=(2, 1)).told == (2, 1)


def test_a_report_on_one_article_shows_it_and_finds_nothing_to_compare() -> None:
    document = build(bridge("harbour"))
    assert (document.differences, document.pairs) == ((), ())
    for format_name in ("md", "html", "text", "csv", "json"):
        assert "Harbour" in render(document, format_name)


def test_usual_sections_leave_ten_diffs_to_the_formats_that_fold_them() -> None:
    assert Section.PASSAGES not in usual("md", outlets=5, pair=False)
    assert Section.PASSAGES in usual("html", outlets=5, pair=False)
    assert Section.PASSAGES not in usual("html", outlets=40, pair=False)
    assert Section.PASSAGES in usual("md", outlets=5, pair=True)
    assert usual("json", outlets=5, pair=True) == frozenset(Section)


def test_corrections_are_told_and_counted_in_the_signature() -> None:
    held = bridge()
    made = Corrections(
        unlinked=(LinkRef(SentenceRef("harbour", 0), SentenceRef("courier", 1)),),
        linked=(LinkRef(SentenceRef("harbour", 3), SentenceRef("courier", 3)),),
        roles=(RoleOverride("lamp", 1, Role.BOILERPLATE),),
        outlets=(OutletName("lamp", "The Quay Lamp"),),
    )
    document = build(Comparer(held.story, made))
    assert document.corrections[:4] == (
        "linked by hand: The Harbour ¶4 (sentence 1) and The Courier ¶4 (sentence 1)",
        "link taken away: The Harbour ¶1 (sentence 1) and The Courier ¶2 (sentence 1)",
        "The Quay Lamp ¶2 is not part of the story",
        "lamp is called The Quay Lamp",
    )
    assert document.signature.endswith("|corrections:4")
    for format_name in ("md", "html", "text"):
        assert "link taken away" in render(document, format_name)


def test_sources_that_could_not_be_opened_are_told() -> None:
    held = bridge()
    skipped = replace(held.story, skipped=("broken.txt: is empty; leave it out",))
    document = build(Comparer(skipped))
    for format_name in ("md", "html", "text", "json"):
        text = render(document, format_name)
        assert "broken.txt: is empty" in text
        assert format_name == "json" or "Left out" in text


def test_articles_of_one_outlet_get_names_that_differ() -> None:
    twice = (article("a", "One.", outlet="AP"), article("b", "Two.", outlet="AP"))
    other = article("c", "Three.", outlet="The\nBBC")
    assert names((*twice, other)) == ("AP (a)", "AP (b)", "The BBC")


def test_words_for_lists_and_counts() -> None:
    assert [listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert [counted(n, "quote") for n in (0, 1, 2)] == ["no quotes", "1 quote", "2 quotes"]


def test_the_summary_says_what_clashes_and_what_all_tell() -> None:
    points = [point.text for point in build(bridge()).summary]
    assert points[0] == "Three outlets tell this story here: The Harbour, The Courier and The Lamp."
    assert "Worth checking: 2 conflicts and 1 altered quote." in points
    document = build(bridge())
    named = {point.entry for point in document.summary if point.entry}
    assert named <= {entry.id for entry in document.differences}
    assert document.conflicts[0].id in named


def test_what_clashes_is_not_told_as_what_all_tell(told: Comparer) -> None:
    document = build(told)
    clashing = [
        claim.title
        for claim in document.claims
        if any(telling.manner is Manner.CONFLICT for telling in claim.tellings)
    ]
    assert clashing
    story_line = document.summary[1].text
    assert " tell" in story_line
    assert [title for title in clashing if title in story_line] == []


def test_moved_passages_say_where_and_which_way() -> None:
    lines = (
        "The pier of Velm was closed on Monday after a storm.",
        "Fishermen lost nine nets in the night.",
        "The mayor promised new lamps for the quay.",
        "Schools stayed shut until noon on Tuesday.",
    )
    rows = pair_view(story({"one": lines, "two": (*lines[1:], lines[0])}), 0, 1).rows
    said = {words(row.left[0].text): [remark.text for remark in row.remarks] for row in rows}
    assert said[lines[0]] == ["two tells this later, in ¶4"]
    assert not any(said[line] for line in lines[1:])
    back = pair_view(story({"one": (*lines[1:], lines[0]), "two": lines}), 0, 1).rows
    said = {words(row.left[0].text): [remark.text for remark in row.remarks] for row in back}
    assert said[lines[0]] == ["two tells this earlier, in ¶1"]


def test_a_story_without_clashes_says_so() -> None:
    lines = ("The pier was closed on Monday after a storm.", "Nobody was hurt in the harbour.")
    points = [point.text for point in build(story({"one": lines, "two": lines})).summary]
    assert (
        "No two of them clash in a detail; no quotation was found altered or shortened." in points
    )


def test_ids_of_equal_entries_differ() -> None:
    line = "The old clock in the square of Velm has stopped again."
    document = build(
        comparer(
            article("one", line, "A choir sang.", line), article("two", "A whale was seen in May.")
        )
    )
    ids = [entry.id for entry in (*document.only, *document.claims)]
    assert len(ids) == len(set(ids))
