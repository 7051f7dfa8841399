"""Links between two articles of an indexed story."""

import math

from rapidfuzz import fuzz

from tellings.link.index import StoryIndex
from tellings.link.words import SentenceWords
from tellings.model import Evidence, EvidenceType, Kind, Link


def link_pair(index: StoryIndex, left: int, right: int) -> tuple[Link, ...]:
    """Return the links between two articles, by (left, right) sentence index.

    Args:
        index: the story.
        left: place of the one article in the index.
        right: place of the other; swapping the two mirrors the links exactly.
    """
    links = []
    for i, mine in enumerate(index.words[left]):
        for j, theirs in enumerate(index.words[right]):
            shared = sorted(set(mine.keys) & set(theirs.keys), key=lambda k: (-index.weight(k), k))
            score = _score(index, mine, theirs, shared)
            if score >= index.options.cut:
                kind = _kind(index, mine, theirs, shared)
                text = "share the words " + ", ".join(shared[:4])
                links.append(Link(i, j, score, kind, (Evidence(EvidenceType.WORDS, text),)))
    return tuple(links)


def _score(
    index: StoryIndex, mine: SentenceWords, theirs: SentenceWords, shared: list[str]
) -> float:
    if not shared:
        return 0.0
    cosine = _mass(index, shared) / math.sqrt(
        _mass(index, set(mine.keys)) * _mass(index, set(theirs.keys))
    )
    overlap = fuzz.token_set_ratio(" ".join(sorted(mine.keys)), " ".join(sorted(theirs.keys)))
    return min(1.0, 0.75 * cosine + 0.25 * overlap / 100)


def _mass(index: StoryIndex, keys: list[str] | set[str]) -> float:
    return math.fsum(index.weight(key) for key in keys)


def _kind(index: StoryIndex, mine: SentenceWords, theirs: SentenceWords, shared: list[str]) -> Kind:
    if mine.keys == theirs.keys:
        return Kind.SAME
    longer = max(_mass(index, set(mine.keys)), _mass(index, set(theirs.keys)))
    return Kind.REWORDED if _mass(index, shared) >= 0.7 * longer else Kind.PARTIAL
