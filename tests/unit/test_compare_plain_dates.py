"""Dates and times of other languages than English."""

from datetime import date

import pytest

from tellings.compare.dates import Moment
from tellings.compare.plain_dates import plain_moments
from tellings.compare.words import words_of

WEDNESDAY = date(2024, 5, 15)


def read(text: str, language: str) -> list[tuple[str, Moment]]:
    found = plain_moments(words_of(text, language), language, WEDNESDAY)
    return [(text[each.start : each.end], each) for each in found]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le quai, fermé le 3 avril 2022, rouvre.", "3 avril 2022"),
        ("de", "Der Kai wurde am 3. April 2022 gesperrt.", "3. April 2022"),
        ("es", "El muelle cerró el 3 de abril de 2022.", "3 de abril de 2022"),
        ("pt", "O cais fechou em 3 de abril de 2022.", "3 de abril de 2022"),
        ("it", "Il molo ha chiuso il 3 aprile 2022.", "3 aprile 2022"),
        ("nl", "De kade ging op 3 april 2022 dicht.", "3 april 2022"),
        ("de", "Gesperrt wurde er am 03.04.2022.", "03.04.2022"),
        ("ja", "岸壁は2022年4月3日に閉まった。", "2022年4月3日"),
    ],
)
def test_a_day_with_its_year(language: str, text: str, told: str) -> None:
    ((words, moment),) = read(text, language)
    assert words == told
    assert (moment.year, moment.month, moment.day) == (2022, 4, 3)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le quai rouvre le 1er juin.", "1er juin"),
        ("it", "Il molo riapre il 1° giugno.", "1° giugno"),
        ("es", "El muelle abre el 1.º de junio.", "1.º de junio"),
        ("sv", "Kajen öppnar den 1 juni.", "1 juni"),
    ],
)
def test_the_first_of_a_month(language: str, text: str, told: str) -> None:
    ((words, moment),) = read(text, language)
    assert words == told
    assert (moment.year, moment.month, moment.day) == (None, 6, 1)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Il avait été vérifié en novembre 2023.", "novembre 2023"),
        ("es", "Se revisó en noviembre de 2023.", "noviembre de 2023"),
        ("de", "Geprüft wurde im November 2023.", "November 2023"),
    ],
)
def test_a_month_with_its_year(language: str, text: str, told: str) -> None:
    ((words, moment),) = read(text, language)
    assert (words, moment.year, moment.month, moment.scale) == (told, 2023, 11, "month")


@pytest.mark.parametrize(
    ("language", "text", "ahead"),
    [
        ("fr", "Elle est venue hier.", -1),
        ("de", "Heute kommt sie nicht.", 0),
        ("es", "Llega mañana.", 1),
        ("pt", "Ela chega amanhã.", 1),
        ("it", "È arrivata ieri.", -1),
        ("nl", "Ze komt morgen.", 1),
        ("sv", "Hon kom i går.", -1),
    ],
)
def test_a_day_told_by_the_articles_own(language: str, text: str, ahead: int) -> None:
    ((_, moment),) = read(text, language)
    assert moment.day == WEDNESDAY.day + ahead


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("fr", "Ils se retrouvent jeudi.", 3),
        ("de", "Am Donnerstagabend war Ruhe.", 3),
        ("pt", "A reunião é na quinta-feira.", 3),
        ("nl", "Ze kwamen donderdag.", 3),
    ],
)
def test_a_weekday_stays_one(language: str, text: str, weekday: int) -> None:
    ((_, moment),) = read(text, language)
    assert (moment.weekday, moment.day) == (weekday, None)


def test_a_weekday_and_its_day_are_one() -> None:
    ((words, moment),) = read("La digue a cédé lundi 13 mai.", "fr")
    assert (words, moment.weekday, moment.day) == ("lundi 13 mai", 0, 13)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("it", "Il molo ha chiuso alle 22.30 con il vento.", 1350),
        ("es", "Cerró a las 22.30 por el viento.", 1350),
        ("nl", "De kade ging om 22.30 uur dicht.", 1350),
        ("da", "Kajen lukkede kl. 22.30 i blæsten.", 1350),
        ("fr", "Le quai a fermé vers 22 h 30.", 1350),
    ],
)
def test_a_clock_time(language: str, text: str, minutes: int) -> None:
    ((_, moment),) = read(text, language)
    assert moment.clock == minutes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Se fue por la mañana."),
        ("es", "Llegaron a Santo Domingo."),
        ("pt", "Ela mora no Rio de Janeiro."),
        ("de", "Der Morgen war kalt, und Augustin fror."),
        ("ro", "Au fost mai multe case."),
        ("it", "Hanno pagato 22.30 euro."),
        ("fr", "Le bac a 1964 places."),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert not read(text, language)
