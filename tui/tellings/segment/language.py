"""A guess at a text's language, from its script and its commonest words."""

import re
from collections import Counter

_SCRIPTS = (
    ("ja", r"[\u3041-\u30ff]"),  # before Chinese: Japanese has Han characters too
    ("ko", r"[\uac00-\ud7a3]"),
    ("zh", r"[\u4e00-\u9fff]"),
    ("th", r"[\u0e01-\u0e4e]"),
    ("fa", r"[\u067e\u0686\u0698\u06af\u06cc]"),
    ("ar", r"[\u0621-\u064a]"),
    ("he", r"[\u05d0-\u05ea]"),
    ("hi", r"[\u0900-\u097f]"),
    ("ta", r"[\u0b80-\u0bff]"),
    ("el", r"[\u0370-\u03ff]"),
    ("uk", r"[\u0404\u0406\u0407\u0454\u0456\u0457]"),
    ("ru", r"[\u0400-\u04ff]"),
)
_OWN_SCRIPT = (("\u0370", "\u1fff"), ("\u3040", "\ud7ff"))
"""Where the letters of the scripts above are; without one there is nothing to count."""
_SCRIPT_SHARE = {"ja": 0.05, "fa": 0.02, "uk": 0.02}
"""Share of the letters that tells a script or, for these, a language within one."""
_COMMON = {
    "en": "the of and to in that is was for on with as by it from at his are said",
    "de": "der die und das den von zu mit ist im für auf nicht ein eine dem des sich auch "
    "in am bei sind wurde wurden einem einen einer nach sagte",
    "fr": "le la les des et en du une est que pour dans qui sur au pas avec ce il",
    "es": "el la de que los del las una por con para es se su al lo como más no",
    "it": "il di che la per del non una sono con della le si gli dei nel anche ha è",
    "pt": "o de que do da em um para uma os não com no na dos as se por mais",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er die ook als",
    "sv": "och att det som på är av för med den till inte har en ett om var de",
    "da": "og at det er en til af på de der for med den som ikke har et var",
    "no": "og det er som på en til av for med at den ikke har et var om de",
    "pl": "w i na z się do że nie jest to o jak po co przez od ale za był",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ne var",
    "fi": "ja on ei se että hän oli ovat mutta myös kun joka mukaan vuoden sen",
    "cs": "a se v na je že to s z do o i ve k za by pro jako ale",
    "hu": "a az és hogy nem is egy volt meg ez már csak mint de van",
    "ro": "de și în a la cu pe din că nu o pentru este un mai sunt",
    "id": "yang dan di untuk dengan dari pada ini dalam tidak itu akan ke oleh",
}
_WORDS = {language: frozenset(common.split()) for language, common in _COMMON.items()}
_SAMPLE = 8_000
"""Characters looked at."""
_MIN_SHARE = 0.08
"""Common words among all words that a guess needs; real prose has 0.2 and more."""


def guess(text: str, default: str = "en") -> str:
    """Return the ISO 639-1 code of the language that a text most likely is in.

    Script tells most languages that have one of their own; the commonest words tell those written
    with Latin letters. Where neither does, the default comes back.
    """
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if letters == 0:
        return default
    # not by a pattern: two such wide classes take 4 ms to compile
    has_own = any(first <= char <= last for char in set(sample) for first, last in _OWN_SCRIPT)
    for language, script in _SCRIPTS if has_own else ():
        if len(re.findall(script, sample)) > _SCRIPT_SHARE.get(language, 0.3) * letters:
            return language
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counts = Counter(words)
    scores = {
        language: sum(counts[word] for word in common & counts.keys())
        for language, common in _WORDS.items()
    }
    best = max(scores, key=lambda language: (scores[language], language == default))
    return best if words and scores[best] >= _MIN_SHARE * len(words) else default
