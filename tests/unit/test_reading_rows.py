import pytest

from tellings.compare import compare_pair
from tellings.link import prepare
from tellings.model import Role, Story
from tellings.reading.desk import Desk
from tellings.reading.document import Document, uncompared
from tellings.reading.kinds import Flag, RowKind, loudest
from tellings.reading.reader import Reader
from tellings.reading.rows import Row
from tellings.segment.ready import article_of_sentences
from tests.ui.stories import harbour, strangers, twins


@pytest.fixture(scope="module")
def document() -> Document:
    desk = Desk(harbour())
    desk.take(desk.comparer, 0, 1)
    return desk.reader.document


def row_with(document: Document, words: str, *, on_left: bool) -> Row:
    article = document.left if on_left else document.right
    assert article is not None
    sentence = next(s.index for s in article.sentences if words in s.text)
    row = document.row_of(sentence, on_left=on_left)
    assert row is not None
    return document.rows[row]


def test_every_sentence_of_both_sides_stands_in_one_row(document: Document) -> None:
    right = document.right
    assert right is not None
    for article, on_left in ((document.left, True), (right, False)):
        shown = [
            index
            for row in document.rows
            for block in (row.left if on_left else row.right)
            for index in range(block.first, block.last)
        ]
        assert sorted(shown) == [sentence.index for sentence in article.sentences]


def test_blocks_slice_to_their_sentences(document: Document) -> None:
    for row in document.rows:
        for block in row.left:
            told = document.left.sentences[block.first : block.last]
            assert document.left.text[block.start : block.end].startswith(told[0].text)
            assert document.left.text[block.start : block.end].endswith(told[-1].text)


def test_what_one_side_tells_alone(document: Document) -> None:
    choir = row_with(document, "choir", on_left=True)
    assert choir.kind is RowKind.LEFT
    assert choir.is_difference
    fishermen = row_with(document, "Fishermen", on_left=False)
    assert fishermen.kind is RowKind.RIGHT
    assert not fishermen.left


def test_conflict_and_altered_quote_are_flagged(document: Document) -> None:
    assert Flag.CONFLICT in row_with(document, "41 million", on_left=True).flags
    assert Flag.QUOTE in row_with(document, "We kept our promise", on_left=True).flags


def test_moved_text_says_where_it_went(document: Document) -> None:
    ferries = row_with(document, "Ferries", on_left=True)
    assert ferries.kind is RowKind.SAME
    assert Flag.EARLIER in ferries.flags


def test_lines_without_claims_are_aside_and_no_difference(document: Document) -> None:
    read_more = row_with(document, "Read more", on_left=False)
    assert read_more.kind is RowKind.ASIDE
    assert not read_more.is_difference


def test_a_word_for_word_copy_has_rows_of_one_kind() -> None:
    desk = Desk(twins())
    desk.take(desk.comparer, 0, 1)
    assert {row.kind for row in desk.reader.document.rows} == {RowKind.SAME}
    assert desk.reader.document.is_same


def test_articles_that_share_nothing() -> None:
    desk = Desk(strangers())
    desk.reader.bring(0, 1, compare_pair(desk.comparer.index, 0, 1, ()))
    document = desk.reader.document
    assert document.is_unrelated
    assert {row.kind for row in document.rows} == {RowKind.LEFT, RowKind.RIGHT}


def test_before_the_comparison_paragraphs_stand_abreast() -> None:
    articles = harbour().articles
    document = uncompared(articles[0], articles[2])
    # left 6 paragraphs, right 3: the last three rows have no right side
    assert [bool(row.right) for row in document.rows] == [True, True, True, False, False, False]
    assert all(not row.kind.glyph for row in document.rows)


@pytest.mark.parametrize(
    ("kind", "flags", "loud"),
    [
        (RowKind.SAME, (), "="),
        (RowKind.PARTIAL, (Flag.LATER,), "±"),
        (RowKind.REWORDED, (Flag.QUOTE,), '"'),
        (RowKind.PARTIAL, (Flag.CONFLICT, Flag.QUOTE), "!"),
        (RowKind.ASIDE, (), ""),
    ],
)
def test_the_loudest_glyph_stands_for_a_row(
    kind: RowKind, flags: tuple[Flag, ...], loud: str
) -> None:
    assert loudest(kind, flags) == loud


COPIED = [
    ["Harbour bridge reopens"],
    ["By Ida Holm"],
    ["Published on 3 May"],
    ["The harbour bridge reopened on Monday after two years of repair, the city said."],
    ["Read more about the harbour"],
]
COPIED_ROLES = [Role.BYLINE, Role.BYLINE, Role.META, Role.BODY, Role.BOILERPLATE]


def test_lines_without_claims_that_both_have_stand_on_one_row() -> None:
    one, two = (article_of_sentences(name, COPIED, COPIED_ROLES) for name in ("one", "two"))
    other = article_of_sentences(
        "three", [*COPIED[:2], ["Seen on 4 May"], *COPIED[3:]], COPIED_ROLES
    )
    reader = Desk(Story("Twice", (one, two, other))).reader
    reader.bring(0, 1, compare_pair(prepare((one, two)), 0, 1))
    assert labels(reader) == ["1 1", "2 2", "3 3", "4 4", "5 5"]
    assert [row.index for row in reader.document.rows] == [0, 1, 2, 3, 4]
    assert [entry.note for entry in reader.cursor.entries] == [
        "3 lines folded: byline, date and source lines",
        "",
        "1 line folded: not part of the story",
    ]
    reader.start()
    assert reader.cursor.row == 3
    reader.show(0, 2)
    reader.bring(0, 2, compare_pair(prepare((one, other)), 0, 1))
    assert labels(reader) == ["1 1", "2 2", " 3", "3 ", "4 4", "5 5"]


def labels(reader: Reader) -> list[str]:
    """Return the paragraph numbers of both sides of every row."""
    return [
        " ".join("".join(block.label for block in blocks) for blocks in (row.left, row.right))
        for row in reader.document.rows
    ]


def test_a_page_worked_out_beforehand_is_the_page_that_is_shown() -> None:
    at_once, beforehand = Desk(harbour()), Desk(harbour())
    at_once.take(at_once.comparer, 0, 1)
    page = beforehand.work(beforehand.comparer, 0, 1)
    assert page is not None
    beforehand.take(beforehand.comparer, 0, 1, page)
    assert beforehand.reader.document is page.document
    assert at_once.reader.document.rows == page.document.rows
    assert at_once.reader.tally(0, 1) == beforehand.reader.tally(0, 1) == page.tally
    assert beforehand.work(beforehand.comparer, 1, 2) is None


def test_a_page_is_worked_out_beforehand_whichever_article_is_on_the_left() -> None:
    desk = Desk(harbour())
    desk.reader.show(1, 0)
    page = desk.work(desk.comparer, 0, 1)
    assert page is not None
    desk.take(desk.comparer, 0, 1, page)
    assert desk.reader.document is page.document
    assert desk.reader.document.left == harbour().articles[1]
