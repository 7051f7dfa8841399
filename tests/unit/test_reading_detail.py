from dataclasses import replace

import pytest

from tellings.compare.bare_link import LINKED_ONLY
from tellings.model import SentenceRef, Story
from tellings.reading.corrections import link, unlink
from tellings.reading.desk import Desk
from tellings.reading.detail import also_line, detail_lines
from tellings.reading.detail_line import Called, DetailLine
from tellings.reading.detail_third import by_loudness
from tellings.reading.linked_by import blocks_of, reasons
from tellings.reading.rows import Row
from tests.ui.stories import article, harbour

DAM = [
    ["Dam to be raised"],
    ["The council approved the plan to raise the old dam by four metres on Friday."],
    ["Council members backed the project to lift the ageing dam by four metres, clerks noted."],
]
DAM_AGAIN = [
    ["Dam will grow"],
    ["The council endorsed the scheme to raise the old dam by four metres on Friday."],
    ["Farmers near the river asked for money."],
]


@pytest.fixture(scope="module")
def desk() -> Desk:
    made = Desk(harbour())
    for left, right in ((0, 1), (0, 2), (1, 2)):
        made.take(made.comparer, left, right)
    return made


def said(lines: list[DetailLine]) -> list[str]:
    return [f"{line.glyph}|{line.label}|" + "".join(t for t, _ in line.words) for line in lines]


def detail(desk: Desk, paragraph: int) -> list[str]:
    desk.reader.go_to_paragraph(paragraph)
    row = desk.reader.row
    assert row is not None
    return said(detail_lines(desk.reader.document, row, Called("C", "D"), desk.wording))


def test_a_conflict_comes_first_with_both_sides(desk: Desk) -> None:
    first = detail(desk, 4)[0]
    assert first.startswith("!|")
    assert "41 million" in first
    assert "≠" in first
    assert "46 million" in first


def test_an_altered_quote_names_the_words(desk: Desk) -> None:
    (line,) = [line for line in detail(desk, 3) if line.startswith('"|quote')]
    assert "promise → word" in line


def test_what_only_one_tells(desk: Desk) -> None:
    assert detail(desk, 5) == ["-|not in D|C tells this"]


def test_the_same_words_at_another_place(desk: Desk) -> None:
    lines = detail(desk, 6)
    assert "=|same|both tell this in the same words" in lines
    assert "↑|earlier|told earlier there: ¶2 of 7, here ¶6" in lines


def linked(desk: Desk, paragraph: int) -> tuple[Row, list[DetailLine]]:
    desk.reader.go_to_paragraph(paragraph)
    row, document = desk.reader.row, desk.reader.document
    assert row is not None
    assert document.right is not None
    homes = (blocks_of(document, on_left=on_left) for on_left in (True, False))
    return row, reasons(row, document.left, document.right, *homes)


def test_a_pair_of_sentences_has_one_line_with_its_place_score_and_every_reason(desk: Desk) -> None:
    row, lines = linked(desk, 4)
    assert len(lines) == len(row.pairs)
    own = [pair for pair in row.pairs if row.holds(pair.link.left, pair.link.right)]
    pair = max(own, key=lambda pair: pair.link.score)
    line = said(lines)[0]
    # both paragraphs have two sentences
    place = "¶4 sentence 2 – ¶4 sentence 1"
    assert line.startswith(f"|linked by|{place}  {pair.link.score:.2f}  ")
    assert all(line.count(reason.text) == 1 for reason in pair.link.evidence)
    assert line.count(f"{pair.link.score:.2f}") == 1


def test_pairs_with_a_sentence_elsewhere_come_last_and_say_where_it_stands() -> None:
    held = Desk(Story("Dam", (article("one", DAM, "One"), article("two", DAM_AGAIN, "Two"))))
    first, second = held.reader.story.articles
    across = link(held.corrections, SentenceRef(first.id, 2), SentenceRef(second.id, 1))
    held.correct(across)
    held.take(held.comparer, 0, 1)
    document = held.reader.document
    assert document.right is not None
    (row,) = [row for row in document.rows if row.holds(2, 1)]
    # the passage's own pair comes first though the other one scores more
    pairs = tuple(
        replace(pair, link=replace(pair.link, score=score))
        for pair, score in zip(row.pairs, (0.4, 0.9), strict=True)
    )
    homes = (blocks_of(document, on_left=on_left) for on_left in (True, False))
    weak = replace(row, pairs=pairs[::-1])
    lines = reasons(weak, document.left, document.right, *homes)
    assert [line.words[0] for line in lines] == [("¶3 – ¶2", "strong"), ("¶2 – ¶2", "muted")]
    assert [line.is_brief for line in lines] == [False, True]


def test_others_are_named_with_their_paragraph(desk: Desk) -> None:
    desk.reader.go_to_paragraph(5)
    assert desk.reader.row is not None
    (line,) = said([also_line(desk.others(desk.reader.row), desk.names)])
    assert line == "|also|Wire ¶3 A choir of schoolchildren sang at the ceremony."


def test_rewordings_are_those_of_the_two_passages_in_focus() -> None:
    held = Desk(Story("Dam", (article("one", DAM, "One"), article("two", DAM_AGAIN, "Two"))))
    left, right = held.reader.story.articles
    across = SentenceRef(left.id, 2), SentenceRef(right.id, 1)
    held.correct(link(held.corrections, *across))
    held.take(held.comparer, 0, 1)
    document = held.reader.document
    assert document.right is not None
    seen = False
    for row in document.rows:
        (mine, theirs) = (
            " ".join(text.text[block.start : block.end] for block in blocks)
            for text, blocks in ((document.left, row.left), (document.right, row.right))
        )
        seen = seen or any(not row.holds(p.link.left, p.link.right) for p in row.pairs)
        for line in detail_lines(document, row, Called("One", "Two"), held.wording):
            if line.label == "reworded" and any(text == " → " for text, _ in line.words):
                quoted = [text for text, tone in line.words if tone == "text"]
                assert all(text in mine for text in quoted[::2])
                assert all(text in theirs for text in quoted[1::2])
    assert seen, "no row with a link to a sentence elsewhere"


def test_a_quotation_of_another_row_is_told_with_its_paragraph() -> None:
    said_first = "“We will raise the old dam by four metres before the floods,” Ida Brandt said."
    said_again = "“We must raise the old dam by four metres before the floods,” Ida Brandt said."
    plan = "The council approved the plan of Ida Brandt to raise the old dam on Friday."
    repeat = "“We will raise the old dam by four metres before the rains,” Ida Brandt said again."
    one = article("one", [["Dam to be raised"], [said_first], [plan], [repeat]], "One")
    two = article("two", [["Dam will grow"], [said_again], [plan]], "Two")
    held = Desk(Story("Dam", (one, two)))
    left, right = held.reader.story.articles
    held.correct(link(held.corrections, SentenceRef(left.id, 3), SentenceRef(right.id, 1)))
    held.take(held.comparer, 0, 1)
    document = held.reader.document
    told = {
        (row.tells(1, on_left=True), row.tells(3, on_left=True)): [
            line
            for line in said(detail_lines(document, row, Called("One", "Two"), held.wording))
            if '"|quote' in line
        ]
        for row in document.rows
    }
    assert told[True, False] == ['"|quote|will → must  Two ¶2']
    here, away = told[False, True]
    assert here == '"|quote|will → must  ·  rains → floods'
    assert away == '"|quote|will → must  One ¶2'


def test_lines_about_three_articles_begin_with_what_clashes() -> None:
    glyphs = ["", "~", "+", "", '"', "!", "-", "="]
    lines = [DetailLine(glyph, f"line {at}", "muted", ()) for at, glyph in enumerate(glyphs)]
    ordered = by_loudness(lines)
    assert [line.glyph for line in ordered] == ["!", '"', "-", "+", "", "~", "", "="]
    # what tells of no difference stays in its order
    assert [line.label for line in ordered[4:]] == ["line 0", "line 1", "line 3", "line 7"]


def lines_of(left: list[list[str]], right: list[list[str]], row: int) -> list[str]:
    held = Desk(Story("Velm", (article("one", left, "One"), article("two", right, "Two"))))
    first, second = held.reader.story.articles
    one = SentenceRef(first.id, 1)
    linked = link(held.corrections, one, SentenceRef(second.id, 1))
    held.correct(unlink(linked, one, SentenceRef(second.id, 2)))
    held.take(held.comparer, 0, 1)
    document = held.reader.document
    (found,) = [each for each in document.rows if each.holds(row, row)]
    return said(detail_lines(document, found, Called("One", "Two"), held.wording))


def test_a_passage_linked_without_a_shared_word_says_so() -> None:
    lines = lines_of(
        [["Ferries stand still"], ["Nobody drowned when the boat capsized off Velm."]],
        [["Ferries stand still"], ["Everyone aboard survived the sinking, a pilot said."]],
        1,
    )
    assert lines[0] == f"±|linked|{LINKED_ONLY}"


def test_words_that_stand_elsewhere_are_given_with_their_place() -> None:
    lines = lines_of(
        [["Ferry sinks"], ["The ferry sank off Sandholm after striking an uncharted reef."]],
        [
            ["Ferry sinks"],
            ["The ferry sank off Sandholm."],
            ["Divers say it was striking an uncharted reef that tore the hull."],
        ],
        1,
    )
    (line,) = [line for line in lines if line.startswith("|elsewhere|")]
    assert line.startswith("|elsewhere|striking an uncharted reef")
    assert line.endswith("the same words stand in Two ¶3")


def test_a_number_that_differs_is_told_as_that_not_as_a_question() -> None:
    lines = lines_of(
        [["Fee"], ["The fee for the player from Sandholm was 41 in the papers of the club."]],
        [["Fee"], ["The fee for the player from Sandholm was 46 in the papers of the club."]],
        1,
    )
    (line,) = [line for line in lines if line.startswith("!|")]
    assert line == "!|conflict|One: 41  ≠  Two: 46   the numbers differ"
