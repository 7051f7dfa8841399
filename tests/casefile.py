"""Reads case files: tests that somebody who does not program can read, correct and add to.

A case is a heading, then lines of the form ``name: text``, up to the next heading. A line without
a name goes on with the one before it; lines that begin with ``>`` are remarks. What the names mean
is said at the top of each file, before its first heading.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).resolve().parent / "cases"


@dataclass(frozen=True)
class Case:
    """One case; its title is the test's name."""

    title: str
    file: str
    line: int
    fields: dict[str, tuple[str, ...]]
    """The texts given for each name, in order."""

    def one(self, name: str, default: str | None = None) -> str:
        """Return the text for a name that may stand once."""
        given = self.fields.get(name, ())
        if len(given) > 1 or (not given and default is None):
            raise ValueError(f"{self.where}: '{name}' must stand once")
        return given[0] if given else str(default)

    def all(self, name: str) -> tuple[str, ...]:
        """Return the texts for a name that may stand any number of times."""
        return self.fields.get(name, ())

    @property
    def where(self) -> str:
        """File, line and title, to find the case by."""
        return f"{self.file}:{self.line} {self.title}"


def read(name: str) -> list[Case]:
    """Return the cases of a file in ``tests/cases``, in order."""
    return list(cases_of(CASES / name))


def cases_of(path: Path) -> Iterator[Case]:
    """Yield the cases of any case file, in order."""
    title, start = "", 0
    fields: dict[str, tuple[str, ...]] = {}
    last = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        text = line.strip()
        if text.startswith("#"):
            if fields:
                yield Case(title, path.name, start, fields)
            title, start, fields, last = text.lstrip("# "), number, {}, ""
        elif not start or not text or text.startswith(">"):
            continue
        elif ":" in text and text.split(":", 1)[0].replace(" ", "").isalpha() and _named(text):
            last, _, value = text.partition(":")
            fields[last] = (*fields.get(last, ()), value.strip())
        elif last:
            fields[last] = (*fields[last][:-1], f"{fields[last][-1]} {text}")
        else:
            raise ValueError(f"{path.name}:{number}: a line without a name")
    if fields:
        yield Case(title, path.name, start, fields)


def _named(text: str) -> bool:
    """Return whether a line begins with a name: one or two lower-case words and a colon."""
    name = text.split(":", 1)[0]
    return name == name.lower() and len(name.split()) <= 2
