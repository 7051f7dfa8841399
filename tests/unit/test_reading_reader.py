import pytest

from tellings.model import SentenceRef
from tellings.reading.corrections import link
from tellings.reading.desk import Desk
from tellings.reading.kinds import RowKind
from tellings.reading.manner import Layout
from tellings.reading.reader import Reader
from tests.ui.stories import alone, harbour


@pytest.fixture
def desk() -> Desk:
    made = Desk(harbour())
    for left, right in ((0, 1), (0, 2), (1, 2)):
        made.take(made.comparer, left, right)
    return made


def text_in_focus(reader: Reader) -> str:
    row = reader.row
    assert row is not None
    blocks, article = (row.left, reader.document.left)
    if not blocks:
        assert reader.document.right is not None
        blocks, article = row.right, reader.document.right
    return article.text[blocks[0].start : blocks[0].end]


def test_steps_stop_at_the_ends(desk: Desk) -> None:
    reader = desk.reader
    assert not reader.step(-1)
    assert reader.step(99)
    assert reader.cursor.place == len(reader.cursor.entries) - 1
    assert not reader.step(1)


def test_jumps_go_to_what_is_wanted_and_back_again(desk: Desk) -> None:
    reader = desk.reader
    assert reader.leap(lambda row: row.kind is RowKind.LEFT, 1)
    assert "choir" in text_in_focus(reader)
    assert not reader.leap(lambda row: row.kind is RowKind.LEFT, 1)
    assert reader.back()
    assert reader.cursor.row == 0
    assert reader.forward()
    assert "choir" in text_in_focus(reader)
    assert not reader.forward()


def test_back_returns_to_the_other_pair_too(desk: Desk) -> None:
    reader = desk.reader
    reader.go_to_end(last=True)
    reader.other_right(1)
    assert (reader.left, reader.right) == (0, 2)
    reader.go_to_end(last=False)
    assert reader.back()
    assert reader.back()
    assert (reader.left, reader.right) == (0, 1)


def test_counts_go_as_far_as_they_can(desk: Desk) -> None:
    reader = desk.reader
    assert reader.leap(lambda row: row.is_difference, 99)
    last = max(row.index for row in reader.document.rows if row.is_difference)
    assert reader.cursor.row == last


def test_swapping_keeps_the_passage(desk: Desk) -> None:
    reader = desk.reader
    reader.leap(lambda row: row.kind is RowKind.LEFT, 1)
    assert reader.swap()
    assert (reader.left, reader.right) == (1, 0)
    assert reader.row is not None
    assert reader.row.kind is RowKind.RIGHT
    assert "choir" in text_in_focus(reader)


def test_another_outlet_keeps_the_left_passage_and_never_pairs_one_with_itself(desk: Desk) -> None:
    reader = desk.reader
    reader.leap(lambda row: row.kind is RowKind.LEFT, 1)
    for _ in range(4):
        assert reader.other_right(1)
        assert reader.right != reader.left
        assert "choir" in text_in_focus(reader)


def test_the_number_of_a_paragraph_leads_to_it(desk: Desk) -> None:
    assert desk.reader.go_to_paragraph(6)
    assert text_in_focus(desk.reader).startswith("Ferries")
    assert not desk.reader.go_to_paragraph(99)


def test_other_side_walks_to_the_row_where_the_text_stands(desk: Desk) -> None:
    reader = desk.reader
    # the engine's own links and one by hand: two left paragraphs share the right ¶4
    by_hand = link(desk.corrections, SentenceRef("courier", 5), SentenceRef("docks", 3))
    desk.correct(by_hand)
    desk.take(desk.comparer, 0, 1)
    row = next(row for row in reader.document.rows if row.right_elsewhere is not None)
    reader.go_to(row.index)
    assert reader.other_side()
    assert row.right_elsewhere is not None
    assert reader.document.row_of(row.right_elsewhere, on_left=False) == reader.cursor.row
    assert reader.back()
    assert reader.cursor.row == row.index


def test_marks_return_to_pair_and_passage(desk: Desk) -> None:
    reader = desk.reader
    reader.go_to_paragraph(5)
    reader.set_mark("k")
    reader.other_right(1)
    reader.go_to_end(last=False)
    assert reader.go_to_mark("k")
    assert (reader.left, reader.right) == (0, 1)
    assert "choir" in text_in_focus(reader)
    assert not reader.go_to_mark("z")


def test_search_finds_both_sides_and_wraps_around(desk: Desk) -> None:
    reader = desk.reader
    found = reader.find("ferries")
    assert found is not None
    assert found.count == 2
    assert reader.next_found(1)
    assert "Ferries" in text_in_focus(reader)
    reader.go_to_end(last=True)
    assert reader.find("FERRIES") is not None
    assert reader.found is not None
    assert reader.found.count == 0
    assert not reader.next_found(1)


def test_search_folds_quotes_and_spaces(desk: Desk) -> None:
    found = desk.reader.find('said: "we')
    assert found is not None
    assert found.count == 2


def test_hiding_what_both_tell_leaves_the_differences(desk: Desk) -> None:
    reader = desk.reader
    reader.folding.hide_shared = True
    reader.cursor.refold()
    shown = [entry for entry in reader.cursor.entries if not entry.is_fold]
    kinds = {reader.document.rows[entry.first].kind for entry in shown}
    assert RowKind.LEFT in kinds
    assert all(
        reader.document.rows[entry.first].flags
        or reader.document.rows[entry.first].kind not in "=~"
        for entry in shown
    )


def test_a_jump_opens_the_fold_over_its_goal(desk: Desk) -> None:
    reader = desk.reader
    reader.folding.hide_shared = True
    reader.cursor.refold()
    assert reader.go_to_paragraph(2) or reader.cursor.row == 0
    row = reader.document.row_of_paragraph(1, on_left=True)
    entry = reader.cursor.entries[reader.cursor.place]
    assert not entry.is_fold or entry.first == row


def test_own_order_steps_through_the_active_side_as_it_was_written(desk: Desk) -> None:
    reader = desk.reader
    reader.layout = Layout.OWN
    reader.on_left = False
    reader.go_to_end(last=False)
    seen = [reader.cursor.row]
    while reader.step(1):
        seen.append(reader.cursor.row)
    starts = [min(b.start for b in reader.document.rows[row].right) for row in seen]
    assert starts == sorted(starts)
    assert len(seen) > 4


def test_one_article_alone_can_be_read_and_has_no_other_side() -> None:
    reader = Desk(alone()).reader
    assert reader.right is None
    assert reader.step(1)
    assert not reader.swap()
    assert not reader.other_right(1)
    assert not reader.other_side()


def test_what_others_tell_of_a_passage(desk: Desk) -> None:
    reader = desk.reader
    reader.go_to_paragraph(5)
    assert reader.row is not None
    others = desk.others(reader.row)
    assert [(t.article, t.paragraph) for t in others.told] == [(2, 2)]
    reader.go_to_paragraph(4)
    others = desk.others(reader.row)
    assert others.not_told == (2,)


def test_changing_the_only_side_with_text_stays_near_on_the_other(desk: Desk) -> None:
    reader = desk.reader
    # no other outlet tells of the fishermen
    reader.go_to(told_at(reader, "Fishermen", on_left=False))
    before = max(
        block.last for row in reader.document.rows[: reader.cursor.row] for block in row.left
    )
    assert reader.show(0, 2)
    row = reader.row
    assert row is not None
    assert any(block.last == before for block in row.left)
    assert reader.cursor.place > 0


def told_at(reader: Reader, words: str, *, on_left: bool) -> int:
    """Return the row of the sentence that holds some words."""
    article = reader.document.left if on_left else reader.document.right
    assert article is not None
    sentence = next(each.index for each in article.sentences if words in each.text)
    row = reader.document.row_of(sentence, on_left=on_left)
    assert row is not None
    return row


def test_another_left_outlet_stays_at_what_it_tells_of_the_passage(desk: Desk) -> None:
    reader = desk.reader
    # the docks article does not tell of the choir, the wire article does
    reader.go_to(told_at(reader, "choir", on_left=True))
    assert reader.row is not None
    assert not reader.row.right
    assert reader.other_left(1)
    assert (reader.left, reader.right) == (2, 1)
    assert reader.cursor.row == told_at(reader, "choir", on_left=True)
    reader.other_left(-1)
    assert reader.cursor.row == told_at(reader, "choir", on_left=True)


def test_the_place_outlives_the_wait_for_a_comparison() -> None:
    held = Desk(harbour())
    reader = held.reader
    held.take(held.comparer, 0, 1)
    reader.go_to(told_at(reader, "Ferries", on_left=False))
    reader.other_left(1)
    assert not reader.is_compared
    assert reader.place.article == 1
    held.take(held.comparer, 1, 2)
    assert (reader.left, reader.right) == (2, 1)
    assert reader.cursor.row == told_at(reader, "Ferries", on_left=False)


def test_matches_are_gone_through_one_by_one_row_by_row_and_left_before_right(desk: Desk) -> None:
    reader = desk.reader
    found = reader.find("two years")
    assert found is not None
    reader.begin()
    seen = []
    for _ in range(found.count):
        assert reader.next_found(1)
        assert reader.hit is not None
        seen.append((reader.hit.row, reader.hit.pane, reader.hit.start))
    assert sorted(seen) == [(hit.row, hit.pane, hit.start) for hit in found.hits]
    assert len(set(seen)) == found.count
    first = reader.match
    for count, place in ((99, found.count - 1), (1, 0), (-1, found.count - 1), (-99, 0)):
        reader.next_found(count)
        assert reader.match == place, (first, count)


def test_matches_in_articles_off_the_page_are_counted(desk: Desk) -> None:
    found = desk.reader.find("harbour bridge")
    assert found is not None
    assert sum(found.elsewhere) == 2
    assert desk.reader.show(0, 2)
    assert desk.reader.found is not None
    assert sum(desk.reader.found.elsewhere) == 1
    assert desk.reader.find("zebra") is not None
    assert desk.reader.found.elsewhere == ()
