"""The table of link quality: every gold set, the program beside the baselines."""

import time
from dataclasses import dataclass

from tellings.link import link_pair, prepare
from tests.quality.baselines import BASELINES, best
from tests.quality.bundled import bundled
from tests.quality.gold import GoldSet, shared
from tests.quality.scores import Counts, count
from tests.quality.written import written

TITLE = f"{'set':8} {'by':17} {'P':>5} {'R':>5} {'F1':>5} {'only':>5} {'kind':>5} {'ms a pair':>9}"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    set: str
    by: str
    counts: Counts
    ms: float | None = None
    """Milliseconds a pair, its share of preparing the story included."""

    def line(self) -> str:
        """Return the row as text, in the columns of TITLE."""
        of = self.counts
        kind = "-" if of.kind is None else f"{of.kind:.3f}"
        ms = "" if self.ms is None else f"{self.ms:.1f}"
        return (
            f"{self.set:8} {self.by:17} {of.precision:5.3f} {of.recall:5.3f} {of.f1:5.3f} "
            f"{of.only:5.3f} {kind:>5} {ms:>9}"
        ).rstrip()


def gold_sets() -> list[GoldSet]:
    """Return all gold: shared sets, where they are, bundled stories, stories to learn from."""
    return [*shared(), bundled(), written()]


def measured(gold_set: GoldSet) -> Row:
    """Return the program's row for a set."""
    total = Counts()
    pairs = 0
    start = time.perf_counter()
    for story in gold_set.stories:
        index = prepare(story.articles)
        for pair in story.pairs:
            links = link_pair(index, pair.left, pair.right)
            total += count(pair, {(link.left, link.right): link.kind for link in links})
            pairs += 1
    seconds = time.perf_counter() - start
    return Row(gold_set.name, "tellings", total, 1000 * seconds / max(1, pairs))


def rows(gold_set: GoldSet) -> list[Row]:
    """Return the rows of a set: the program, then the baselines (which name no kinds)."""
    beside = [Row(gold_set.name, name, best(gold_set, one)) for name, one in BASELINES.items()]
    return [measured(gold_set), *beside]
