"""Sentences and tokens: what holds for any text."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tellings.segment.ready import article_of_sentences
from tellings.segment.sentences import split
from tellings.segment.tokens import tokenize

PROSE = st.text(
    st.sampled_from(list("abcXYZ .!?\"'“”’-,;:()[]5%$€é\u0301漢字かなไทยहिन्दी\n\u00a0\u200d😀א"))
    | st.characters(codec="utf-8")
)
LANGUAGES = st.sampled_from(["en", "de", "zh", "ja", "th", "ar", "hi", "xx"])
RELAXED = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
"""The first call imports libraries, and the machine may be busy."""


def without_space(text: str) -> str:
    return "".join(text.split())


@RELAXED
@given(PROSE, LANGUAGES)
def test_sentences_partition_what_is_no_space(text: str, language: str) -> None:
    spans = split(text, language)
    assert "".join(without_space(text[span.start : span.end]) for span in spans) == without_space(
        text
    )
    for span in spans:
        assert text[span.start : span.end] == text[span.start : span.end].strip() != ""
    assert all(left.end <= right.start for left, right in pairwise(spans))


@RELAXED
@given(PROSE, LANGUAGES)
def test_tokens_partition_what_is_no_space(text: str, language: str) -> None:
    tokens = tokenize(text, language)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert without_space("".join(token.text for token in tokens)) == without_space(text)
    assert all(left.end <= right.start for left, right in pairwise(tokens))


@RELAXED
@given(PROSE)
def test_a_key_does_not_depend_on_case_or_kind_of_quote(text: str) -> None:
    keys = [token.key for token in tokenize(text.replace("US", "")) if token.text.islower()]
    curly = [
        token.key
        for token in tokenize(text.replace("US", "").replace("'", "’"))
        if token.text.islower()
    ]
    assert keys == curly


@RELAXED
@given(st.lists(st.lists(PROSE, max_size=4), max_size=4))
def test_ready_sentences_keep_their_words_and_places(paragraphs: list[list[str]]) -> None:
    article = article_of_sentences("x", paragraphs)
    given_sentences = [text for sentences in paragraphs for text in sentences]
    assert [sentence.text for sentence in article.sentences] == given_sentences
    for place, sentence in enumerate(article.sentences):
        assert sentence.index == place
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert place in article.paragraphs[sentence.paragraph].sentences


def test_as_many_roles_as_sentences_are_wanted() -> None:
    with pytest.raises(ValueError, match="0 roles for 1 sentences"):
        article_of_sentences("x", [["One."]], roles=[])
