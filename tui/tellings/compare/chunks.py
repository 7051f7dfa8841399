"""Chunks: the smallest runs a wording diff may mark, whole words, compounds and figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tellings.compare.numbers import SCALE_WORDS
from tellings.compare.words import Line, Word, share_a_stem

MARK = 0.15
"""Weight of a punctuation mark."""
QUOTE_MARK = 0.95
"""Weight of a quotation mark: where both sides quote, the quotation is an anchor."""
FUNCTION = 0.3
"""Weight of a function word."""
CONTENT = 0.7
"""Weight of a content word that every sentence of the story has; a rare one adds to it."""
RARENESS = 0.8
"""What the rarest word adds."""
_QUOTES = frozenset('"“”„«»‟')
_SAME_MARK = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'",
                            "–": "-", "—": "-"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chunk:
    """A word, compound, figure or mark of a sentence, in the sentence's own offsets."""

    start: int
    end: int
    low: str
    """Lower case, straight marks, without hyphens: equal ones look the same to a reader."""
    key: str
    """Folded form; the mark itself for punctuation."""
    place: str | None
    is_word: bool
    content: bool
    weight: float


def chunks(line: Line, weight: Callable[[str], float]) -> tuple[Chunk, ...]:
    """Return the chunks of a sentence in order.

    Args:
        line: the sentence's words.
        weight: rareness of a key in the story, 0..1.
    """
    found = []
    at = 0
    while at < len(line):
        last = at + 1
        while last < len(line) and _sticks(line, last):
            last += 1
        found.append(_chunk(line[at:last], weight))
        at = last
    return tuple(found)


def alike(one: Chunk, other: Chunk) -> float:
    """Return how far two chunks are the same, 0 not at all, .8 another form of it, 1 the same."""
    if one.key == other.key:
        return 1.0
    if not (one.is_word and other.is_word):
        return 0.0
    if one.place and one.place == other.place:
        return 0.9
    return 0.8 if _related(one.key, other.key) else 0.0


@lru_cache(maxsize=1 << 16)
def _related(one: str, other: str) -> bool:
    return share_a_stem(one, other)


def _sticks(line: Line, at: int) -> bool:
    """Return whether a word belongs to one chunk with the word before it."""
    here, before = line[at], line[at - 1]
    glued = here.start == before.end
    if glued and (here.text in "-‑‐'’" or before.text in "-‑‐"):
        return here.is_word or (at + 1 < len(line) and line[at + 1].start == here.end)
    if here.key == "percent" or here.low in SCALE_WORDS:
        return before.key[:1].isdigit() or before.low in SCALE_WORDS
    return False


def _chunk(words: Sequence[Word], weight: Callable[[str], float]) -> Chunk:
    low = "".join(word.low.translate(_SAME_MARK) for word in words)
    kept = [word for word in words if word.is_word]
    content = any(word.substance for word in kept)
    if not kept:
        mass = QUOTE_MARK if low == '"' or words[0].text in _QUOTES else MARK
        return Chunk(words[0].start, words[-1].end, low, low, None, False, False, mass)
    heaviest = max((weight(word.key) for word in kept if word.substance), default=0.0)
    return Chunk(
        words[0].start,
        words[-1].end,
        low.replace("-", ""),
        "".join(word.key for word in kept),
        kept[0].place if len(kept) == 1 else None,
        True,
        content,
        CONTENT + RARENESS * heaviest if content else FUNCTION,
    )
