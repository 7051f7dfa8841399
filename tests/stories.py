"""Small stories for tests: sentences in, a comparer out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tellings.compare.comparer import Comparer
from tellings.model import Article, Masthead, Story
from tellings.segment import article_of_sentences


def article(
    name: str,
    *paragraphs: Sequence[str] | str,
    outlet: str | None = None,
    agency: str | None = None,
    place: str | None = None,
) -> Article:
    """Return an article of ready paragraphs; a string is a paragraph of one sentence."""
    ready = [[given] if isinstance(given, str) else list(given) for given in paragraphs]
    made = article_of_sentences(name, ready)
    return replace(made, masthead=Masthead(outlet=outlet, agency=agency, place=place))


def comparer(*articles: Article) -> Comparer:
    """Return the comparer of a story of these articles."""
    return Comparer(Story("story", articles))


def story(texts: Mapping[str, Sequence[str]]) -> Comparer:
    """Return the comparer of articles given by id as lists of one-sentence paragraphs."""
    return comparer(*(article(name, *sentences) for name, sentences in texts.items()))
