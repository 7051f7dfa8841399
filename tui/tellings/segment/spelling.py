"""English spelling: British forms folded to American ones, number words, initials."""

import re

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
)  # fmt: skip


def _ordinal(number: int) -> str:
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"


NUMBERS: dict[str, str] = {
    **{word: str(value) for value, word in enumerate(_UNITS)},
    **{word: str(20 + 10 * place) for place, word in enumerate(_TENS)},
    **{
        f"{ten}{unit}": str(20 + 10 * place + value)
        for place, ten in enumerate(_TENS)
        for value, unit in enumerate(_UNITS[1:10], start=1)
    },
    **{word: _ordinal(value) for value, word in enumerate(_ORDINALS, start=1)},
}
"""Number words as figures; 'second' the unit of time is folded with the ordinal."""

ABBREVIATIONS: dict[str, str] = {
    "US": "u.s.", "U.S.": "u.s.", "U.S": "u.s.", "USA": "u.s.", "U.S.A.": "u.s.",
    "United States": "u.s.", "UK": "uk", "U.K.": "uk", "United Kingdom": "uk",
    "UN": "un", "U.N.": "un", "United Nations": "un", "EU": "eu", "E.U.": "eu",
    "European Union": "eu", "per cent": "percent", "Per cent": "percent",
    "S.": "south", "N.": "north",
}  # fmt: skip
"""Case counts here: 'us' is a pronoun, and its key stays apart from the country's."""

_ROOTS = {
    "aeroplane": "airplane", "aluminium": "aluminum", "amongst": "among", "analys": "analyz",
    "catalogue": "catalog", "centre": "center", "cheque": "check", "cosy": "cozy",
    "defence": "defense", "dialogue": "dialog", "draught": "draft", "enrolment": "enrollment",
    "fibre": "fiber", "foetus": "fetus", "fulfil": "fulfill", "gaol": "jail", "grey": "gray",
    "instalment": "installment", "jewellery": "jewelry", "judgement": "judgment", "kerb": "curb",
    "kiev": "kyiv", "licence": "license", "litre": "liter",
    "manoeuvre": "maneuver", "manoeuvr": "maneuver",
    "meagre": "meager", "metre": "meter", "mould": "mold", "moustache": "mustache",
    "offence": "offense", "oestrogen": "estrogen", "paediatric": "pediatric",
    "kilometre": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter",
    "plough": "plow", "practis": "practic", "pretence": "pretense", "programme": "program",
    "pyjama": "pajama", "sabre": "saber", "sceptic": "skeptic", "skilful": "skillful",
    "smoulder": "smolder", "sulphur": "sulfur", "theatre": "theater", "towards": "toward",
    "tyre": "tire", "whilst": "while", "wilful": "willful", "ageing": "aging",
}  # fmt: skip
_ROOT = re.compile("|".join(sorted(_ROOTS, key=len, reverse=True)))
_DOUBLED = re.compile(
    r"^(cancel|channel|counsel|dial|duel|equal|fuel|initial|label|level|libel|marshal|model|"
    r"panel|quarrel|refuel|rival|shovel|signal|spiral|total|towel|travel|tunnel)l"
    r"(ed|ing|ers?|ors?)$"
)
# unconditional on purpose: 'advise' becomes 'advize' on both sides, and no other word
_ISE = re.compile(r"(?<=[a-z]{3})is(e|ed|es|ing|er|ers|ation|ations)$")
# three letters before it, so that four, hour, tour and your stay as they are
_OUR = re.compile(r"(?<=[a-z]{3})our(s|ed|er|ers|ing|able|ful|hood|hoods|ite|ites|ist|ists|al)?$")
_OE = re.compile(r"^(?:anaesth|haemo|orthopaed|encyclopaed|archaeo)")

_IN_FULL = {
    "dr": "doctor", "mr": "mister", "prof": "professor", "gov": "governor", "sen": "senator",
    "rep": "representative", "st": "saint", "jr": "junior", "sr": "senior", "vs": "versus",
    "ok": "okay",
}  # fmt: skip
"""Abbreviations that are read out as the word itself; the marks after them are no part."""


def as_said(word: str) -> str:
    """Return what a lower-case English word is compared by inside a quotation.

    Spelling is a matter of whoever writes down what was said: 'Dr' and 'doctor' are one word.
    """
    return american(_IN_FULL.get(word, word))


def american(word: str) -> str:
    """Return a lower-case English word in its American spelling, or in one made like it.

    The result is a key to compare by, not a word to show: the rules are broad where that brings
    no two words together.
    """
    if found := _ROOT.match(word):
        if found.group() == "fulfil" and word.startswith("fulfill"):
            return word
        ending = word[found.end() :]
        root = _ROOTS[found.group()]
        return f"{root}ed" if ending == "d" and root.endswith("er") else root + ending
    word = _OE.sub(lambda found: found.group().replace("ae", "e"), word)
    word = _DOUBLED.sub(r"\1\2", word)
    word = _OUR.sub(r"or\1", word)
    return _ISE.sub(r"iz\1", word)
