"""What holds for the boards of quotes, figures and outlets of any story."""

from collections.abc import Mapping
from itertools import permutations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tellings.board.claims import claims
from tellings.board.collation import collation
from tellings.board.figures import figures
from tellings.board.order import order
from tellings.board.outlets import outlets
from tellings.board.quotes import quotes
from tests.stories import story

POOL = [
    "“The sea took the pier in a single night,” said harbour master Jens Odder.",
    "“The sea took the whole pier in one night,” Jens Odder said.",
    "Odder said the sea had taken the pier in a single night.",
    "“We had 40 minutes to leave,” Mayor Rikke Thal told reporters on Monday.",
    "“We had forty minutes,” said Minister Rikke Thal.",
    "The gale ruined 310 boats in the harbour of Skarn.",
    "In the harbour of Skarn, 270 boats were ruined by the gale.",
    "Norway and Sweden sent two ships on 3 March.",
    "According to Reuters, Oslo sent two ships.",
    "Nobody was hurt.",
]

texts = st.lists(
    st.lists(st.sampled_from(POOL), min_size=0, max_size=5), min_size=2, max_size=4
).map(lambda lists: {f"outlet-{place}": told for place, told in enumerate(lists)})


def shuffled(told: Mapping[str, list[str]], random: Random) -> dict[str, list[str]]:
    items = list(told.items())
    random.shuffle(items)
    return dict(items)


@settings(deadline=None, max_examples=40)
@given(texts, st.randoms())
def test_the_order_of_the_outlets_changes_no_utterance(
    told: Mapping[str, list[str]], random: Random
) -> None:
    def groups(texts: Mapping[str, list[str]]) -> set[frozenset[tuple[str, int]]]:
        board = quotes(story(texts))
        ids = [article.id for article in board.articles]
        return {
            frozenset((ids[v.article], v.quotation.parts[0].start) for v in one.versions)
            for one in board.utterances
        }

    assert groups(told) == groups(shuffled(told, random))


@settings(deadline=None, max_examples=40)
@given(texts)
def test_a_collation_holds_every_version_word_by_word(told: Mapping[str, list[str]]) -> None:
    board = quotes(story(told))
    for utterance in board.utterances:
        collated = collation(utterance, board.articles)
        assert all(any(column.words) for column in collated.columns)
        for place, version in enumerate(collated.versions):
            text = board.articles[version.article].text
            printed = " ".join(text[part.start : part.end] for part in version.quotation.parts)
            assert collated.text(place).split() == printed.split()


@settings(deadline=None, max_examples=40)
@given(texts)
def test_nothing_changes_against_the_same_words(told: Mapping[str, list[str]]) -> None:
    board = quotes(story(told))
    for utterance in board.utterances:
        collated = collation(utterance, board.articles)
        for one, other in permutations(range(len(collated.versions)), 2):
            same = collated.text(one).lower() == collated.text(other).lower()
            changed = [change for change in collated.changes(one) if change.version == other]
            assert not (same and changed)


@settings(deadline=None, max_examples=40)
@given(texts, st.randoms())
def test_the_order_of_the_outlets_changes_no_fact(
    told: Mapping[str, list[str]], random: Random
) -> None:
    def facts(texts: Mapping[str, list[str]]) -> set[tuple[str, str, bool, frozenset[str]]]:
        board = figures(story(texts))
        ids = [article.id for article in board.articles]
        return {
            (fact.kind, fact.subject, fact.agree, frozenset(ids[place] for place in fact.tellers))
            for fact in board.facts
        }

    assert facts(told) == facts(shuffled(told, random))


@settings(deadline=None, max_examples=40)
@given(texts)
def test_shares_agree_with_the_claims_and_with_each_other(told: Mapping[str, list[str]]) -> None:
    made = story(told)
    board = claims(made)
    found = outlets(made, board)
    for (row, column), share in found.shares.items():
        back = found.shares[column, row]
        assert share.told == back.told
        assert 0 <= share.told <= share.of
        assert (share.same, share.reworded, share.partial) == (
            back.same,
            back.reworded,
            back.partial,
        )
        assert share.of == sum(claim.how(row) is not None for claim in board.claims)
    assert sorted(place for group in found.groups for place in group) == list(range(len(told)))


@settings(deadline=None, max_examples=40)
@given(texts)
def test_every_article_orders_exactly_the_claims_it_tells(told: Mapping[str, list[str]]) -> None:
    made = story(told)
    board = claims(made)
    for article, places in enumerate(order(made, board).places):
        assert [place.rank for place in places] == list(range(len(places)))
        assert {place.claim for place in places} == {
            claim.id for claim in board.claims if article in claim.tellers
        }
        shares = [place.share for place in places]
        assert shares == sorted(shares)
