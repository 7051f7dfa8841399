"""Who wrote it and for whom: notes about the author, and bylines that name the outlet too."""

from datetime import date

import pytest

from tellings.ingest.masthead import dated_by_story
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import Article, Role

LEAD = "The ferry was held in the harbour on Tuesday after divers found a hole in its hull."


def under_headline(line: str, *, set_apart: bool = False) -> Article:
    line = f"*{line}*" if set_apart else line
    text = "\n\n".join(("# Ferry held in harbour", line, LEAD, LEAD))
    return articles_of(Raw("a.md", "a.md", text.encode()))[0]


NOTES = [
    ("Ada Verne is a columnist for the Torvik Gazette.", "Ada Verne", "Torvik Gazette"),
    ("Ada Verne is political editor of The Harbour Lamp", "Ada Verne", "The Harbour Lamp"),
    ("Ida Holm ist Kolumnistin der Odder Zeitung.", "Ida Holm", "Odder Zeitung"),
    ("Odile Ray est chroniqueuse au Courrier du Port.", "Odile Ray", "Courrier du Port"),
    ("Odile Ray est journaliste à La Voix du Nord.", "Odile Ray", "La Voix du Nord"),
]


@pytest.mark.parametrize(("note", "author", "outlet"), NOTES)
@pytest.mark.parametrize("set_apart", [False, True])
def test_a_note_about_the_author_names_author_and_outlet(
    note: str, author: str, outlet: str, set_apart: bool
) -> None:
    found = under_headline(note, set_apart=set_apart)
    assert (found.paragraphs[1].role, found.paragraphs[1].reason) == (
        Role.META,
        "note about the author",
    )
    assert (found.masthead.author, found.masthead.outlet) == (author, outlet)


def test_a_note_at_the_foot_names_them_too() -> None:
    text = "\n\n".join(("# Ferry held in harbour", LEAD, LEAD, LEAD, NOTES[0][0]))
    found = articles_of(Raw("a.md", "a.md", text.encode()))[0]
    assert found.paragraphs[-1].role is Role.META
    assert (found.masthead.author, found.masthead.outlet) == NOTES[0][1:]


def test_what_the_front_matter_states_goes_before_the_note() -> None:
    matter = "---\nauthor: Bo Lind\noutlet: The Sund Echo\n---\n\n"
    text = matter + "\n\n".join(("# Ferry held in harbour", f"*{NOTES[0][0]}*", LEAD, LEAD))
    found = articles_of(Raw("a.md", "a.md", text.encode()))[0]
    assert (found.masthead.author, found.masthead.outlet) == ("Bo Lind", "The Sund Echo")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Verne is a diver for the Torvik Gazette.",
        "Ada Verne is a columnist who saw it all.",
        "Ada Verne is the first columnist for the opposition.",
        "The ferry is a reporter on the Torvik Gazette.",
    ],
)
def test_a_deck_about_somebody_stays_one(line: str) -> None:
    found = under_headline(line)
    assert found.paragraphs[1].role is not Role.META
    assert (found.masthead.author, found.masthead.outlet) == (None, None)


def test_a_columnist_whom_the_report_tells_of_did_not_write_it() -> None:
    lead = "Verne was held at the harbour on Tuesday after she had painted the ferry's hull."
    text = "\n\n".join(("# Columnist held in harbour", NOTES[0][0], lead, LEAD))
    found = articles_of(Raw("a.md", "a.md", text.encode()))[0]
    assert found.paragraphs[1].role is not Role.META


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("By Ada Verne, The National, 5 June", "Ada Verne", "The National"),
        ("By Ada Verne, The National", "Ada Verne", "The National"),
        ("By Ada Verne and Bo Lind, The National, June 5", "Ada Verne and Bo Lind", "The National"),
        ("Von Ida Holm, Die Woche, 5. Juni", "Ida Holm", "Die Woche"),
        ("Par Odile Ray, Le Matin du Nord, 5 juin", "Odile Ray", "Le Matin du Nord"),
        ("By Ada Verne, The Hague, 5 June", "Ada Verne", None),
        ("By Ada Verne, Bo Lind, 5 June", "Ada Verne, Bo Lind", None),
    ],
)
@pytest.mark.parametrize("set_apart", [False, True])
def test_a_byline_with_the_outlet_and_a_day_without_its_year(
    line: str, author: str, outlet: str | None, set_apart: bool
) -> None:
    found = under_headline(line, set_apart=set_apart)
    assert found.paragraphs[1].role is Role.BYLINE
    assert (found.masthead.author, found.masthead.outlet) == (author, outlet)
    assert found.masthead.published is None


@pytest.mark.parametrize(("line", "agency"), [("(AP)", "AP"), ("(Bay Facts)", None)])
def test_a_byline_with_an_agency_in_brackets_is_one(line: str, agency: str | None) -> None:
    found = under_headline(f"By Ada Verne {line}")
    assert found.paragraphs[1].role is Role.BYLINE
    assert (found.masthead.author, found.masthead.agency) == ("Ada Verne", agency)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("By Ada Verne, The National, 5 June", date(2024, 6, 5)),
        ("Von Ida Holm, Die Woche, 5. Juni", date(2024, 6, 5)),
        ("4 June, 8:15", date(2024, 6, 4)),
        ("By Ada Verne, The National, 5 October", None),
    ],
)
def test_the_story_tells_the_year_of_a_day_in_the_byline(line: str, day: date | None) -> None:
    (found,) = dated_by_story([under_headline(line)], date(2024, 6, 4))
    assert found.masthead.published == day
