"""Folding: the key of a word, equal for words that differ only in form or spelling."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Protocol, cast

from tellings.segment import spelling

_CACHE_SIZE = 1 << 17
"""Distinct words whose keys are kept: several long stories' worth, some 20 MB."""
_CURLY = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "‐": "-", "‑": "-"})
_ACCENTS = re.compile(r"[\u0300-\u036f]+")
_GROUPED = re.compile(r"\d{1,3}(?:[,' ]\d{3})+(?!\d)")
_POINT_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?![\d.])")
_CURRENCY_LETTERS = re.compile(r"^[a-z]+(?=\$)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")

POINT_GROUPING = frozenset(
    {"ca", "cs", "da", "de", "el", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "nn", "no"}
    | {"pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk"}
)
"""Languages that write 100.000 for a hundred thousand and 3,5 for three and a half."""

_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque",
    "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


@cache
def _stemmer(language: str) -> _Stemmer | None:
    import snowballstemmer

    name = _STEMMERS.get(language)
    if name is None or name not in snowballstemmer.algorithms():
        return None
    return cast("_Stemmer", snowballstemmer.stemmer(name))


@lru_cache(maxsize=_CACHE_SIZE)
def key_of(word: str, language: str = "en") -> str:
    """Return the folded form of one token; '' for punctuation.

    Equal keys mean the same word: case, curly quotes, accents, a possessive ending, British and
    American spelling (English), number words up to ninety (English) and the inflection that the
    language's Snowball stemmer knows are folded away. A language without a stemmer keeps its
    words whole.
    """
    if word == "%":
        return "percent"
    if not any(char.isalnum() for char in word):
        return ""
    if language == "en" and (name := spelling.ABBREVIATIONS.get(" ".join(word.split()))):
        return name
    low = unicodedata.normalize("NFC", word.casefold()).translate(_CURLY)
    if any(char.isdigit() for char in low):
        return _figure(low, language)
    if "://" in low or "@" in low:
        return low
    if low.endswith("'s"):
        low = low[:-2]
    if "." in low:
        return low.replace(".", "")
    if language == "en":
        plain = _without_accents(low).replace("-", "")
        if (number := spelling.NUMBERS.get(plain)) is not None:
            return number
        low = spelling.american(plain)
    stemmer = _stemmer(language)
    return _without_accents(stemmer.stemWord(low) if stemmer else low)


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word)))


def _figure(low: str, language: str) -> str:
    low = _CURRENCY_LETTERS.sub("", unicodedata.normalize("NFKC", low).replace(" ", ""))
    if language in POINT_GROUPING:
        low = _POINT_GROUPED.sub(lambda found: found.group().replace(".", ""), low)
        low = _DECIMAL_COMMA.sub(".", low)
    return _GROUPED.sub(lambda found: re.sub(r"[,' ]", "", found.group()), low)
