"""Word knowledge: how rare English words are in general, and which can stand for which."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

LEXICON = Path(str(files("tellings.link"))) / "lexicon.txt"
"""One word a line, by key: its rarity and its kin, both in hundredths."""

LISTED = frozenset({"en"})
"""Languages whose words the list holds."""

_FIGURE = 0.75
_DIGIT = 0.45
"""Rarity of figures and of single digits, which stand in many sentences for many things."""


def rarity(key: str, language: str = "en") -> float:
    """Return how rare a word is in general text, 0.25 (everywhere) .. 1 (rare or unknown)."""
    if key[0].isdigit():
        return _FIGURE if len(key) > 1 else _DIGIT
    entry = _entries().get(key) if language in LISTED else None
    return int(entry.split(" ", 1)[0]) / 100 if entry else 1.0


def kin(key: str, language: str = "en") -> Mapping[str, float]:
    """Return the words that can stand for a word, with how well each does, 0..0.8; symmetric."""
    entry = _entries().get(key) if language in LISTED else None
    if not entry:
        return {}
    words = (word.rsplit(":", 1) for word in entry.split(" ")[1:])
    return {word: int(close) / 100 for word, close in words}


@cache
def _entries() -> dict[str, str]:
    lines = LEXICON.read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))
