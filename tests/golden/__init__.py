"""Reports of a bundled story as they are meant to be, one file a format.

``python -m tests.golden`` writes them anew; read the difference before committing it.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.report import build, render
from tellings.report.difftext import diff_text

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
STORY = "corpus/seoul-2023"
PAIR = (0, 3)
DAY = date(2023, 2, 1)


@dataclass(frozen=True, slots=True)
class Golden:
    """A file to hold a report against."""

    name: str
    format_name: str
    pair: tuple[int, int] | None = None

    @property
    def path(self) -> Path:
        return HERE / self.name

    def render(self, comparer: Comparer) -> str:
        """Return what the file should hold."""
        if self.format_name == "diff":
            return diff_text(comparer, *PAIR).text
        document = build(comparer, pair=self.pair, date=DAY, for_format=self.format_name)
        return render(document, self.format_name)


GOLDENS = (
    Golden("story.md", "md"),
    Golden("story.txt", "text"),
    Golden("story.csv", "csv"),
    Golden("pair.md", "md", PAIR),
    Golden("pair.html", "html", PAIR),
    Golden("pair.json", "json", PAIR),
    Golden("pair.diff.txt", "diff", PAIR),
)


@contextmanager
def in_root() -> Iterator[None]:
    """Work in the repository's folder, so that reports name the sources by short paths."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        yield
    finally:
        os.chdir(before)


def bundled() -> Comparer:
    """Return the bundled story that the goldens are about."""
    with in_root():
        return Comparer(open_story([STORY]))
