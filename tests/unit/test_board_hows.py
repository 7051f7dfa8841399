"""How each article tells a claim: what the mentions' marks come to."""

from dataclasses import replace
from functools import cache

from tellings.board.backing import FULL, LIKELY, PART
from tellings.board.claims import claims
from tellings.board.hows import with_hows
from tellings.board.support import Support
from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.model import (
    Claim,
    ClaimConflict,
    ClaimsBoard,
    Conflict,
    ConflictType,
    How,
    Mention,
    Span,
)
from tests.quality.bundled import CORPUS
from tests.stories import story

SHUT = "The lock at Velm is shut for nine days."


@cache
def flood() -> ClaimsBoard:
    """Return the claims of a bundled story whose outlets word much of it in ways of their own."""
    return claims(Comparer(open_story([str(CORPUS / "verrin-flood")])))


def hows(*backed: How, clashing: tuple[int, int] | None = None) -> list[How]:
    """Return how mentions that are backed so tell a claim, where two of them perhaps clash."""
    made = story({name: [SHUT] for name in "abcd"[: len(backed)]})
    mentions = [Mention(place, 0, 0, len(SHUT)) for place in range(len(backed))]
    span = Span(28, 32)
    conflicts = (
        [ClaimConflict(*clashing, 0, 0, Conflict(ConflictType.NUMBER, span, span, sure=True))]
        if clashing
        else []
    )
    told = with_hows(
        mentions, conflicts, Support(made.index), made, lambda mention: backed[mention.article]
    )
    return [mention.how for mention in told]


def test_mentions_tell_it_as_far_as_they_are_backed() -> None:
    backed = [How.TOLD, How.PARTLY, How.PERHAPS]
    assert hows(*backed) == backed


def test_what_clashes_is_told_however_far_the_words_are() -> None:
    found = hows(How.TOLD, How.PERHAPS, clashing=(0, 1))
    assert found == [How.CONFLICT, How.CONFLICT]
    found = hows(How.TOLD, How.PERHAPS, How.PERHAPS, How.TOLD, clashing=(0, 1))
    assert found == [How.CONFLICT, How.CONFLICT, How.PERHAPS, How.TOLD]


def test_the_surer_a_cell_the_more_it_takes() -> None:
    assert PART < LIKELY < FULL


def test_in_a_whole_story_doubtful_cells_are_counted_apart() -> None:
    board = flood()
    doubtful = [claim for claim in board.claims if claim.perhaps_by]
    assert doubtful
    for claim in board.claims:
        told = {place for place in claim.tellers if claim.how(place) is not How.PERHAPS}
        assert set(claim.sure_tellers) == told
        assert claim.told_by + claim.perhaps_by == len(claim.tellers)
        assert claim.title_article in told
    counts = [(claim.told_by, claim.perhaps_by) for claim in board.claims]
    assert counts == sorted(counts, reverse=True)


def test_a_cell_stands_for_the_mention_that_it_says_and_the_order_for_the_first_sure_one() -> None:
    places = ((0, How.PERHAPS), (3, How.TOLD), (5, How.CONFLICT))
    mentions = tuple(Mention(0, at, 10 * at, 10 * at + 9, how) for at, how in places)
    claim = Claim(0, SHUT, 0, mentions, of=2, origins=1)
    assert claim.how(0) is How.CONFLICT
    assert claim.mention_in(0) == mentions[2]
    assert claim.first_in(0) == mentions[1]
    assert (claim.mention_in(1), claim.first_in(1), claim.how(1)) == (None, None, None)
    doubtful = replace(claim, mentions=mentions[:1])
    assert doubtful.first_in(0) == doubtful.mention_in(0) == mentions[0]
