"""The words of a sentence that can tell what it says."""

from dataclasses import dataclass

from tellings.model import Sentence, Token
from tellings.segment.tokens import tokenize

STOP_WORDS = frozenset(
    """a about above after again all also am among an and any are as at be because been before being
    below between both but by can could did do does doing done down during each few for from further
    had has have having he her here hers him his how i if in into is it its itself just may me might
    mine more most must my no nor not of off on once only or other our ours out over own said same
    say saying says she should so some such than that the their theirs them then there these they
    this those through to too under until up very was we were what when where which while who whom
    whose why will with would you your yours""".split()
)
"""English words that stand in sentences about anything."""


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """A sentence cut into tokens, with the keys that carry its content."""

    tokens: tuple[Token, ...]
    """All tokens, offsets into the sentence's own text."""
    keys: tuple[str, ...]
    """Keys of the content words, in order, repeats kept."""


def sentence_words(sentence: Sentence, language: str) -> SentenceWords:
    """Return the sentence's words; a sentence that carries no claim has none."""
    if not sentence.is_content:
        return SentenceWords((), ())
    tokens = tokenize(sentence.text, language)
    keys = tuple(
        token.key for token in tokens if token.key and token.text.lower() not in STOP_WORDS
    )
    return SentenceWords(tokens, keys)
