"""Numbers: reading figures and number words, single ones, scaled ones, vague ones and ranges."""

from tellings.compare.units import CODES, CURRENCIES
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word

SCALE_WORDS = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozen": 12.0, "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12,
}  # fmt: skip
MONEY_SIGNS = "$€£¥₩₹₽₴"
_VAGUE = {
    "dozens": (24.0, 99.0), "scores": (40.0, 99.0), "hundreds": (200.0, 999.0),
    "thousands": (2e3, 99_999.0), "millions": (2e6, 999e6), "billions": (2e9, 999e9),
}  # fmt: skip
"""What a plural scale can stand for; 'tens of thousands' multiplies."""
_COUNTED_WITHIN = 3
"""Words behind a scaled number among which is what it counts."""
_NO_COUNT = word_set(
    """
    tall high long wide deep thick away apart from above below into off up down across around
    sprint race hurdles freestyle relay
    """
)
"""Words behind a length: '20m tall', '400m from the quay'."""
_FEW = {"several": (3.0, 12.0), "few": (2.0, 9.0), "couple": (2.0, 3.0), "handful": (3.0, 9.0)}


def read_number(line: Line, at: int) -> tuple[float, float, int] | None:
    """Return least, most and the place after a number that begins at a word."""
    word = line[at]
    if word.low in ("a", "an", "half") and at + 1 < len(line):
        return _scaled_article(line, at)
    if word.low in _FEW:
        low, high = _FEW[word.low]
        after = at + 2 if at + 1 < len(line) and line[at + 1].low == "of" else at + 1
        if after < len(line) and line[after].low in SCALE_WORDS:
            scale = SCALE_WORDS[line[after].low]
            return max(low, 2.0) * scale, min(high, 9.99) * scale, after + 1
        return low, high, at + 1
    if word.low in _VAGUE or word.low == "tens":
        return _vague(line, at)
    value = _value(word)
    if value is None or (word.low == "one" and not _counts(line, at)):
        return None
    last = at + 1
    if last + 1 < len(line) and line[last].text == "-" and _tens_and_units(word, line[last + 1]):
        value += float(line[last + 1].key)
        last += 2
    if [word.low for word in line[last : last + 3]] == ["and", "a", "half"]:
        return value + 0.5, value + 0.5, last + 3
    while last < len(line):
        if line[last].text == "-" and last + 1 < len(line) and _is_long_scale(line[last + 1]):
            last += 1  # 'a 96-million-euro contract'
        if line[last].low not in SCALE_WORDS:
            break
        if len(line[last].low) <= 2 and not _is_scale(line, last):
            break
        value *= SCALE_WORDS[line[last].low]
        last += 1
        last, value = _rest(line, last, value)
    return value, value, last


def number_runs(line: Line) -> dict[int, tuple[int, str]]:
    """Return the numbers of several words by the place they begin at: place after, value.

    'two hundred' and '1.2 million' are read as '200' and '1200000', and keep a sign of money
    before them. Vague ones ('a couple', 'dozens') aren't numbers that figures could stand for.
    """
    found: dict[int, tuple[int, str]] = {}
    at = 0
    while at < len(line):
        read = read_number(line, at) if line[at].is_word else None
        least, most, last = read or (0.0, 1.0, at + 1)
        if least == most and last > at + 1:
            value = int(least) if least.is_integer() else least
            money = line[at].text[:1] if line[at].text[:1] in MONEY_SIGNS else ""
            found[at] = last, f"{money}{value}"
        at = last
    return found


def _rest(line: Line, at: int, value: float) -> tuple[int, float]:
    """Add what follows a scale: 'one hundred and twenty', 'two thousand five hundred'."""
    start = at + 1 if at < len(line) and line[at].low == "and" else at
    if start >= len(line) or line[start].text[:1].isdigit():
        return at, value
    more = _value(line[start])
    if more is None or more >= 100 or (start > at and value < 100):
        return at, value
    if (
        start + 2 < len(line)
        and line[start + 1].text == "-"
        and _tens_and_units(line[start], line[start + 2])
    ):
        return start + 3, value + more + float(line[start + 2].key)
    if start + 1 < len(line) and line[start + 1].low in SCALE_WORDS:
        return (
            (at, value)
            if start > at
            else (start + 2, value + more * SCALE_WORDS[line[start + 1].low])
        )
    return start + 1, value + more


def _is_scale(line: Line, at: int) -> bool:
    """Return whether a letter behind a number scales it: '40m crowns', '5k homes', not '20m wall'.

    'm' is metres unless the number is a sum or what is counted follows, or nothing does.
    """
    letter, number = line[at], line[at - 1]
    if letter.low in ("bn", "mn", "tn"):
        return True
    glued = letter.start == number.end
    behind = [word for word in line[at + 1 : at + 1 + _COUNTED_WITHIN] if word.is_word]
    names_money = bool(behind) and (behind[0].low in CURRENCIES or behind[0].text in CODES)
    if letter.low == "k":
        return glued
    if names_money or number.text[:1] in MONEY_SIGNS or number.text[:3] == "US$":
        return True
    if not glued:
        return False
    if not behind:
        return True
    # 'people', 'of households', 'Roman coins'
    return behind[0].low not in _NO_COUNT and any(map(_is_plural, behind))


def _is_long_scale(word: Word) -> bool:
    return word.low in ("thousand", "million", "billion", "trillion")


def _is_plural(word: Word) -> bool:
    low = word.low
    return low in ("people", "children", "men", "women") or (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s"))
    )


def _scaled_article(line: Line, at: int) -> tuple[float, float, int] | None:
    """Read 'a hundred', 'a dozen', 'half a million'."""
    share = 0.5 if line[at].low == "half" else 1.0
    place = at + 1
    if share < 1 and line[place].low in ("a", "an"):
        place += 1
        if place < len(line) and line[place].low == "hour":
            return share, share, place
    if share == 1 and _with_half(line, place):
        return 1.0, 1.0, place  # 'an hour and a half'
    if place < len(line) and line[place].low in SCALE_WORDS and len(line[place].low) > 2:
        value = share * SCALE_WORDS[line[place].low]
        last, value = _rest(line, place + 1, value) if share == 1 else (place + 1, value)
        return value, value, last
    return None


def _with_half(line: Line, at: int) -> bool:
    told = [word.low for word in line[at + 1 : at + 4]]
    return line[at].low in ("hour", "day", "week", "year") and told == ["and", "a", "half"]


def _vague(line: Line, at: int) -> tuple[float, float, int] | None:
    low, high = _VAGUE.get(line[at].low, (20.0, 99.0))
    last = at + 1
    if last + 1 < len(line) and line[last].low == "of" and line[last + 1].low in _VAGUE:
        scale = SCALE_WORDS[line[last + 1].low.removesuffix("s")]
        return low * scale, high * scale, last + 2
    return None if line[at].low == "tens" else (low, high, last)


def _value(word: Word) -> float | None:
    """Return the number that a single word is, None for any other word."""
    text = word.key.lstrip(f"{MONEY_SIGNS} ").removeprefix("us$")
    if not word.key[:1].isalpha() and text.replace(".", "", 1).isdigit() and text[-1] != ".":
        return float(text)
    return None


def _tens_and_units(tens: Word, unit: Word) -> bool:
    return (
        tens.text.isalpha()
        and unit.text.isalpha()
        and tens.key in ("20", "30", "40", "50", "60", "70", "80", "90")
        and unit.key in "123456789"
    )


def range_end(line: Line, last: int) -> tuple[float, float, int] | None:
    """Return the second half of '20 to 30', '20-30' or 'between 20 and 30'."""
    if last + 1 >= len(line) or line[last].low not in ("to", "-", "–", "and", "or"):
        return None
    if line[last].low == "and":
        opener = [word.low for word in line[max(0, last - 3) : last]]
        if "between" not in opener:
            return None
    read = read_number(line, last + 1)
    return read if read and line[last + 1].low not in ("a", "an", "half") else None


def scale_for_both(line: Line, first: int, last: int, low: float, other: float) -> float:
    """Return the scale that a range names at its end for both: 'between 150 and 200 million'."""
    scales = [word.low for word in line[first:last] if word.low in SCALE_WORDS]
    if len(scales) != 1 or line[last - 1].low != scales[0]:
        return 1.0
    scale = SCALE_WORDS[scales[0]]
    return scale if low < other / scale else 1.0


def _counts(line: Line, at: int) -> bool:
    """Return whether 'one' at a word is a number: 'one person', not 'one of', 'one should'."""
    if at + 1 >= len(line) or (at and line[at - 1].low in ("no", "the", "this", "that", "any")):
        return False
    after = line[at + 1]
    return (
        after.is_word
        and (after.low in SCALE_WORDS or after.substance > 0)
        and after.low
        not in (
            "day",
            "another",
            "thing",
            "way",
            "time",
            "side",
            "point",
        )
    )
