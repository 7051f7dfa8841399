"""Number words and nouns of other languages than English."""

import pytest

from tellings.compare.number_words import number_word
from tellings.compare.plain_figures import plain_figures
from tellings.compare.words import words_of


@pytest.mark.parametrize(
    ("language", "two", "twelve", "hundred"),
    [
        ("da", None, "tolv", None),
        ("de", "zwei", "zwölf", "hundert"),
        ("es", "dos", "doce", "cien"),
        ("fr", "deux", "douze", None),
        ("it", "due", "dodici", "cento"),
        ("nl", "twee", "twaalf", "honderd"),
        ("no", None, "tolv", None),
        ("pt", "dois", "doze", "cem"),
        ("sv", "två", "tolv", "hundra"),
    ],
)
def test_first_and_last_of_a_languages_number_words(
    language: str, two: str | None, twelve: str, hundred: str | None
) -> None:
    told = {two: 2, twelve: 12, hundred: 100}
    for word, value in told.items():
        assert word is None or number_word(word, language) == value
        assert word is None or number_word(word, "ru") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Vejen var lukket - biler holdt stille."),
        ("fr", "La route est fermée - voitures et camions attendent."),
        ("it", "La strada è chiusa - macchine ferme."),
    ],
)
def test_a_dash_is_no_number(language: str, text: str) -> None:
    assert not plain_figures(words_of(text, language), language)


def test_scales_and_currencies_of_one_language_are_read_in_another() -> None:
    (figure,) = plain_figures(words_of("Ponad 3 mln dollar.", "sv"), "sv")
    assert (figure.low, figure.unit) == (3_000_000, "USD")
