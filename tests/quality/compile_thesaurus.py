"""Compile the thesaurus: ``python -m tests.quality.compile_thesaurus``.

Reads the groups of ``tests/quality/thesaurus``, written by hand, and writes them with the keys
that the linker compares words by to ``tui/tellings/link/thesaurus.txt``.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tellings.link.thesaurus import FORMS, PARTICLES, STANDS_FOR, THESAURUS, Entry
from tellings.link.words import is_filler
from tellings.segment.folding import key_of
from tellings.segment.tokens import tokenize

SOURCES = Path(__file__).parent / "thesaurus"

HEADER = """\
# English words and phrases that news outlets write for the same thing (=) or for things so close
# that one may stand for the other (~), by the keys of their words; words with irregular forms (<).
# Compiled by
# tests/quality/compile_thesaurus.py from the groups in tests/quality/thesaurus; edit those.
"""


def entry_of(written: str) -> Entry:
    """Return what a word or phrase is looked up by, '' where only a word of it would be left."""
    tokens = [token for token in tokenize(written) if token.key]
    keys = [
        token.key
        for token in tokens
        if not is_filler(token.text.lower()) or (token.text.lower() in PARTICLES and tokens[1:])
    ]
    if len(keys) < min(2, len(tokens)) or PARTICLES.issuperset(keys):
        return ""
    return " ".join(_bases().get(key, key) for key in keys)


@cache
def _bases() -> dict[str, str]:
    return {form: base for base, *rest in forms() for form in rest}


def forms() -> Iterator[list[str]]:
    """Yield the words with irregular forms by their keys, the base first."""
    for mark, members in _lines():
        if mark == FORMS:
            base, *others = map(key_of, members)
            yield [base, *(key for key in dict.fromkeys(others) if key != base)]


def groups() -> Iterator[tuple[str, list[Entry]]]:
    """Yield the groups of the sources: mark and different entries, those with at least two."""
    for mark, members in _lines():
        entries = dict.fromkeys(map(entry_of, members))
        entries.pop("", None)
        if mark in STANDS_FOR and len(entries) > 1:
            yield mark, list(entries)


def _lines() -> Iterator[tuple[str, list[str]]]:
    for path in sorted(SOURCES.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                mark, _, members = line.partition(" ")
                yield mark, members.split(" | ")


def compiled() -> str:
    """Return the text of the compiled thesaurus: groups that no stronger one contains, in order."""
    seen: dict[Entry, list[frozenset[Entry]]] = {}
    lines = []
    for mark, entries in sorted(groups(), key=lambda group: (group[0] == "~", -len(group[1]))):
        own = frozenset(entries)
        if not any(own <= other for other in seen.get(entries[0], [])):
            for entry in entries:
                seen.setdefault(entry, []).append(own)
            lines.append(f"{mark} {'|'.join(sorted(entries))}\n")
    lines += (f"{FORMS} {'|'.join(keys)}\n" for keys in forms())
    return HEADER + "".join(sorted(lines))


def main() -> None:
    """Write the compiled thesaurus into the package."""
    THESAURUS.write_text(compiled(), encoding="utf-8")


if __name__ == "__main__":
    main()
