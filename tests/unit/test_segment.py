"""Tokens, keys, sentences, languages: tables of what is expected."""

import pytest

from tellings.segment.folding import key_of
from tellings.segment.language import guess
from tellings.segment.sentences import split
from tellings.segment.tokens import tokenize


def words(text: str, language: str = "en") -> list[str]:
    return [token.text for token in tokenize(text, language)]


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[span.start : span.end] for span in split(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He sold 100,000 shells.", ["He", "sold", "100,000", "shells", "."]),
        ("It cost $5.5 million, or 3.5%", ["It", "cost", "$5.5", "million", ",", "or", "3.5", "%"]),
        ("They don't and won’t", ["They", "don't", "and", "won’t"]),
        ("the U.S.-backed force", ["the", "U.S.", "-", "backed", "force"]),
        ("non-lethal co-operation", ["non-lethal", "co-operation"]),
        ("Secretary-General", ["Secretary", "-", "General"]),
        ("the United States, per cent", ["the", "United States", ",", "per cent"]),
        ("at 11:33 on the 1st", ["at", "11:33", "on", "the", "1st"]),
        ("see https://a.example/b?c=1.", ["see", "https://a.example/b?c=1", "."]),
        ("#Bridge @harbour a@b.example", ["#", "Bridge", "@harbour", "a@b.example"]),
        ("2022, and 2023.", ["2022", ",", "and", "2023", "."]),
        ("他说：好。", ["他", "说", "：", "好", "。"]),
        ("カタカナと", ["カタカナ", "と"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("colour", "color"),
        ("Organisation", "organization"),
        ("theatres", "theaters"),
        ("centred", "centered"),
        ("travelled", "traveled"),
        ("defence", "defense"),
        ("neighbourhoods", "neighborhoods"),
        ("manoeuvring", "maneuvering"),
        ("co-operate", "cooperate"),
        ("café", "cafe"),
        ("U.S.", "US"),
        ("United States", "USA"),
        ("U.N.", "UN"),
        ("per cent", "percent"),
        ("%", "percent"),
        ("twelve", "12"),
        ("first", "1st"),
        ("100,000", "100000"),
        ("100\u00a0000", "100000"),
        ("US$5", "$5"),
        ("Russia’s", "Russia"),
        ("don’t", "don't"),
        ("weapons", "weapon"),
        ("Kiev", "Kyiv"),
    ],
)
def test_the_same_word_in_another_form_has_the_same_key(left: str, right: str) -> None:
    assert key_of(left) == key_of(right) != ""


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("us", "US"),
        ("four", "for"),
        ("hour", "hor"),
        ("100,000", "10,000"),
        ("3.5", "35"),
        ("$5", "€5"),
        ("called", "cold"),
        ("wise", "wide"),
        ("it", "is"),
    ],
)
def test_other_words_have_other_keys(left: str, right: str) -> None:
    assert key_of(left) != key_of(right)


@pytest.mark.parametrize("mark", [".", "“", "—", "...", "…", "(", "-"])
def test_punctuation_has_no_key(mark: str) -> None:
    assert key_of(mark) == ""


def test_figures_are_read_as_the_language_writes_them() -> None:
    assert key_of("100.000", "de") == "100000"
    assert key_of("3,5", "de") == "3.5" == key_of("3.5", "en")
    assert key_of("100.000", "en") == "100.000"


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert key_of("говориш", "xx") == "говориш"
    assert key_of("Häuser", "de") == key_of("Häusern", "de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale came. He left.", ["Dr. Vale came.", "He left."]),
        ("“Go!” she said. He went.", ["“Go!” she said.", "He went."]),
        ('We voted. "They told me," she said.', ["We voted.", '"They told me," she said.']),
        ("No. Nobody paid for it.", ["No.", "Nobody paid for it."]),
        ("No. 5 is alive.", ["No. 5 is alive."]),
        ("It cost 3.5 million. It was late.", ["It cost 3.5 million.", "It was late."]),
        ("他来了。他走了。", ["他来了。", "他走了。"]),
        ("One (and only.) ”", ["One (and only.) ”"]),
        ("no end", ["no end"]),
        ("   ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry was late and the people on it were angry with the captain.", "en"),
        ("Die Fähre kam zu spät, und die Leute auf dem Schiff waren nicht froh.", "de"),
        ("Le bateau est arrivé en retard et les gens du port ne sont pas contents.", "fr"),
        ("El barco llegó tarde y la gente que iba en él no estaba contenta con el capitán.", "es"),
        ("渡轮晚点了，船上的人都很生气。", "zh"),
        ("フェリーが遅れて、乗客は怒っていた。", "ja"),
        ("Паром опоздал, и люди на нём были недовольны.", "ru"),
        ("تأخرت العبارة وغضب الركاب من القبطان", "ar"),
        ("เรือมาช้าและผู้โดยสารไม่พอใจ", "th"),
        ("12 : 34", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_guessed(text: str, language: str) -> None:
    assert guess(text) == language
