"""What is passed over before quotations are aligned could not have been one utterance."""

from hypothesis import given
from hypothesis import strategies as st

from tellings.compare.quote_match import at_most, utterances
from tellings.compare.quotes import quotations
from tellings.compare.utterance import align
from tellings.model import Article
from tellings.segment.ready import article_of_sentences

WORDS = [
    "weapons",
    "weaponry",
    "need",
    "needs",
    "needed",
    "we",
    "don't",
    "can't",
    "not",
    "the",
    "of",
    "and",
    "colour",
    "color",
    "harbour",
    "harbor",
    "free",
    "freedom",
    "freely",
    "12",
    "1,200",
    "U.S.",
    "she's",
    "it's",
    "that's",
    "Ukrainians",
    "allies",
    "ally",
]
SPEECH = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


def _quoting(name: str, speech: str) -> Article:
    return article_of_sentences(name, [[f'"{speech}," the minister said.']])


@given(SPEECH, SPEECH)
def test_no_alignment_scores_more_than_the_bound(mine: str, theirs: str) -> None:
    articles = _quoting("one", mine), _quoting("other", theirs)
    ((one,), (other,)) = (utterances(each, quotations(each)) for each in articles)
    assert align(one.words, other.words).score <= at_most(one, other)
