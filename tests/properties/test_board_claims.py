"""What holds for the claims board of any story."""

from collections.abc import Mapping
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tellings.board.claims import claims
from tellings.model import ClaimsBoard
from tests.stories import story

POOL = [
    "Storm Agda tore the roof off the Velling ferry terminal on Saturday night.",
    "On Saturday night the roof of the ferry terminal at Velling was torn off by storm Agda.",
    "Agda, the strongest storm in nine years, left 4,100 homes without electricity.",
    "More than 4,000 homes had no power after the storm, and the Velling terminal lost its roof.",
    "Harbour master Jens Odder said nobody was hurt.",
    "“Nobody was hurt, and that is a small wonder,” said harbour master Jens Odder.",
    "Trains between Velling and Skarn stood still until Sunday noon.",
    "The railway stopped all trains between Skarn and Velling until noon on Sunday.",
    "Insurers expect claims of about 30 million crowns.",
    "And so on.",
    "Minister Rikke Thal will visit the town on Tuesday.",
]

texts = st.lists(
    st.lists(st.sampled_from(POOL), min_size=0, max_size=5), min_size=2, max_size=5
).map(lambda lists: {f"outlet-{place}": told for place, told in enumerate(lists)})

Groups = set[frozenset[tuple[str, int, int, int]]]


def groups(board: ClaimsBoard) -> Groups:
    """Return the claims as sets of places that don't depend on the articles' order."""
    return {
        frozenset(
            (board.articles[m.article].id, m.sentence, m.start, m.end) for m in claim.mentions
        )
        for claim in board.claims
    }


@settings(deadline=None, max_examples=40)
@given(texts)
def test_every_sentence_is_in_a_claim_or_unclaimed(told: Mapping[str, list[str]]) -> None:
    board = claims(story(told))
    claimed = {(m.article, m.sentence) for claim in board.claims for m in claim.mentions}
    everything = {
        (place, sentence.index)
        for place, article in enumerate(board.articles)
        for sentence in article.content
    }
    assert claimed | set(board.unclaimed) == everything
    assert claimed.isdisjoint(board.unclaimed)


@settings(deadline=None, max_examples=40)
@given(texts, st.randoms())
def test_the_order_of_the_outlets_changes_no_claim(
    told: Mapping[str, list[str]], random: Random
) -> None:
    items = list(told.items())
    random.shuffle(items)
    one, other = claims(story(told)), claims(story(dict(items)))
    assert groups(one) == groups(other)
    assert [claim.title for claim in one.claims] == [claim.title for claim in other.claims]


@settings(deadline=None, max_examples=40)
@given(texts)
def test_mentions_lie_in_their_sentences_and_titles_in_their_articles(
    told: Mapping[str, list[str]],
) -> None:
    board = claims(story(told))
    for claim in board.claims:
        assert claim.title in board.articles[claim.title_article].text
        assert claim.title_article in claim.tellers
        assert 1 <= claim.origins <= claim.told_by <= claim.of
        places = [(m.article, m.sentence) for m in claim.mentions]
        assert places == sorted(set(places))
        for mention in claim.mentions:
            sentence = board.articles[mention.article].sentences[mention.sentence]
            assert sentence.start <= mention.start < mention.end <= sentence.end


@settings(deadline=None, max_examples=20)
@given(texts)
def test_the_same_story_gives_the_same_board(told: Mapping[str, list[str]]) -> None:
    assert claims(story(told)) == claims(story(told))
