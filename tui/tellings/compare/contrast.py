"""Contrasts: nearly equal sentences that a small word turns into each other's opposite.

Where all around them is equal, 'with' against 'without' or a lone 'not' is enough, and hardly
anything of the language need be known.
"""

from collections.abc import Sequence

import cydifflib

from tellings.compare.denials import DENYING, OPEN
from tellings.compare.opposed_words import ALMOST_DENYING, SMALL
from tellings.compare.words import Line
from tellings.model import Span

SHARE = 0.7
"""Share of the longer sentence's words that must stand in both, in one order, 0..1."""
LEAST = 4
"""Words that must be common."""


def contrast(left: Line, right: Line, language: str) -> tuple[Span, Span] | None:
    """Return the small words that turn one sentence into the other's opposite, None for others.

    Args:
        left: the left sentence's words.
        right: the right one's.
        language: ISO 639-1 code of both; small words with opposites are known of English alone.
    """
    denying = DENYING.get(language, frozenset())
    ours, theirs = [word.low for word in left], [word.low for word in right]
    mine, other = frozenset(ours), frozenset(theirs)
    one_sided = bool(mine & denying) != bool(other & denying)
    if not one_sided and not (language == "en" and _may_oppose(mine - other, other - mine)):
        return None
    matcher = cydifflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    marks = sum(not word.is_word for word in left), sum(not word.is_word for word in right)
    longer = max(len(left) - marks[0], len(right) - marks[1])
    common = sum(
        left[block.a + step].is_word
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    )
    if common < max(LEAST, SHARE * longer):
        return None
    differing = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    exchanged = sum(code[0] == "replace" for code in differing)
    for tag, first, last, start, end in differing:
        here, there = ours[first:last], theirs[start:end]
        if language == "en" and len(here) == len(there) == 1 and _opposed(here[0], there[0]):
            return _span(left, first, last), _span(right, start, end)
        lone = exchanged == (tag == "replace")  # 'not innocent' may be 'guilty'
        if (
            one_sided
            and lone
            and _denies_alone(here, there, denying)
            and not _is_open(ours, last, theirs, end)
        ):
            # a negation that only one side has is shown with the word that it stands before
            return _span(left, first, last, more=not here), _span(right, start, end, more=not there)
    return None


def _may_oppose(mine: frozenset[str], other: frozenset[str]) -> bool:
    return any(SMALL[word] & other for word in mine if word in SMALL)


def _opposed(one: str, other: str) -> bool:
    return other in SMALL.get(one, ())


def _denies_alone(here: Sequence[str], there: Sequence[str], denying: frozenset[str]) -> bool:
    """Return whether one side of a difference is a negation, the other at most a word.

    'Little' and 'hardly' nearly deny themselves: no word against them is an opposite.
    """
    if not ALMOST_DENYING.isdisjoint((*here, *there)):
        return False
    held = [word for word in (*here, *there) if word in denying]
    return len(held) == 1 and max(len(here), len(there)) == 1


def _is_open(ours: Sequence[str], last: int, theirs: Sequence[str], end: int) -> bool:
    """Return whether what follows a negation takes it back."""
    return any(word in OPEN for word in (*ours[last : last + 1], *theirs[end : end + 1]))


def _span(line: Line, first: int, last: int, *, more: bool = False) -> Span:
    """Return where some words stand; with ``more``, the word behind an empty run."""
    if more:
        first = min(first, len(line) - 1)
        last = first + 1
    return Span(line[first].start, line[last - 1].end)
