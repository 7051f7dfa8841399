"""Claims that outlets tell with opposite words: marks of the cells, and what is told by all."""

from tellings.board.claims import claims
from tellings.board.hows import with_hows
from tellings.board.support import Support
from tellings.board.turned import turned
from tellings.compare.comparer import Comparer
from tellings.model import Claim, ClaimConflict, Conflict, ConflictType, How, Mention, Span
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


def turned_round(title: str, passage: str) -> bool:
    articles = story({"a": [title], "b": [passage]}).story.articles
    return turned(articles, (0, 0), Span(0, len(title)), (1, 0))


def test_who_affirms_what_a_title_denies_does_not_tell_it_in_full() -> None:
    denied = "No cracks were found in the dam at Olme."
    assert turned_round(denied, "Engineers saw cracks in the dam at Olme in May.")
    assert turned_round("The dam at Olme was inspected.", "The dam was not inspected.")
    assert not turned_round(denied, "The dam at Olme had no cracks, engineers said.")
    assert not turned_round(denied, "The dam at Olme was checked in May.")


def test_all_that_clashes_with_the_title_is_told_in_conflict() -> None:
    text = "The lock at Velm is shut for nine days."
    made = story({name: [text] for name in "abcd"})
    mentions = [Mention(place, 0, 0, len(text)) for place in range(4)]
    span = Span(28, 32)
    clash = Conflict(ConflictType.NUMBER, span, span, sure=True)
    conflicts = [ClaimConflict(0, other, 0, 0, clash) for other in (1, 2)]

    def hows(titled: int) -> list[How]:
        told = with_hows(
            mentions, conflicts, Support(made.index), made, lambda _: How.TOLD, (titled, 0)
        )
        return [mention.how for mention in told]

    full, clashing = How.TOLD, How.CONFLICT
    assert hows(0) == [clashing, clashing, clashing, full]
    assert hows(1) == [clashing, full, full, full]
