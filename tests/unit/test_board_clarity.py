"""Whether a wording can stand for a claim: the cases of tests/cases/titles.md."""

import pytest

from tellings.board.clarity import clarity
from tests.casefile import Case, read

CASES = read("titles.md")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_wording_is_as_clear_as_its_case_says(case: Case) -> None:
    wanted = case.one("clear").replace("yes", "clear").upper()
    assert clarity(case.one("wording")).name == wanted
