"""Thesaurus: the words and phrases that outlets write for one and the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from tellings.link.lexicon import LISTED

THESAURUS = Path(str(files("tellings.link"))) / "thesaurus.txt"
"""One group a line: '=' (the same) or, after all of those, '~' (close), then entries with '|'
between them; or '<', then a word's key and those of its irregular forms."""

Entry = str
"""A word's base, or a phrase: the bases of its words with spaces between them."""

STANDS_FOR = {"=": 0.8, "~": 0.5}
"""How well an entry stands for another of its group, 0..1, by the group's mark."""

FORMS = "<"
"""The mark of a word and its irregular forms."""

PARTICLES = frozenset({"away", "back", "down", "off", "out", "over", "up"})
"""Words that tell nothing alone but make another verb of one: step down, take over."""


def base_of(key: str, language: str = "en") -> str:
    """Return the key of the word that a key is an irregular form of (lost: lose), or the key."""
    return _entries().bases.get(key, key) if language in LISTED else key


def mates(entry: Entry, language: str = "en") -> Mapping[Entry, float]:
    """Return the entries that can stand for one, with how well each does, 0..1; symmetric."""
    found: dict[Entry, float] = {}
    lines = _entries().groups.get(entry, ()) if language in LISTED else ()
    for line in reversed(lines):  # what is the same comes last, and counts
        found |= dict.fromkeys(line[2:].split("|"), STANDS_FOR[line[0]])
    found.pop(entry, None)
    return found


def phrases_in(keys: Sequence[str], language: str = "en") -> Iterator[tuple[Entry, Sequence[str]]]:
    """Yield the phrases among a sentence's words, each with the keys of its own.

    Args:
        keys: the sentence's content words and particles, in order.
        language: its language.
    """
    if language not in LISTED:
        return
    known = _entries()
    words = [known.bases.get(key, key) for key in keys]
    for at, word in enumerate(words):
        for end in range(at + 2, min(at + known.longest.get(word, 0), len(words)) + 1):
            phrase = " ".join(words[at:end])
            if phrase in known.groups:
                yield phrase, keys[at:end]


@dataclass(frozen=True, slots=True)
class _Entries:
    groups: Mapping[Entry, Sequence[str]]
    """The lines that each entry stands in."""
    bases: Mapping[str, str]
    """Of irregular forms, by key."""
    longest: Mapping[str, int]
    """How many words the longest phrase has that starts with a word."""


@cache
def _entries() -> _Entries:
    groups: dict[Entry, list[str]] = defaultdict(list)
    bases: dict[str, str] = {}
    for line in THESAURUS.read_text(encoding="utf-8").splitlines():
        entries = line[2:].split("|")
        if line[0] in STANDS_FOR:
            for entry in entries:
                groups[entry].append(line)
        elif line[0] == FORMS:
            bases |= dict.fromkeys(entries[1:], entries[0])
    longest: dict[str, int] = {}
    for entry in groups:
        if words := entry.count(" "):
            first = entry[: entry.index(" ")]
            longest[first] = max(longest.get(first, 0), words + 1)
    return _Entries({entry: tuple(lines) for entry, lines in groups.items()}, bases, longest)
