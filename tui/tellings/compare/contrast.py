"""Contrasts: nearly equal sentences that a small word turns into each other's opposite.

Where all around them is equal, 'with' against 'without' or a lone 'not' is enough, and hardly
anything of the language need be known.
"""

from collections.abc import Sequence

import cydifflib

from tellings.compare.opposed_words import SMALL
from tellings.compare.vocabulary import NEGATIONS, word_set
from tellings.compare.words import Line
from tellings.model import Span

SHARE = 0.8
"""Share of the longer sentence's words that must stand in both, in one order, 0..1."""
LEAST = 4
"""Words that must be common."""
_DENYING = {
    "en": NEGATIONS - {"nor", "neither"},
    "de": word_set("nicht nie niemals kein keine keinen keinem keiner"),
    "nl": word_set("niet nooit geen"),
    "fr": word_set("pas jamais aucun aucune"),
    "es": word_set("no nunca ningún ninguna"),
    "it": word_set("non mai nessun nessuna"),
    "pt": word_set("não nunca nenhum nenhuma"),
    "ca": word_set("no mai cap"),
    "sv": word_set("inte aldrig ingen inga inget"),
    "da": word_set("ikke aldrig ingen intet"),
    "no": word_set("ikke aldri ingen intet"),
    "fi": word_set("ei eivät eikä"),
    "pl": word_set("nie nigdy"),
    "ru": word_set("не никогда нет"),
    "uk": word_set("не ніколи немає"),
    "tr": word_set("değil hiçbir"),
    "hu": word_set("nem soha"),
    "ro": word_set("nu niciodată"),
    "el": word_set("δεν μην ποτέ"),
}  # fmt: skip
"""Words that deny, by language; where one is missing, only other details are compared."""
_OPEN = word_set("only just merely least")
"""Words behind 'not' with which it denies nothing."""


def contrast(left: Line, right: Line, language: str) -> tuple[Span, Span] | None:
    """Return the small words that turn one sentence into the other's opposite, None for others.

    Args:
        left: the left sentence's words.
        right: the right one's.
        language: ISO 639-1 code of both; small words with opposites are known of English alone.
    """
    denying = _DENYING.get(language, frozenset())
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
    """Return whether one side of a difference is a negation, the other at most a word."""
    held = [word for word in (*here, *there) if word in denying]
    return len(held) == 1 and max(len(here), len(there)) == 1


def _is_open(ours: Sequence[str], last: int, theirs: Sequence[str], end: int) -> bool:
    """Return whether what follows a negation takes it back."""
    return any(word in _OPEN for word in (*ours[last : last + 1], *theirs[end : end + 1]))


def _span(line: Line, first: int, last: int, *, more: bool = False) -> Span:
    """Return where some words stand; with ``more``, the word behind an empty run."""
    if more:
        first = min(first, len(line) - 1)
        last = first + 1
    return Span(line[first].start, line[last - 1].end)
