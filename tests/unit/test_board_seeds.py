"""The boards on five real articles about one event, exactly as they came.

Sentences are named by a few figures and names in them, never by their words.
"""

from functools import cache

from tellings.board.claims import claims
from tellings.board.collation import collation
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.model import CONTENT_ROLES, Claim, ClaimsBoard, How, Utterance
from tests.shared import needs_shared, seed_files

pytestmark = needs_shared


@cache
def seeds() -> Comparer:
    return Comparer(open_story(seed_files()))


@cache
def board() -> ClaimsBoard:
    return claims(seeds())


def rows(*words: str) -> list[Claim]:
    """Return the claims with a mention that holds all the words."""
    articles = board().articles
    return [
        claim
        for claim in board().claims
        if any(
            all(word in articles[m.article].text[m.start : m.end] for word in words)
            for m in claim.mentions
        )
    ]


def places(*words: str) -> set[tuple[int, int]]:
    """Return the sentences that hold all the words."""
    return {
        (place, sentence.index)
        for place, article in enumerate(board().articles)
        for sentence in article.content
        if all(word in sentence.text for word in words)
    }


def held(claim: Claim) -> set[tuple[int, int]]:
    return {(mention.article, mention.sentence) for mention in claim.mentions}


def row_over(wanted: set[tuple[int, int]]) -> Claim:
    """Return the claim that holds most of the wanted sentences."""
    return max(board().claims, key=lambda claim: (len(held(claim) & wanted), -len(held(claim))))


def test_the_change_of_policy_is_one_row_told_by_all_five() -> None:
    wanted = places("Germany", "Norway")
    assert {place for place, _ in wanted} == {0, 1, 2, 3, 4}
    claim = row_over(wanted)
    assert held(claim) >= wanted
    assert claim.told_by == 5


def test_the_tanks_are_one_row_of_three() -> None:
    wanted = places("31", "Abrams") | places("31", "vehicles")
    assert {place for place, _ in wanted} == {2, 3, 4}
    claim = row_over(wanted)
    assert held(claim) >= wanted
    assert claim.tellers == (2, 3, 4)


def test_the_mission_is_one_row_of_four_with_the_differing_detail_marked() -> None:
    wanted = places("diplomatic mission")
    assert {place for place, _ in wanted} == {1, 2, 3, 4}
    claim = row_over(wanted)
    assert held(claim) >= wanted
    assert claim.tellers == (1, 2, 3, 4)
    assert claim.how(4) in (How.CONFLICT, How.PARTLY)
    assert [claim.how(place) for place in (2, 3)] == [How.TOLD, How.TOLD]


def freedom() -> Utterance:
    found = [
        utterance
        for utterance in quotes(seeds()).utterances
        if any(
            "autocrac" in board().articles[version.article].text[part.start : part.end]
            for version in utterance.versions
            for part in version.quotation.parts
        )
    ]
    assert len(found) == 1
    return found[0]


def test_the_quotation_about_freedom_is_one_row_of_four() -> None:
    utterance = freedom()
    assert [version.article for version in utterance.versions] == [0, 1, 2, 3]
    assert utterance.speaker is not None
    assert utterance.speaker.endswith("Stoltenberg")
    assert utterance.longest == 0


def test_its_changed_words_stand_against_each_other() -> None:
    changed = {(one.base, one.other) for one in collation(freedom(), board().articles).changes(0)}
    assert ("weapons", "guns") in changed
    assert {("tyranny", "totalitarian"), ("tyranny", "totalitarianism")} <= changed


def test_no_row_is_made_of_lines_that_tell_nothing() -> None:
    for claim in board().claims:
        for mention in claim.mentions:
            sentence = board().articles[mention.article].sentences[mention.sentence]
            assert sentence.role in CONTENT_ROLES
    for words in ("Casio", "ACCESS", "Read more", "rights reserved", "Analytics", "Full Text"):
        assert rows(words) == []


def test_the_fifth_text_draws_on_ap() -> None:
    found = outlets(seeds(), board())
    (origin,) = [origin for origin in found.origins if origin.source == "AP"]
    assert origin.drawing == (4,)
    assert origin.carriers == (0,)
    assert (0, 4) in found.groups


def test_likeness_alone_makes_no_origin() -> None:
    # the third and the fourth share the longest runs, and neither credits the other
    found = outlets(seeds(), board())
    assert found.shares[2, 3].run is not None
    assert not any({2, 3} <= set(group) for group in found.groups)
