"""Ages on the figures board: whose they are, and where two outlets tell others."""

import pytest

from tellings.board.figures import figures
from tellings.model import Fact, FactKind
from tests.stories import story


def ages(*articles: str | list[str]) -> list[Fact]:
    """Return the ages of articles given by their sentences."""
    told = [[given] if isinstance(given, str) else given for given in articles]
    board = figures(story({f"outlet {at}": each for at, each in enumerate(told)}))
    return [
        fact
        for fact in board.facts
        if fact.kind is FactKind.NUMBER and fact.subject.startswith("age")
    ]


@pytest.mark.parametrize(
    ("sentence", "subject", "value"),
    [
        ("In Velm the engineer Ada Brun, 58, opened it.", "age of Ada Brun", "58"),
        ("The crane hit Ada Brun, 58.", "age of Ada Brun", "58"),
        ("On Monday President Ada Brun, aged 58, resigned.", "age of Ada Brun", "58"),
        ("They fined Ada Brun, who is 58, for it.", "age of Ada Brun", "58"),
        ("They fined Ada Brun, a 58-year-old engineer.", "age of Ada Brun", "58"),
        ("They say Ada Brun is 58 years old.", "age of Ada Brun", "58"),
        ("They fined the 58-year-old engineer Ada Brun.", "age of Ada Brun", "58"),
        ("The Grey Gull, 31 years old, sank off Velm.", "age of Grey Gull", "31"),
        ("A 12-year-old boy found the purse.", "age of boy", "12"),
        ("The 58-year-old told the court of it.", "age", "58"),
    ],
)
def test_an_age_belongs_to_whom_its_sentence_names(sentence: str, subject: str, value: str) -> None:
    (fact,) = ages(sentence)
    assert fact.subject == subject
    assert fact.values(0) == (value,)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday, 12, the bridge opened in May, 14, and in June.",
        "According to Velm Weekly, 11,000 people saw the match.",
        "In Norway, 58, more than ever, voted.",
        "In Rooms, 12, 13, and 14 stood water.",
        "She moved 58 years ago.",
        "The bridge is 58 metres long.",
        "The plan for 58 boats in Velm, 300, failed.",
    ],
)
def test_what_is_no_age(sentence: str) -> None:
    assert ages(sentence) == []


def test_a_surname_an_age_alone_and_a_full_name_are_one_person() -> None:
    (fact,) = ages(
        "On Friday the court jailed Ada Brun, 58, for theft.",
        ["Engineer Ada Brun, 58, was jailed.", "The 58-year-old wept."],
        "Brun, 58, will appeal.",
    )
    assert fact.subject == "age of Ada Brun"
    assert fact.tellers == (0, 1, 2)
    assert fact.agree


def test_two_ages_of_one_person_do_not_go_together() -> None:
    (fact,) = ages("They fined Ada Brun, 58, for it.", "They fined Ada Brun, 59, for it.")
    assert not fact.agree


def test_an_age_that_two_have_is_nobody_s() -> None:
    found = ages(
        "They fined Ada Brun, 58, for it.",
        "They fined Jon Lind, 58, for it.",
        "The 58-year-old told the court of it.",
    )
    assert [fact.subject for fact in found] == ["age of Ada Brun", "age of Jon Lind", "age"]


def test_two_boys_without_a_name_are_two() -> None:
    found = ages("A 12-year-old boy found the purse.", "A 14-year-old boy found the purse.")
    assert [fact.values(at) for at, fact in enumerate(found)] == [("12",), ("14",)]
    assert all(fact.agree for fact in found)
