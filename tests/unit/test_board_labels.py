"""What a figure is said to count: the cases of tests/cases/labels.md."""

import pytest

from tellings.board.figures import figures
from tellings.model import FactKind
from tests.casefile import Case, read
from tests.stories import story


@pytest.mark.parametrize("case", read("labels.md"), ids=lambda case: case.title)
def test_a_figure_is_labelled_as_its_case_says(case: Case) -> None:
    board = figures(story({"a": [case.one("sentence")]}))
    facts = [fact for fact in board.facts if fact.kind is FactKind.NUMBER]
    facts.sort(key=lambda fact: fact.mentions[0].span)
    told = [f"{fact.mentions[0].value} = {fact.subject}" for fact in facts]
    assert told == list(case.all("figure"))
