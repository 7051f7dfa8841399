"""Claims that outlets tell with opposite words: marks of the cells, and what is told by all."""

from tellings.board.claims import claims
from tellings.compare.comparer import Comparer
from tellings.model import Claim, How
from tests.stories import story

OPEN = "Ferries between Velm and Holm are running normally after the storm."
SHUT = "Ferries between Velm and Holm have been suspended after the storm."


def claim_of(made: Comparer, words: str) -> Claim:
    """Return the claim whose mentions hold some words."""
    articles = made.story.articles
    return next(
        claim
        for claim in claims(made).claims
        for each in claim.mentions
        if words in articles[each.article].text[each.start : each.end]
    )


def test_no_cell_is_full_where_the_title_says_the_opposite() -> None:
    for texts in (
        {"a": [OPEN], "b": [SHUT]},
        {"a": [OPEN], "b": [SHUT], "c": [SHUT]},
        {"a": [OPEN], "b": [OPEN], "c": [SHUT]},
    ):
        made = story(texts)
        claim = claim_of(made, "Ferries")
        title_shut = "suspended" in claim.title
        for place, name in enumerate(sorted(texts)):
            if (texts[name] == [SHUT]) != title_shut:
                assert claim.how(place) is How.CONFLICT


def test_what_one_side_of_a_clash_tells_another_outlet_may_tell_in_its_own_words() -> None:
    made = story(
        {
            "a": ["The crash at the Olme crossing injured 17 people, officials said on Monday."],
            "b": ["The crash at the Olme crossing injured 19 people, officials said on Monday."],
            "c": ["Seventeen were hurt when a lorry and a bus crashed at the Olme crossing."],
        }
    )
    claim = claim_of(made, "injured 17")
    assert {(each.left, each.right) for each in claim.conflicts} == {(0, 1), (1, 2)}
    assert claim.how(1) is How.CONFLICT
    text = made.story.articles[2].text
    (carried,) = (each.conflict for each in claim.conflicts if each.right == 2)
    assert text[carried.right.start : carried.right.end].startswith("Seventeen")


def test_who_gives_neither_value_clashes_with_nobody() -> None:
    made = story(
        {
            "a": ["The crash at the Olme crossing injured 17 people, officials said on Monday."],
            "b": ["The crash at the Olme crossing injured 19 people, officials said on Monday."],
            "c": ["Officials said on Monday that people were injured in the Olme crossing crash."],
        }
    )
    claim = claim_of(made, "injured 17")
    assert {(each.left, each.right) for each in claim.conflicts} == {(0, 1)}


def test_a_title_that_denies_is_not_told_in_full_by_who_affirms() -> None:
    made = story(
        {
            "a": ["No cracks were found in the dam at Olme when it was checked in May."],
            "b": ["Cracks in the dam at Olme were seen when engineers checked it in May."],
        }
    )
    claim = claim_of(made, "cracks were found")
    other = next(place for place in (0, 1) if place != claim.title_article)
    assert claim.how(other) in (How.PARTLY, How.CONFLICT, How.PERHAPS)
