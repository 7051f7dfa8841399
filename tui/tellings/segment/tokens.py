"""Words, figures and punctuation marks of a text, with the key each is compared by."""

import re
from functools import lru_cache
from sys import intern

from tellings.model import Token
from tellings.segment.folding import key_of

_LETTER = r"[^\W\d_]"
# Indic vowel signs and nuktas are marks, which \w leaves out; the dandas U+0964/5 are punctuation
_INDIC = r"[\u0900-\u0963\u0966-\u0dff\u200c\u200d]"
_MARK = r"[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]"
# written without spaces: each character (with the marks it carries) is a token of its own
_HAN = r"[\u3041-\u309f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"
_THAI = r"[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*"
_SOUTHEAST = r"[\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3]"
REMEMBERED = 2048
"""Sentences whose tokens are remembered: linking and comparing ask for them in turn."""
_PREFIX = r"(?:anti|co|counter|e|multi|non|post|pre|re|semi)"

TOKEN = re.compile(
    rf"""
      (?!per\s|Per\s|United\s|European\s)[A-Za-z]+(?=[\s,])         # most words: the fast way
    | https?://[^\s<>"“”]*[\w/]                                  # addresses
    | (?:www\.|pic\.twitter\.com/)[^\s<>"“”]*[\w/]
    | \w[\w.+-]{{0,64}}@\w[\w-]*(?:\.\w+)+                              # mail addresses
    | @\w+                                                       # handles
    | (?:[A-Z]{{1,3}}(?=\$))?[$€£¥₩₹₽₴]\s?\d+(?:[.,'’\u00a0]\d+)*          # sums of money
    | \d+(?:[.,:'’\u00a0]\d+)*(?:(?:st|nd|rd|th|s)\b)?           # figures, times, ordinals
    | United\s+(?:States|Kingdom|Nations)\b | European\s+Union\b # names that have initials too
    | [Pp]er\s+cent\b
    | (?:{_LETTER}\.){{2,}}                                      # U.S., a.m.
    | [SN]\.(?=\s+(?:Africa|Korea|Macedonia|Sudan)\b)
    | {_HAN} | [\u30a0-\u30ff]+ | {_THAI} | {_SOUTHEAST}
    | {_INDIC}+
    | {_PREFIX}[-‐‑](?=[a-z]{{3}})\w+                            # co-operate, non-lethal
    | (?:(?!{_HAN}|[\u30a0-\u30ff\u0e00-\u109f\u1780-\u17d3])[^\W_]{_MARK}*)+
      (?:['’](?:{_LETTER}{_MARK}*)+)*                            # words, don't, Russia's
    | \S                                                         # punctuation
    """,
    re.VERBOSE,
)


def tokenize(text: str, language: str = "en") -> tuple[Token, ...]:
    """Return the tokens of a text in order; between them stands nothing but white space.

    Figures (``100,000``, ``$5``), initials (``U.S.``) and contractions (``don't``) are one token,
    hyphened words are several unless the first part is a prefix such as ``non-``. Where a script
    writes no spaces (Chinese, Japanese, Thai) every character is a token.

    Args:
        text: cleaned text, usually one sentence; offsets count from its start.
        language: ISO 639-1 code that chooses stemmer and spelling rules of the keys.
    """
    return tuple(
        Token(found.start(), found.end(), word := intern(found.group()), key_of(word, language))
        for found in TOKEN.finditer(text)
    )


@lru_cache(maxsize=REMEMBERED)
def tokens_of(sentence: str, language: str = "en") -> tuple[Token, ...]:
    """Return the tokens of a sentence; those of the last few articles are remembered."""
    return tokenize(sentence, language)
