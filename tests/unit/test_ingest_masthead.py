"""Mastheads and days: what the text tells, and what it leaves unknown."""

from datetime import date

import pytest

from tellings.ingest.days import full_date, relative_days
from tellings.ingest.masthead import dateline_span
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import Masthead, Role, Span

LEAD = "The harbour bridge was closed on Tuesday after divers found cracks in two of its piers."


def masthead(text: str, name: str = "a.txt") -> Masthead:
    return articles_of(Raw(name, name, text.encode()))[0].masthead


def of_lead(lead: str, *foot: str) -> Masthead:
    return masthead("\n\n".join(("Harbour bridge closes", lead, LEAD, *foot)))


@pytest.mark.parametrize(
    ("lead", "place", "agency"),
    [
        ("SEOUL, South Korea (AP) — The bridge was closed.", "Seoul, South Korea", "AP"),
        ("SEOUL (Reuters) - The bridge was closed.", "Seoul", "Reuters"),
        ("SEOUL, Jan 30 (Reuters) - The bridge was closed.", "Seoul", "Reuters"),
        ("WASHINGTON, May 3 (XYZ) -- The bridge was closed.", "Washington", "XYZ"),
        ("Oslo (dpa) - The bridge was closed.", "Oslo", "dpa"),
        ("GENEVA — The bridge was closed.", "Geneva", None),
        ("PARIS (Agence France-Presse) - The bridge was closed.", "Paris", "AFP"),
        ("The bridge was closed, according to a dispatch by AP on Friday.", None, "AP"),
        ("The bridge was closed, Reuters reporter Ada Verne saw.", None, None),
        ("The bridge (a steel one) - long and old - was closed.", None, None),
        ("NATO: an alliance of many. The bridge was closed.", None, None),
    ],
)
def test_datelines_and_agencies(lead: str, place: str | None, agency: str | None) -> None:
    found = of_lead(lead)
    assert (found.place, found.agency) == (place, agency)


@pytest.mark.parametrize(
    ("line", "outlet", "author", "day"),
    [
        (
            "Torvik Gazette, 9 May 2024. By Ada Verne, court reporter",
            "Torvik Gazette",
            "Ada Verne",
            9,
        ),
        ("Torvik Echo. Saturday 11 May 2024. Words: Bo Lind", "Torvik Echo", "Bo Lind", 11),
        ("Le Matin du Nord, 9 mai 2024, par Odile Ray", "Le Matin du Nord", "Odile Ray", 9),
        ("Der Nordkurier, 9. Mai 2024, von Ida Holm", "Der Nordkurier", "Ida Holm", 9),
        (
            'The Quay Street fanzine, by "Rope Ladder"',
            "The Quay Street fanzine",
            "Rope Ladder",
            None,
        ),
        ("By Ada Verne, Coastal Wire, 9 May 2024", "Coastal Wire", "Ada Verne", 9),
        ("By Ada Verne and Bo Lind, 9 May 2024", None, "Ada Verne and Bo Lind", 9),
        ("By Ada Verne, Bo Lind, 9 May 2024", None, "Ada Verne, Bo Lind", 9),
        ("The Dockers' Voice | 9 May 2024 | Bo Lind", "The Dockers' Voice", "Bo Lind", 9),
        ("Coastal Wire, Port Nessel, Thursday 9 May 2024", "Coastal Wire", None, 9),
        ("BoatPress, 9 May 2024", "BoatPress", None, 9),
        ("Words: Bo Lind", None, "Bo Lind", None),
        ("The Hague, 9 May 2024", None, None, 9),
        ("The Long Read, 9 May 2024", None, None, 9),
        ("Torvik, 9 May 2024", None, None, 9),
    ],
)
@pytest.mark.parametrize("set_apart", [False, True])
def test_a_line_that_names_outlet_day_and_author_at_once(
    line: str, outlet: str | None, author: str | None, day: int | None, set_apart: bool
) -> None:
    text = "\n\n".join(("# Harbour bridge closes", f"*{line}*" if set_apart else line, LEAD, LEAD))
    found = masthead(text, "a.md")
    published = date(2024, 5, day) if day else None
    assert (found.outlet, found.author, found.published) == (outlet, author, published)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge at Torvik stays shut, 9 May 2024 or later",
        "Torvik Gazette reporters saw the cracks on 9 May 2024",
        "The Mayor, by her own account, knew of it",
        "The long night of the Torvik divers",
    ],
)
def test_a_deck_that_tells_something_stays_one(line: str) -> None:
    text = "\n\n".join(("# Harbour bridge closes", f"*{line}*", LEAD, LEAD))
    article = articles_of(Raw("a.md", "a.md", text.encode()))[0]
    assert article.paragraphs[1].role is Role.STANDFIRST
    assert (article.masthead.outlet, article.masthead.author) == (None, None)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Morning Lantern-Bearer", "The Morning Lantern-Bearer"),
        ("The Long Read", None),
        ("Around The Bay", None),
    ],
)
def test_a_name_between_headline_and_byline_is_the_outlet(line: str, outlet: str | None) -> None:
    text = "\n".join(
        (
            "Harbour bridge closes after divers find cracks",
            "",
            line,
            "By Ada Verne, 9 May 2024",
            "",
            LEAD,
            "",
            LEAD,
        )
    )
    found = masthead(text)
    assert (found.outlet, found.author, found.published) == (outlet, "Ada Verne", date(2024, 5, 9))


def test_an_agency_in_a_byline_is_no_author() -> None:
    found = masthead(
        "\n\n".join(("Harbour bridge closes", "By Ada Verne, AP, 9 May 2024", LEAD, LEAD))
    )
    assert (found.author, found.agency, found.outlet) == ("Ada Verne", "AP", None)


@pytest.mark.parametrize(
    ("line", "author", "agency"),
    [
        ("By Ada Verne", "Ada Verne", None),
        ("By ADA VERNE and BO LIND", "Ada Verne and Bo Lind", None),
        ("By Ada Verne, City Hall reporter", "Ada Verne", None),
        ("Ada Verne, Associated Press", "Ada Verne", "AP"),
        ("By our own correspondent", None, None),
        ("By The Harbour Desk", None, None),
    ],
)
def test_bylines(line: str, author: str | None, agency: str | None) -> None:
    found = masthead("\n\n".join(("Harbour bridge closes", line, LEAD, LEAD)))
    assert (found.author, found.agency) == (author, agency)


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("© 2024 The Harbour Lamp. All rights reserved.", "The Harbour Lamp"),
        ("Copyright 2024 Harbour Media Ltd.", "Harbour Media"),
        (
            "Byline\n\nHarbour Times\n\nⓒ 2024 HARBOURTIMES.com All rights reserved.",
            "Harbour Times",
        ),
        ("Everybody went home after that, and the lamps were put out.", None),
    ],
)
def test_outlets(foot: str, outlet: str | None) -> None:
    assert of_lead(LEAD, foot).outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Harbour News", "Harbour News"),
        ("The Tidewater Paper", "The Tidewater Paper"),
        ("World News", None),
        ("Briefing Paper", None),
        ("Le Courrier du Port", "Le Courrier du Port"),
        ("La Dépêche de l'Ouest", "La Dépêche de l'Ouest"),
        ("Odder Zeitung", "Odder Zeitung"),
        ("Nordkurier", "Nordkurier"),
        ("El Diario de Odde", "El Diario de Odde"),
        ("Les habitants de Velm", None),
        ("Was der Bote brachte", None),
    ],
)
def test_the_line_under_the_headline_that_is_an_outlet(line: str, outlet: str | None) -> None:
    found = masthead(
        f"Harbour bridge closes after cracks\n{line}\n14 March 2025\n\n{LEAD}\n\n{LEAD}"
    )
    assert found.outlet == outlet
    assert found.title == "Harbour bridge closes after cracks"


def test_the_paper_over_the_headline_is_the_outlet() -> None:
    found = masthead(
        f"The Harbour Gazette\n\nHarbour bridge closes after cracks\n\n{LEAD}\n\n{LEAD}"
    )
    assert found.outlet == "The Harbour Gazette"
    assert found.title == "Harbour bridge closes after cracks"


@pytest.mark.parametrize(
    ("line", "published", "told"),
    [
        (
            "09:47 JST, March 14, 2022",
            date(2022, 3, 14),
            "date line '09:47 JST, March 14, 2022'",
        ),
        ("Updated 31 January 2023", date(2023, 1, 31), "date line 'Updated 31 January 2023'"),
        ("Publié le 14 avril 2023", date(2023, 4, 14), "date line 'Publié le 14 avril 2023'"),
    ],
)
def test_the_date_line_tells_when(line: str, published: date, told: str) -> None:
    found = masthead("\n\n".join(("Harbour bridge closes", line, LEAD, LEAD)))
    assert (found.published, found.published_from) == (published, told)


ON_MONDAY = "The bridge was closed on Monday, Jan. 30, the port said."


def test_a_weekday_that_fits_the_copyright_year_gives_an_inferred_date() -> None:
    found = of_lead(ON_MONDAY, LEAD, "© 2023 The Lamp")
    assert found.published == date(2023, 1, 30)
    assert found.published_from == "inferred: 'Monday, Jan. 30' fits 2023"
    assert of_lead(ON_MONDAY, LEAD, "© 2022 The Lamp").published is None


def test_a_weekday_that_fits_a_dated_caption_gives_an_inferred_date() -> None:
    caption = "A diver climbs out of the water on January 29, 2023. (AP Photo/Ada Verne)"
    assert of_lead(ON_MONDAY, caption, LEAD).published == date(2023, 1, 30)


@pytest.mark.parametrize(
    "opening",
    [
        "TORVIK, May 24 (TNA) - The harbour bridge was closed after divers found cracks in it.",
        ON_MONDAY,
    ],
)
@pytest.mark.parametrize(
    "stray",
    [
        "The bridge was last closed in 1974.",
        "It was built in 2023 by the harbour works.",
        "A new one is to stand by 2050, according to a plan.",
        "On 3 May 2021 a barge had struck it.",
    ],
)
def test_no_year_comes_from_the_prose(opening: str, stray: str) -> None:
    assert of_lead(opening, stray).published is None


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("TORVIK (Reuters) - The bridge is shut.", 19),
        ("SEOUL, South Korea (AP) — The bridge is shut.", 26),
        ("TORVIK, May 24 (TNA) -- The bridge is shut.", 24),
        ("TORVIK, Norland — The bridge is shut.", 18),
        ("NATO - the alliance - is in a hurry.", None),
        ("The bridge is shut.", None),
    ],
)
def test_where_a_dateline_stands_in_its_sentence(text: str, length: int | None) -> None:
    assert dateline_span(text) == (None if length is None else Span(0, length))


def test_nothing_is_guessed_from_nothing() -> None:
    assert of_lead(LEAD) == Masthead(title="Harbour bridge closes")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-01-30T10:00:00Z", date(2023, 1, 30)),
        ("January 30th, 2023", date(2023, 1, 30)),
        ("30. Januar 2023", date(2023, 1, 30)),
        ("30 de enero de 2023", date(2023, 1, 30)),
        ("2023年1月30日", date(2023, 1, 30)),
        ("30.1.2023", date(2023, 1, 30)),
        ("30/1/2023", date(2023, 1, 30)),
        ("1/30/2023", date(2023, 1, 30)),
        ("3/4/2023", None),
        ("February 31, 2023", None),
        ("in 2023", None),
    ],
)
def test_full_dates(text: str, day: date | None) -> None:
    assert full_date(text) == day


TUESDAY = date(2024, 3, 5)


@pytest.mark.parametrize(
    ("text", "first", "last", "certain"),
    [
        ("He came yesterday.", date(2024, 3, 4), date(2024, 3, 4), True),
        ("He came on Monday.", date(2024, 3, 4), date(2024, 3, 4), False),
        ("He came on Tuesday.", TUESDAY, TUESDAY, False),
        ("He will come on Friday.", date(2024, 3, 8), date(2024, 3, 8), False),
        ("He came last Friday.", date(2024, 3, 1), date(2024, 3, 1), False),
        ("He comes next Tuesday.", date(2024, 3, 12), date(2024, 3, 12), False),
        ("It rained last week.", date(2024, 2, 26), date(2024, 3, 3), True),
        ("It rained last month.", date(2024, 2, 1), date(2024, 2, 29), True),
        ("It rained last year.", date(2023, 1, 1), date(2023, 12, 31), True),
    ],
)
def test_relative_days(text: str, first: date, last: date, certain: bool) -> None:
    (day,) = relative_days(text, TUESDAY)
    assert (day.first, day.last, day.certain) == (first, last, certain)
    assert text[day.span.start : day.span.end][0].isalpha()
