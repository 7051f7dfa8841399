"""Datelines of agencies that no list knows, those that end in a stop, and lines of their own."""

import pytest

from tellings.ingest.masthead import dateline_span
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import CONTENT_ROLES, Article, Role

LEAD = "The ferry was held in the harbour on Tuesday after divers found a hole in its hull."
LEITSATZ = (
    "Die Fähre blieb am Dienstag im Hafen, nachdem Taucher ein Loch im Rumpf gefunden hatten."
)
CHAPEAU = "Le bac est resté au port mardi après que des plongeurs ont trouvé un trou dans la coque."


def opened(*paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    return articles_of(Raw("a.txt", "a.txt", text.encode()))[0]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("PORT LUND, June 4 (Bay Facts) - ", "Port Lund", "Bay Facts"),
        ("PORT LUND, 4 June 2024 (Bay Facts/AP) - ", "Port Lund", "Bay Facts"),
        ("Port Lund, June 4 (Bay Facts) -- ", "Port Lund", "Bay Facts"),
        ("PORT LUND (Sundpress) - ", "Port Lund", "Sundpress"),
        ("PORT LUND, Tuesday (Bay Facts) - ", "Port Lund", "Bay Facts"),
        ("PORT LUND, June 4 (Bay Facts)—", "Port Lund", "Bay Facts"),
        ("MÜNDE, 4. Juni (Nordagentur/dpa) – ", "Münde", "Nordagentur"),
        ("SAINT-ÈVRE, 1er juin (Agence du Sud) - ", "Saint-Èvre", "Agence du Sud"),
        ("PORT LUND, January 19. ", "Port Lund", None),
        ("PORT LUND, le 4 juin. ", "Port Lund", None),
    ],
)
def test_a_dateline_is_read_and_tells_nothing_of_the_story(
    opening: str, place: str, agency: str | None
) -> None:
    found = opened("Ferry held in harbour", opening + LEAD, LEAD)
    assert (found.masthead.place, found.masthead.agency) == (place, agency)
    span = dateline_span(opening + LEAD)
    assert span is not None
    assert (span.start, span.end) == (0, len(opening))


@pytest.mark.parametrize(
    "opening",
    [
        "GRETA HOLM (Labour) - a deputy - has left the hall.",
        "FRANKFURT (Oder) - the town on the river - is dry.",
        "PORT LUND (Updated) - The ferry is held.",
        "Herr Holm (CDU). He has left the hall.",
        "Harbour Relief Agency (HRA) - the owner - has left the hall.",
        "GRETA HOLM, 19. She is a diver.",
        "TORVIK—the town on the river—is dry.",
        "MAY 4. The day began early.",
    ],
)
def test_what_only_looks_like_a_dateline(opening: str) -> None:
    found = opened("Ferry held in harbour", opening, LEAD, LEAD)
    assert (found.masthead.place, found.masthead.agency) == (None, None)
    assert dateline_span(opening) is None


@pytest.mark.parametrize(
    ("opening", "lead"),
    [
        ("PORT LUND, January 19.", LEAD),
        ("PORT LUND, Jan. 19.", LEAD),
        ("PORT LUND, den 4. Juni.", LEITSATZ),
        ("PORT LUND, le 4 juin.", CHAPEAU),
    ],
)
def test_a_dateline_that_ends_in_a_stop_is_no_sentence_of_the_report(
    opening: str, lead: str
) -> None:
    found = opened("Sundpost", lead, f"{opening} {lead}", lead)
    (dateline,) = [each.text for each in found.sentences if each.role is Role.DATELINE]
    assert dateline == opening
    assert [each.text for each in found.sentences if each.role in CONTENT_ROLES].count(lead) == 3


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("SUNDHOLM, Jan 19", "Sundholm", None),
        ("Sundholm, 19 January", "Sundholm", None),
        ("Sundholm, le 19 janvier", "Sundholm", None),
        ("Sundholm, 19. Januar.", "Sundholm", None),
        ("SUNDHOLM, January 19 (Bay Facts)", "Sundholm", "Bay Facts"),
    ],
)
def test_a_line_of_its_own(line: str, place: str, agency: str | None) -> None:
    found = opened("Ferry held in harbour", line, LEAD, LEAD)
    assert found.paragraphs[1].role is Role.DATELINE
    assert (found.masthead.place, found.masthead.agency) == (place, agency)


@pytest.mark.parametrize(
    ("line", "outlet", "agency"),
    [
        ("Kest State Agency (KSA)", "Kest State Agency", "KSA"),
        ("Kest State Agency", "Kest State Agency", None),
        ("Hafener Presse-Agentur (hpa)", "Hafener Presse-Agentur", "hpa"),
        ("Agence de presse du Nord (APN)", "Agence de presse du Nord", "APN"),
        ("Sund Broadcasting Corporation (SBC)", "Sund Broadcasting Corporation", "SBC"),
        ("Harbour Relief Fund (HRF)", None, None),
    ],
)
def test_a_house_and_its_code_over_the_headline(
    line: str, outlet: str | None, agency: str | None
) -> None:
    headline = "Ferry held in harbour after divers find a hole"
    found = opened(line, headline, f"PORT LUND, May 9. {LEAD}", LEAD)
    assert (found.masthead.outlet, found.masthead.agency) == (outlet, agency)
    assert (found.masthead.title, found.masthead.place) == (headline, "Port Lund")
    assert found.paragraphs[0].role is Role.META
