"""Sums, shares and counts of other languages than English, with what they count."""

import pytest

from tellings.compare.plain_figures import plain_figures
from tellings.compare.plain_nouns import noun_start
from tellings.compare.words import words_of


@pytest.mark.parametrize(
    ("language", "text", "told", "value", "unit", "counted"),
    [
        ("fr", "Il faut 12,5 millions d'euros par an.", "12,5 millions d'euros", 12.5e6, "EUR", ""),
        ("fr", "Cela fait 2,5 milliards de couronnes pour tous.",
         "2,5 milliards de couronnes", 2.5e9, "crown", ""),
        ("es", "Serán 2.500 millones de dólares para todos.",
         "2.500 millones de dólares", 2.5e9, "USD", ""),
        ("es", "Costó 2 mil millones de euros.", "2 mil millones de euros", 2e9, "EUR", ""),
        ("pt", "São 2,5 mil milhões de euros.", "2,5 mil milhões de euros", 2.5e9, "EUR", ""),
        ("it", "Servono 12,5 milioni di euro per il molo.",
         "12,5 milioni di euro", 12.5e6, "EUR", ""),
        ("de", "Nötig sind 12,5 Mio. Euro für den Kai.", "12,5 Mio. Euro", 12.5e6, "EUR", ""),
        ("nl", "Er is 3,5 mln. euro nodig.", "3,5 mln. euro", 3.5e6, "EUR", ""),
        ("fr", "Quelque 6 000 tonnes d'algues pourrissent.", "6 000 tonnes", 6e6, "mass", "algues"),
        ("de", "Dort liegen 400 Tonnen Algen.", "400 Tonnen", 4e5, "mass", ""),
        ("fr", "Seuls 35 % des bacs circulent.", "35 %", 35, "%", "bacs"),
        ("fr", "Seuls 40 pour cent de la flotte circulent.", "40 pour cent", 40, "%", "flotte"),
        ("es", "Zarpó el 40 por ciento de los barcos.", "40 por ciento", 40, "%", "barcos"),
        ("pt", "Saíram 40 por cento das balsas.", "40 por cento", 40, "%", "balsas"),
        ("it", "È partito il 40 per cento dei traghetti.", "40 per cento", 40, "%", "traghetti"),
        ("de", "Nur 40 Prozent der Fähren fuhren.", "40 Prozent", 40, "%", "Fähren"),
        ("nl", "Slechts 40 procent van de boten voer.", "40 procent", 40, "%", "boten"),
        ("fr", "Le port voit 2 millions d'oiseaux.", "2 millions", 2e6, "", "oiseaux"),
        ("es", "Pasan 2 millones de aves al año.", "2 millones", 2e6, "", "aves"),
        ("fr", "Vingt-deux pêcheurs attendent.", "Vingt-deux", 22, "", "pêcheurs"),
        ("es", "Esperan treinta y dos pescadores.", "treinta y dos", 32, "", "pescadores"),
        ("fr", "La digue a 120 mètres de long.", "120 mètres", 120, "length", ""),
    ],
)  # fmt: skip
def test_a_figure_with_what_it_counts(
    language: str, text: str, told: str, value: float, unit: str, counted: str
) -> None:
    line = words_of(text, language)
    (figure,) = plain_figures(line, language)
    assert (text[figure.start : figure.end], figure.low, figure.unit) == (told, value, unit)
    assert text[noun_start(line, figure, language) : figure.reach] == counted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le quai rouvre le 1er juin vers 22 h 30."),
        ("es", "El muelle cerró el 3 de abril de 2022."),
        ("nl", "De kade ging op 3 april om 22.30 uur dicht."),
    ],
)
def test_dates_and_times_count_nothing(language: str, text: str) -> None:
    assert not plain_figures(words_of(text, language), language)
