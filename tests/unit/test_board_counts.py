"""Which figures stand in one row: the cases of tests/cases/counts.md."""

import pytest

from tellings.board.figures import figures
from tellings.model import Fact, FactKind
from tests.casefile import Case, read
from tests.stories import story


@pytest.mark.parametrize("case", read("counts.md"), ids=lambda case: case.title)
def test_figures_stand_in_the_rows_that_their_case_says(case: Case) -> None:
    texts = {name: case.all(name) for name in "abc" if case.all(name)}
    facts = [fact for fact in figures(story(texts)).facts if fact.kind is FactKind.NUMBER]
    assert sorted(map(row, (f for f in facts if f.told_by > 1))) == sorted(case.all("row"))
    assert sorted(map(row, (f for f in facts if f.told_by == 1))) == sorted(case.all("alone"))


def row(fact: Fact) -> str:
    """Return a row as the cases write it."""
    own = ["; ".join(fact.values(place)) or "-" for place in range(fact.of)]
    if fact.told_by == 1:
        return next(value for value in own if value != "-")
    return ("" if fact.agree else "! ") + " | ".join(own)
