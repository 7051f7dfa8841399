"""Persons whom a story calls by a surname alone."""

import pytest

from tellings.board.figures import figures
from tellings.model import Fact, FactKind
from tests.stories import story

SPOKE = "Brun said on Monday that she would not give way."
MET = "In the harbour of Velm, Brun met the fishermen."
ASKED = "The fishermen asked Brun for a new pier."
BLAMED = "The opposition blames Brun for the old one."
CALLED = [SPOKE, MET, ASKED, BLAMED]


def persons(*articles: list[str]) -> list[Fact]:
    """Return the persons of articles given by their sentences."""
    board = figures(story({f"outlet {at}": each for at, each in enumerate(articles)}))
    return [fact for fact in board.facts if fact.kind is FactKind.PERSON]


def test_a_surname_that_speaks_acts_and_is_taken_up_is_a_person() -> None:
    (fact,) = persons([SPOKE, ASKED], [MET, BLAMED])
    assert fact.subject == "Brun"
    assert fact.tellers == (0, 1)
    assert len(fact.mentions) == 4
    assert fact.agree


def test_a_title_before_it_is_shown() -> None:
    (fact,) = persons([*CALLED, "The pier is dear to President Brun."])
    assert fact.values(0)[-1] == "President"


@pytest.mark.parametrize(
    "further",
    [
        "Rain fell in Brun all day.",
        "The Brun has new rails.",
        "The firm Brun Ferries hired more men.",
        "Brun said its ships were safe.",
        "A bear, brun and small, ran off.",
    ],
    ids=["place", "article", "longer name", "organisation", "word"],
)
def test_what_else_it_can_be_is_no_person(further: str) -> None:
    assert [fact.subject for fact in persons(CALLED)] == ["Brun"]
    assert persons([*CALLED, further]) == []


@pytest.mark.parametrize("missing", [0, 1], ids=["nothing only a person does", "acts once"])
def test_too_little_to_be_sure(missing: int) -> None:
    told = [each for at, each in enumerate(CALLED) if at != missing]
    assert persons([*told, "They wrote to Brun again."]) == []


def test_who_is_named_in_full_has_one_row() -> None:
    (fact,) = persons([*CALLED, "They wrote to President Ada Brun again."])
    assert fact.subject == "Ada Brun"


@pytest.mark.parametrize("name", ["Norway", "Monday", "Minister"])
def test_countries_days_and_titles_are_none(name: str) -> None:
    assert persons([each.replace("Brun", name) for each in CALLED]) == []
