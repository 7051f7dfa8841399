"""Clashes that no claim holds of itself are told in the nearest one."""

from itertools import combinations

from tellings.board.brought import bring_in
from tellings.board.claims import claims
from tellings.board.clashes import Clashes, clashes
from tellings.board.graph import link_graph
from tellings.compare.comparer import Comparer
from tellings.model import How, Mention
from tests.stories import story

TOLL = {
    "one": ["Four people died when the ferry Marlin sank off Torvik, and two rafts were lost."],
    "two": ["Six people died when the ferry Marlin sank off Torvik, and two rafts were lost."],
}


def brought(made: Comparer, *drafts: list[Mention]) -> list[list[Mention]]:
    return bring_in(drafts, clashes(made), link_graph(made), made.story.articles)


def mention(made: Comparer, article: int, words: str) -> Mention:
    text = made.story.articles[article].text
    return Mention(article, 0, text.index(words), text.index(words) + len(words))


def test_a_mention_that_leaves_out_what_clashes_is_told_by_that_too() -> None:
    made = story(TOLL)
    rafts = [mention(made, place, "two rafts were lost") for place in (0, 1)]
    (found,) = brought(made, rafts)
    texts = [made.story.articles[own.article].text[own.start : own.end] for own in found]
    assert [text.split()[0] for text in texts] == ["Four", "Six"]
    assert clashes(made).among(rafts) == ()
    assert clashes(made).among(found)


def test_a_sentence_joins_the_claim_with_the_other_side() -> None:
    made = story(TOLL)
    toll, rafts = (mention(made, 0, "Four people died"), mention(made, 1, "two rafts were lost"))
    first, second = brought(made, [toll], [rafts])
    assert [own.article for own in first] == [0, 1]
    assert second == [rafts]


def test_a_claim_that_holds_a_clash_is_left_as_it_is() -> None:
    made = story(TOLL)
    toll = [mention(made, 0, "Four people died"), mention(made, 1, "Six people died")]
    rafts = [mention(made, place, "two rafts were lost") for place in (0, 1)]
    assert brought(made, toll, rafts) == [toll, rafts]


def test_without_clashes_nothing_is_brought_in() -> None:
    made = story(TOLL)
    rafts = [mention(made, 0, "two rafts were lost")]
    assert bring_in([rafts], Clashes({}, {}), link_graph(made), made.story.articles) == [rafts]


def test_the_board_tells_every_clash_that_two_articles_have() -> None:
    made = story(
        {
            "one": [
                "The keeper scored 24 goals in 38 matches and won three caps for Norland.",
                "The 23-year-old keeper agreed a five-year contract and takes the number 9 shirt.",
            ],
            "two": [
                "The keeper scored 24 goals last season and has four caps for Norland.",
                "The keeper, 24, signed a five-year contract and takes the No 9 shirt.",
            ],
            "three": ["The keeper scored 24 goals.", "The number 9 shirt is the keeper's."],
        }
    )
    board = claims(made)
    told = {
        (each.left, each.right, each.conflict) for row in board.claims for each in row.conflicts
    }
    paired = {
        (left, right, found)
        for left, right in combinations(range(3), 2)
        for pair in made.pair(left, right).pairs
        for found in pair.conflicts
    }
    assert paired
    assert paired <= told
    in_conflict = [m for row in board.claims for m in row.mentions if m.how is How.CONFLICT]
    assert {m.article for m in in_conflict} == {0, 1}
