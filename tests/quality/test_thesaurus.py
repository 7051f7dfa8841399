"""The thesaurus that ships is the one that its sources give, and its groups make sense."""

from itertools import product
from pathlib import Path

import pytest

from tellings.compare.opposed_words import OPPOSITES
from tellings.link.thesaurus import FORMS, STANDS_FOR, THESAURUS
from tests.quality.compile_thesaurus import SOURCES, compiled, entry_of, groups

FILES = sorted(SOURCES.glob("*.txt"))


def test_the_shipped_file_is_compiled_from_the_sources() -> None:
    again = "run python -m tests.quality.compile_thesaurus: a group has changed since"
    assert THESAURUS.read_text(encoding="utf-8") == compiled(), again


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_is_a_heading_or_a_group(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            mark, _, rest = line.partition(" ")
            assert mark in {*STANDS_FOR, FORMS}, line
            assert all(member == member.strip() != "" for member in rest.split(" | ")), line
            assert rest.count("|"), line


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_phrase_denies_what_is_left_of_it(path: Path) -> None:
    """Fillers are dropped: 'not guilty' would be looked up as 'guilty'."""
    denials = {"no", "not", "nor", "never"}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            assert denials.isdisjoint(line.split()), line


def test_no_group_holds_opposites() -> None:
    apart = {
        frozenset(pair)
        for one, other in OPPOSITES
        for pair in product(_entries(one), _entries(other))
    }
    kept = {frozenset({entry_of("jump"), entry_of("plunge")})}  # into the water
    for _, entries in groups():
        own = set(entries)
        found = {pair for pair in apart if len(pair) > 1 and pair <= own}
        assert found <= kept, (found, entries)


def _entries(words: str) -> set[str]:
    return {entry_of(word.replace("_", " ")) for word in words.split()} - {""}
