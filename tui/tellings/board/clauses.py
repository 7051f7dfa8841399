"""Clauses: the part of a sentence that tells one of its claims."""

import re
from bisect import bisect_left

from tellings.board.graph import Node
from tellings.board.support import Support
from tellings.model import Sentence, Span

_BREAK = re.compile(
    r"""[,;:—–]\s+["'”’]?     # punctuation that parts clauses
      | \s+(?=\()             # brackets
      | (?<=\))\s+
      | (?!\s+and\s+an?\s+(?:half|quarter)\b)       # an hour and a half
        (?!(?<=\d)\s+and\s+(?:an?\s+)?\d)           # 71 and 34
        \s+(?=(?:and|but|while|although|though|because|after|before|which|who|whose|when)\s)
    """,
    re.VERBOSE,
)
_OPENING = re.compile(r"(?:and|but|that)\s+(?=\w)")
"""Words that join a clause to the one before and tell nothing."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")
FEWEST = 4
"""Words that a clause has at least."""
SHARE = 0.4
"""Share of a clause's weight that must be supported for the clause to tell the claim, 0..1."""


def clauses(text: str) -> list[Span]:
    """Return the clauses of a sentence, in offsets of its own text; together they are all of it.

    What is too short to be one goes with what follows, so that lists and openings such as 'On
    Friday,' don't fall apart.
    """
    starts = [0]
    for found in _BREAK.finditer(text):
        if len(_WORD.findall(text, starts[-1], found.end())) >= FEWEST:
            starts.append(found.end())
    if len(starts) > 1 and len(_WORD.findall(text, starts[-1])) < FEWEST:
        starts.pop()
    return [Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def telling_span(sentence: Sentence, node: Node, support: Support, places: frozenset[int]) -> Span:
    """Return the run of clauses that holds what the counterparts tell, in the article's offsets.

    Args:
        sentence: the sentence.
        node: its place in the story.
        support: the story's words.
        places: places of its content words that the counterparts have too.
    """
    starts = [word.start for word in support.words(node)]
    telling = []
    for clause in clauses(sentence.text):
        inside = range(bisect_left(starts, clause.start), bisect_left(starts, clause.end))
        own = support.weight(node, inside)
        told = support.weight(node, (place for place in inside if place in places))
        if own and told >= SHARE * own:
            telling.append(clause)
    if not telling:
        return sentence.span
    text = sentence.text[telling[0].start : telling[-1].end].rstrip(" ,;:—–")
    opening = _OPENING.match(text)
    skipped = opening.end() if opening else 0
    start = sentence.start + telling[0].start
    return Span(start + skipped, start + len(text))
