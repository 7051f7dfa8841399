"""The boards' states over one small story."""

import pytest

from tellings.board.claims import claims
from tellings.board.figures import figures
from tellings.board.order import order
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.board.support import Support
from tellings.compare.comparer import Comparer
from tellings.reading.board_changes import changes_of
from tellings.reading.board_claims import ClaimsTable
from tellings.reading.board_figures import FiguresTable
from tellings.reading.board_matrix import ORDERS, MatrixTable
from tellings.reading.board_order import OrderTable
from tellings.reading.board_quotes import QuotesTable
from tellings.reading.board_set import board_set
from tellings.reading.board_target import target_of
from tellings.reading.board_wordings import claim_wordings, clash_notes, not_told_by, unmarked
from tellings.reading.marks import MarkKind
from tests.stories import article, comparer
from tests.ui.stories import alone

TEXTS = {
    "courier": (
        "The harbour bridge reopened on Monday after two years of repair, the city said.",
        "Mayor Ilse Brandt said: “We kept our promise to this town, and nobody was hurt.”",
        "The repair of the bridge cost 41 million crowns.",
        "A choir of schoolchildren sang at the opening ceremony.",
    ),
    "docks": (
        "Fishermen complained about the noise of the night work.",
        "The harbour bridge reopened on Monday after two years of repair, officials said.",
        "The repair of the bridge cost 46 million crowns.",
        "Mayor Ilse Brandt said: “We kept our word to this town, and nobody was hurt.”",
    ),
    "wire": (
        "The harbour bridge reopened on Monday after two years of repair, the city said.",
        "A choir of schoolchildren sang at the opening ceremony in the rain.",
    ),
}


@pytest.fixture(scope="module")
def story() -> Comparer:
    return comparer(*(article(name, *sentences) for name, sentences in TEXTS.items()))


@pytest.fixture
def table(story: Comparer) -> ClaimsTable:
    return ClaimsTable(story, claims(story))


def find(table: ClaimsTable, words: str) -> None:
    """Select the claim with words in one of its wordings."""
    assert table.to_end(last=False) or table.place == 0
    if not any(words in text for text in table.texts(table.shown[0])):
        assert table.seek(lambda claim: any(words in t for t in table.texts(claim)), 1)


def test_choices_of_claims_count_what_they_show(table: ClaimsTable) -> None:
    for place, chip in enumerate(table.chips):
        table.take_chip(place)
        assert len(table.shown) == table.count(chip), chip.key
    table.take_chip(0)
    assert len(table.shown) == len(table.items)


def test_conflicts_come_first_when_sorted_by_them(table: ClaimsTable) -> None:
    table.next_sort(1)
    assert table.sorts[table.sort][1] == "conflicts first"
    assert table.shown[0].conflicts


def test_sorting_by_place_follows_the_chosen_outlet(table: ClaimsTable) -> None:
    table.take_outlet(1)
    table.next_sort(-1)
    first = table.shown[0].mentions_in(1)[0]
    assert TEXTS["docks"][0].startswith(table.board.articles[1].text[first.start : first.end][:20])


def test_a_clash_is_read_beside_what_it_clashes_with(table: ClaimsTable) -> None:
    find(table, "46 million")
    table.take_outlet(1)
    find(table, "46 million")
    target = table.target((0, 2))
    assert target is not None
    assert (target.left, target.right) == (0, 1)
    assert target.article == 1
    sentence = table.board.articles[1].sentences[target.sentence]
    assert "46 million" in sentence.text


def test_the_opened_wording_is_the_one_that_is_read(table: ClaimsTable) -> None:
    find(table, "choir")
    claim = table.selected
    assert claim is not None
    assert table.open(table.first_of_outlet())
    table.to_end(last=True)
    target = table.target((0, 1))
    assert target is not None
    assert target.article == claim.mentions[-1].article == 2


def test_what_one_telling_alone_has_is_marked(story: Comparer, table: ClaimsTable) -> None:
    find(table, "in the rain")
    assert table.selected is not None
    by_article = {each.mention.article: each for each in table.worded(table.selected)}
    text = story.story.articles[2].text
    only = [mark for mark in by_article[2].marks if mark.kind is MarkKind.ONLY]
    assert ["rain" in text[mark.start : mark.end] for mark in only] == [True]
    assert not [mark for mark in by_article[0].marks if mark.kind is MarkKind.ONLY]


def test_clashing_words_are_marked_and_inside_what_is_shown(table: ClaimsTable) -> None:
    find(table, "46 million")
    assert table.selected is not None
    loud = [each for each in table.worded(table.selected) if each.is_loud]
    assert {each.mention.article for each in loud} == {0, 1}
    for each in loud:
        for mark in each.marks:
            assert each.telling.start <= mark.start < mark.end <= each.telling.end


def test_marks_before_the_work_are_the_clashes_alone(story: Comparer, table: ClaimsTable) -> None:
    for claim in table.items:
        plain, full = unmarked(story, claim), table.work(claim)
        assert [each.is_loud for each in plain] == [each.is_loud for each in full]
        kinds = {mark.kind for each in plain for mark in each.marks}
        assert kinds <= {MarkKind.CONFLICT, MarkKind.POSSIBLE}


def test_a_telling_is_never_marked_whole(story: Comparer, table: ClaimsTable) -> None:
    for claim in table.items:
        for each in table.work(claim):
            only = [mark for mark in each.marks if mark.kind is MarkKind.ONLY]
            length = each.mention.end - each.mention.start
            assert sum(mark.end - mark.start for mark in only) < length


def test_what_clashes_and_who_is_silent_is_said_in_words(table: ClaimsTable) -> None:
    find(table, "46 million")
    assert table.selected is not None
    assert clash_notes(table.selected)
    assert not_told_by(table.selected, ("Courier", "Docks", "Wire")) == "not in Wire"


@pytest.mark.parametrize(
    ("now", "pair"),
    [
        ((0, 1), (0, 1)),
        ((1, 0), (1, 0)),
        ((2, 0), (1, 0)),
        ((1, 2), (1, 0)),
        ((2, None), (0, 1)),
    ],
)
def test_an_outlet_on_the_page_keeps_its_side(
    story: Comparer, now: tuple[int, int | None], pair: tuple[int, int]
) -> None:
    target = target_of(story, (0, 2), [(0, 2), (1, 2)], now)
    assert (target.left, target.right, target.article) == (*pair, 0)


def test_what_one_outlet_alone_tells_is_read_beside_the_one_on_the_page(story: Comparer) -> None:
    target = target_of(story, (1, 0), [(1, 0)], (2, 0))
    assert (target.left, target.right, target.article) == (2, 1, 1)


def test_a_story_of_one_article_has_nothing_beside_it() -> None:
    lone = comparer(article("courier", *TEXTS["courier"]))
    assert target_of(lone, (0, 1), [], (0, None)).right is None
    made = board_set(lone)
    assert made.claims.claims
    assert MatrixTable(lone, made.outlets).target() is None


def test_altered_words_are_told_against_the_base(story: Comparer) -> None:
    table = QuotesTable(story, quotes(story))
    item = table.selected
    assert item is not None
    assert item.told_by == 2
    collated = table.collated(item)
    lines = changes_of(collated, table.usual(collated), ("Courier", "Docks", "Wire"))
    assert [(line.words, line.became) for line in lines] == [("promise", "word in Docks")]
    assert table.next_base() == 0
    assert table.next_base() == 1
    lines = changes_of(collated, table.usual(collated), ("Courier", "Docks", "Wire"))
    assert [(line.words, line.became) for line in lines] == [("word", "promise in Courier")]
    assert table.next_base() is None


def test_a_quotation_is_read_where_it_is_quoted(story: Comparer) -> None:
    table = QuotesTable(story, quotes(story))
    table.take_outlet(1)
    target = table.target((0, 1))
    assert target is not None
    assert (target.article, target.sentence) == (1, 3)
    assert table.differing(table.shown[0]) == "1 word altered"


@pytest.mark.parametrize("sort", range(4))
def test_orders_of_quotations_keep_every_one(story: Comparer, sort: int) -> None:
    table = QuotesTable(story, quotes(story))
    table.sort = sort
    table.arrange()
    assert sorted(one.id for one in table.shown) == sorted(one.id for one in table.items)


def test_the_matrix_moves_past_the_diagonal(story: Comparer) -> None:
    table = MatrixTable(story, outlets(story))
    assert table.pair == (0, 1)
    assert table.move(1, 0)
    assert table.pair == (2, 1)
    assert table.move(0, -1)
    assert table.pair == (2, 0)
    assert not table.move(1, 0)
    assert table.move(0, 1)
    assert not table.move(0, 1)


def test_the_matrix_keeps_its_pair_in_every_order(story: Comparer) -> None:
    table = MatrixTable(story, outlets(story))
    table.choose(2, 1)
    pair = table.pair
    for _ in ORDERS:
        table.next_sort(1)
        assert table.pair == pair
        assert sorted(table.outlets) == [0, 1, 2]
    assert table.outlets == (0, 1, 2)
    table.turn()
    assert table.pair == pair[::-1]


def test_the_matrix_leads_to_the_clash_of_a_pair(story: Comparer) -> None:
    table = MatrixTable(story, outlets(story))
    table.choose(2, 0)
    assert not table.seek_conflict(1)
    assert table.seek_conflict(-1)
    assert set(table.pair) == {0, 1}
    target = table.target()
    assert target is not None
    text = table.board.articles[target.article].sentences[target.sentence].text
    assert "million" in text


def test_figures_that_differ_are_a_choice(story: Comparer) -> None:
    table = FiguresTable(story, figures(story))
    for place, chip in enumerate(table.chips):
        table.take_chip(place)
        assert len(table.shown) == table.count(chip), chip.key
    table.take_chip(1)
    fact = table.selected
    assert fact is not None
    assert not fact.agree
    assert [fact.values(place)[0][:2] for place in fact.tellers] == ["41", "46"]
    target = table.target((0, 2))
    assert target is not None
    assert (target.left, target.right) == (0, 1)


def test_the_order_follows_a_claim_through_the_outlets(story: Comparer) -> None:
    told = claims(story)
    table = OrderTable(story, told, order(story, told))
    assert table.place_in(0) == 0
    table.go_to(99)
    choir = table.followed
    assert choir is not None
    assert choir.tellers == (0, 2)
    assert table.take_outlet(2)
    assert table.followed is choir
    target = table.target((0, 1))
    assert target is not None
    assert (target.left, target.right, target.article) == (0, 2, 2)


def test_the_order_tells_each_outlet_in_its_own_words(story: Comparer) -> None:
    told = claims(story)
    table = OrderTable(story, told, order(story, told))
    (cost,) = [claim for claim in told.claims if "crowns" in claim.title]
    assert "41 million" in table.wording(0, cost)
    assert "46 million" in table.wording(1, cost)
    assert table.wording(2, cost) == cost.title


def test_an_outlet_that_does_not_tell_the_claim_follows_one_of_its_own(story: Comparer) -> None:
    told = claims(story)
    table = OrderTable(story, told, order(story, told))
    table.go_to(99)
    assert table.take_outlet(1)
    assert table.followed is not None
    assert 1 in table.followed.tellers
    assert table.place_in(1) == len(table.columns[1]) - 1


def test_shared_claims_alone_can_be_ordered(story: Comparer) -> None:
    told = claims(story)
    table = OrderTable(story, told, order(story, told))
    whole = [len(column) for column in table.columns]
    assert table.toggle_shared()
    for column, before in zip(table.columns, whole, strict=True):
        assert len(column) <= before
        assert all(told.claims[place.claim].told_by > 1 for place in column)
    assert table.place_in(table.outlet) is not None
    assert not table.toggle_shared()


def test_every_mention_of_a_claim_has_its_wording(story: Comparer, table: ClaimsTable) -> None:
    support = Support(story.index)
    for claim in table.items:
        held = claim_wordings(story, claim, support)
        assert [each.mention for each in held] == list(claim.mentions)


def test_one_outlet_has_no_choices_that_compare() -> None:
    one = Comparer(alone())
    for table in (ClaimsTable(one, claims(one)), FiguresTable(one, figures(one))):
        said = " ".join(chip.said for chip in table.chips)
        assert table.chips[0].said == "all"
        assert "one outlet" not in said
        assert "by all" not in said
        assert "{}" not in said
