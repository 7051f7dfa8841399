"""A third article level with the passages of two others."""

import pytest

from tellings.model import Role, Story
from tellings.reading.beside import Beside
from tellings.reading.desk import Desk
from tellings.reading.filters import filters
from tellings.reading.folding import Folding
from tellings.reading.kinds import Flag, RowKind
from tellings.reading.lay_beside import in_order
from tellings.reading.manner import Layout
from tellings.reading.marks import MarkKind
from tellings.reading.reader import Reader
from tellings.reading.rows import Row
from tellings.reading.signs import differs, is_linked, loud, shows
from tellings.reading.third import ThirdPane
from tests.ui.stories import article, harbour, quarry, twins


def opened(story: Story, *pairs: tuple[int, int]) -> Desk:
    """Return a story in three panes with some pairs compared, all of them if none is named."""
    desk = Desk(story)
    desk.reader.layout = Layout.THREE
    for left, right in pairs or desk.waiting():
        desk.take(desk.comparer, left, right)
    desk.reader.settle(has_room=True)
    return desk


@pytest.fixture(scope="module")
def reader() -> Reader:
    return opened(quarry()).reader


def shown(reader: Reader) -> Beside:
    beside = reader.beside
    assert beside is not None
    return beside


def row_with(reader: Reader, words: str) -> Row:
    """Return the row that tells something on the left, or else on the right."""
    document = reader.document
    assert document.right is not None
    for held, on_left in ((document.left, True), (document.right, False)):
        for sentence in held.sentences:
            if words in sentence.text:
                row = document.row_of(sentence.index, on_left=on_left)
                assert row is not None
                return document.rows[row]
    raise AssertionError(words)


def text(beside: Beside, row: Row) -> str:
    """Return what the third tells beside a row."""
    held = beside.rows[row.index]
    blocks = held.right if held else ()
    return " ".join(beside.article.text[block.start : block.end] for block in blocks)


@pytest.mark.parametrize("story", [quarry(), harbour(), twins()])
def test_every_sentence_of_the_third_stands_in_one_place(story: Story) -> None:
    if len(story.articles) < 3:
        extra = article("third", [["One."], ["Two.", "Three."], ["Four."]], "Third")
        story = Story(story.title, (*story.articles, extra))
    beside = shown(opened(story).reader)
    placed = [block for row in beside.rows if row for block in row.right]
    placed += [block for blocks in beside.after for block in blocks]
    told = sorted(at for block in placed for at in range(block.first, block.last))
    assert told == [sentence.index for sentence in beside.article.sentences]


def test_what_the_left_tells_too_stands_beside_it_whatever_its_order(reader: Reader) -> None:
    beside = shown(reader)
    assert "eleven hours" in text(beside, row_with(reader, "put out the blaze"))
    assert "Nobody was hurt" in text(beside, row_with(reader, "Nobody was hurt"))
    assert beside.signs(row_with(reader, "Nobody was hurt")) == ("=",)


def test_a_detail_that_clashes_with_the_left_is_flagged(reader: Reader) -> None:
    assert Flag.CONFLICT in shown(reader).signs(row_with(reader, "put out the blaze"))


def test_what_only_the_right_tells_too_stands_beside_that_and_is_new_to_the_left(
    reader: Reader,
) -> None:
    beside, row = shown(reader), row_with(reader, "Neighbours")
    assert not row.left
    assert "welding shop" in text(beside, row)
    assert not beside.on_left[row.index]
    assert beside.signs(row) == ("+",)


def test_what_neither_tells_follows_what_it_follows_in_its_own_article(reader: Reader) -> None:
    beside = shown(reader)
    (helicopter,) = beside.alone(row_with(reader, "Neighbours").index)
    assert "helicopter" in beside.article.text[helicopter.start : helicopter.end]
    # what it begins with has nothing to follow
    (goats,) = beside.after[0]
    assert beside.article.text[goats.start : goats.end].startswith("Goats")


def test_what_the_third_lacks_is_missing_there(reader: Reader) -> None:
    assert shown(reader).signs(row_with(reader, "1911")) == ("-",)


def test_what_the_third_tells_in_another_row_is_not_missing(reader: Reader) -> None:
    beside, headline = shown(reader), reader.document.rows[0]
    sentence = beside.elsewhere(0)
    assert sentence is not None
    assert "eleven hours" in beside.article.sentences[sentence].text
    assert beside.homes[sentence] == row_with(reader, "put out the blaze").index
    # the headline's 'nine hours' clashes with it all the same
    assert beside.signs(headline) == ("!",)


def test_the_left_marks_only_what_neither_of_the_others_tells(reader: Reader) -> None:
    beside = shown(reader)
    only = [mark for mark in beside.left_marks if mark.kind is MarkKind.ONLY]
    told = [reader.document.left.text[mark.start : mark.end] for mark in only]
    assert any("1911" in run for run in told)
    # the right one lacks the excavators too, but the third one has them
    assert not any("excavators" in run for run in told)


def test_the_third_marks_what_the_left_does_not_tell(reader: Reader) -> None:
    beside = shown(reader)
    only = [mark for mark in beside.marks if mark.kind is MarkKind.ONLY]
    assert any("3 million" in beside.article.text[mark.start : mark.end] for mark in only)
    # beside the right one nothing is marked as new: its number says that of the whole passage
    row = beside.rows[row_with(reader, "Neighbours").index]
    assert row is not None
    block = row.right[0]
    inside = beside.marks.within(block.start, block.end)
    assert not [mark for mark in inside if mark.start >= block.start]


def test_a_sentence_goes_to_its_best_link_and_splits_its_paragraph() -> None:
    both = [
        POST_BOTH,
        ["Nothing else happened in the valley that week, said Olaf Brink."],
    ]
    story = quarry()
    story = Story("Split", (*story.articles[:2], article("split", both, "Split")))
    reader = opened(story).reader
    beside = shown(reader)
    first = beside.rows[row_with(reader, "Two excavators").index]
    second = beside.rows[row_with(reader, "Nobody was hurt").index]
    assert first is not None
    assert second is not None
    assert [block.label for block in first.right] == ["1"]
    assert [block.label for block in second.right] == ["1b"]


POST_BOTH = [
    "Two excavators were destroyed and a store with 40 tonnes of timber burned down.",
    "Nobody was hurt, fire chief Anna Reuter said.",
]


def test_what_both_others_tell_in_parts_stands_where_the_left_tells_it() -> None:
    told = (
        "Nobody was hurt, and neighbours had complained about sparks from a welding shop for weeks."
    )
    story = quarry()
    both = article("both", [["Goats graze beside the motorway"], [told]], "Both")
    reader = opened(Story("Both", (*story.articles[:2], both))).reader
    for at in (0, 1):
        comparison = reader.known(at, 2)
        assert comparison is not None
        assert comparison.pairs
    neighbours, hurt = row_with(reader, "Neighbours"), row_with(reader, "Nobody was hurt")
    assert text(shown(reader), hurt) == told
    assert text(shown(reader), neighbours) == ""
    assert shown(reader).elsewhere(neighbours.index) is not None


def test_before_it_is_compared_the_whole_third_is_there_and_nothing_is_claimed() -> None:
    reader = opened(quarry(), (0, 1)).reader
    beside = shown(reader)
    assert not beside.is_compared
    placed = [block for row in beside.rows if row for block in row.right]
    placed += [block for blocks in beside.after for block in blocks]
    assert sum(block.last - block.first for block in placed) == len(beside.article.sentences)
    assert all(beside.signs(row) == () for row in reader.document.rows)
    assert all(beside.alone(row.index) == () for row in reader.document.rows)


def test_without_the_comparison_with_the_right_one_what_that_tells_stands_alone() -> None:
    reader = opened(quarry(), (0, 1), (0, 2)).reader
    beside = shown(reader)
    assert text(beside, row_with(reader, "Neighbours")) == ""
    assert len([row for row in reader.document.rows if len(beside.alone(row.index)) > 1]) == 1


def test_while_it_is_compared_anew_what_is_shown_stays() -> None:
    desk = opened(quarry())
    before = shown(desk.reader)
    desk.reader.renew(desk.story)
    assert desk.reader.known(0, 2) is None
    assert shown(desk.reader) is before


def test_no_room_another_layout_or_no_third_outlet_show_none() -> None:
    reader = opened(quarry()).reader
    reader.settle(has_room=False)
    assert reader.beside is None
    reader.settle(has_room=True)
    reader.layout = Layout.ALIGNED
    assert reader.beside is None
    assert opened(twins()).reader.beside is None


@pytest.mark.parametrize(
    ("rows", "steady"),
    [
        ([0, 1, 2], {0, 1, 2}),
        ([0, 9, 1, 2], {0, 2, 3}),
        ([5, None, 1, 1, 2], {2, 3, 4}),
        ([None, None], set()),
        ([], set()),
        ([3, 2, 1], {2}),
    ],
)
def test_what_stands_out_of_order_is_found(rows: list[int | None], steady: set[int]) -> None:
    assert in_order(rows) == steady


@pytest.mark.parametrize(
    ("wanted", "count", "pair", "outlet"),
    [
        (None, 3, (0, 1), 2),
        (None, 5, (0, 2), 1),
        (4, 5, (0, 1), 4),
        (4, 5, (0, 4), 1),
        (7, 5, (0, 1), 2),
        (None, 2, (0, 1), None),
        (None, 5, (0, None), None),
    ],
)
def test_the_third_outlet_is_never_one_of_the_two(
    wanted: int | None, count: int, pair: tuple[int, int | None], outlet: int | None
) -> None:
    pane = ThirdPane()
    pane.wanted = wanted
    assert pane.outlet(count, pair) == outlet


def test_an_outlet_that_another_takes_the_place_of_changes_places_with_it() -> None:
    reader = Reader(quarry())
    assert (reader.left, reader.right, reader.third) == (0, 1, 2)
    reader.other_right(1)
    assert (reader.left, reader.right, reader.third) == (0, 2, 1)
    reader.swap()
    assert (reader.left, reader.right, reader.third) == (2, 0, 1)
    reader.put_third(2)
    assert (reader.left, reader.right, reader.third) == (1, 0, 2)
    assert not reader.put_third(2)


def test_jumps_stop_at_what_any_pane_shows(reader: Reader) -> None:
    beside = shown(reader)
    blaze, hurt = row_with(reader, "put out the blaze"), row_with(reader, "Nobody was hurt")
    assert not blaze.is_difference
    assert differs(blaze, beside)
    assert not differs(hurt, beside)
    assert shows(blaze, Flag.CONFLICT, beside)
    assert not shows(blaze, Flag.CONFLICT, None)
    assert shows(row_with(reader, "Neighbours"), "+", None)
    assert is_linked(hurt, beside)
    assert not is_linked(reader.document.rows[0], beside)
    assert is_linked(reader.document.rows[0], None)
    assert Flag.CONFLICT in loud(blaze, beside).flags
    assert loud(hurt, beside) is hurt


def test_a_search_counts_the_third_pane_only_where_it_is_shown() -> None:
    reader = opened(quarry()).reader
    found = reader.find("sparks")
    assert found is not None
    assert found.count == 2
    assert reader.find("helicopter") == reader.found
    assert reader.found is not None
    assert reader.found.rows == (row_with(reader, "Neighbours").index,)
    goats = reader.find("goats")
    assert goats is not None
    assert goats.rows == (0,)
    reader.settle(has_room=False)
    assert reader.found is not None
    assert reader.found.count == 0


def test_only_what_all_three_tell_alike_is_hidden(reader: Reader) -> None:
    folding = Folding(hide_shared=True, also=shown(reader).shares)
    folded = [entry for entry in folding.entries(reader.document.rows) if entry.is_fold]
    assert [entry.note for entry in folded] == ["1 passage all three tell"]
    assert folded[0].first == row_with(reader, "Nobody was hurt").index


def test_lines_of_no_claim_between_the_rows_are_one_line_unless_all_are_opened(
    reader: Reader,
) -> None:
    beside = shown(reader)
    blocks = beside.between(row_with(reader, "Neighbours").index)
    assert [block.role for block in blocks] == [Role.BODY, Role.BOILERPLATE]
    notes = [note for note, _ in Folding().runs(blocks)]
    assert notes == ["", "1 line folded: not part of the story"]
    assert [note for note, _ in Folding(open_all=True).runs(blocks)] == [""]


def test_filters_say_whom_they_mean(reader: Reader) -> None:
    beside = shown(reader)
    rows = reader.document.rows
    counts = {each.name: sum(each.accepts(row) for row in rows) for each in filters(beside, "Post")}
    assert counts["conflicts"] == 2
    assert counts["not on the right"] == 2
    assert counts["on the left alone"] == 1
    assert counts["not in Post"] == 1
    assert counts["told by all three whole"] == 1
    assert not any(name.startswith("only") for name in counts)
    pair = {each.name: sum(each.accepts(row) for row in rows) for each in filters(None, "")}
    assert pair["only on the left"] == 2
    assert pair["conflicts"] == 0
    assert RowKind.LEFT in {row.kind for row in rows}
