"""Sentences and tokens, with offsets that count from the first split and are never looked up.

The functions load when they are first asked for: reading an article needs no tokens.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tellings.segment.ready import article_of_sentences
    from tellings.segment.sentences import split
    from tellings.segment.tokens import tokenize

__all__ = ["article_of_sentences", "split", "tokenize"]
_HOMES = {
    "article_of_sentences": "tellings.segment.ready",
    "split": "tellings.segment.sentences",
    "tokenize": "tellings.segment.tokens",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
