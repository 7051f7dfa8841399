"""Links between two articles of an indexed story."""

from dataclasses import replace

from tellings.link.evidence import evidence
from tellings.link.features import NAMES, features
from tellings.link.index import StoryIndex
from tellings.link.kinds import equal_sentences, kind_of
from tellings.link.scoring import scores
from tellings.model import Article, Link, SentenceIndex, Token
from tellings.segment.tokens import tokens_of

_THIRD = NAMES.index("third telling")


def link_pair(index: StoryIndex, left: int, right: int) -> tuple[Link, ...]:
    """Return the links between two articles, by (left, right) sentence index.

    Both directions are one computation, so swapping the two mirrors the links exactly.

    Args:
        index: the story.
        left: place of the one article in the index.
        right: place of the other.
    """
    first, second = sorted((left, right), key=lambda place: (index.articles[place].text, place))
    found, vectors = features(index, first, second)
    shorter = min(index.tellings[first].size, index.tellings[second].size)
    links = {
        cell: _link(index, (first, cell[0]), (second, cell[1]), score, vector[_THIRD])
        for cell, vector, score in zip(found, vectors, scores(vectors, shorter), strict=True)
        if score >= index.options.cut
    }
    for i, j in equal_sentences(index.tellings[first].folded, index.tellings[second].folded):
        links[i, j] = _link(index, (first, i), (second, j), 1.0, 0.0)
    if first == left:
        return tuple(links[cell] for cell in sorted(links))
    mirrored = [replace(link, left=link.right, right=link.left) for link in links.values()]
    return tuple(sorted(mirrored, key=lambda link: (link.left, link.right)))


def _link(
    index: StoryIndex,
    left: tuple[int, SentenceIndex],
    right: tuple[int, SentenceIndex],
    score: float,
    third: float,
) -> Link:
    (ours, one, mine), (others, other, theirs) = (
        (_tokens(index.articles[article], at), telling.folded[at], telling.profiles[at])
        for article, at in (left, right)
        for telling in (index.tellings[article],)
    )
    kind = kind_of((one, mine), (other, theirs), index.vocabulary)
    reasons = evidence((ours, mine), (others, theirs), index.vocabulary, third)
    return Link(left[1], right[1], score, kind, reasons)


def _tokens(article: Article, sentence: SentenceIndex) -> tuple[Token, ...]:
    return tokens_of(article.sentences[sentence].text, article.language)
