r"""Cleaning: once, before anything is measured, so that no article byte acts on a terminal.

What stays is what a reader sees. Line ends become ``\n``, control characters become visible
pictures, and characters that hide or reorder text are taken out and counted: that an article
carries them is a finding.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

MAX_MARKS = 8
"""Combining marks kept on one letter; Hebrew with accents needs 4, stacked 'zalgo' text has 200."""


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    return "\u2421" if code == 0x7F else chr(0x2400 + code)


_NONCHARACTERS = r"\ufdd0-\ufdef\ufffe\uffff" + "".join(
    f"\\U{last - 1:08x}\\U{last:08x}" for last in range(0x1FFFF, 0x110000, 0x10000)
)
# joiners mean something inside emoji and in scripts that join their letters
_JOINING = (
    r"\u00a9\u00ae\u0600-\u08ff\u0900-\u109f\u1780-\u18af\u2190-\u2bff\ufb50-\ufdcf\ufe0f"
    r"\ufe70-\ufefc\U0001f000-\U0001faff"
)
_ZERO_WIDTH = (
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164"
    r"\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U00013430-\U0001343f\U000e0080-\U000e0fff"
)
_MARK = (
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)

_Step = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str], str]


@cache
def _steps() -> tuple[_Step, ...]:
    """Return pattern, replacement and, where the change is a finding, what to call it.

    The order counts: what is removed first can't stand between two characters that a later step
    looks at. Made on first use: few articles need any of them.
    """
    return (
        (re.compile(r"\r\n?|[\x85\u2028\x0b]"), "\n", ""),
        (re.compile(r"[\u2029\x0c]"), "\n\n", ""),
        (re.compile(rf"[\ud800-\udfff{_NONCHARACTERS}]"), "\ufffd", "broken characters replaced"),
        (re.compile(r"[\x00-\x08\x0e-\x1f\x7f]"), _picture, "control characters shown as symbols"),
        (re.compile(r"[\x80-\x9f]"), "\ufffd", "control characters replaced"),
        (re.compile(r"[\U000e0000-\U000e007f]"), "", "hidden tag characters removed"),
        (
            re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"),
            "",
            "direction controls removed",
        ),
        (re.compile(f"[{_ZERO_WIDTH}]"), "", "invisible characters removed"),
        (re.compile(r"([\ufe0e\ufe0f])[\ufe0e\ufe0f]+"), r"\1", "invisible characters removed"),
        (
            re.compile(rf"(?<![{_JOINING}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINING}])"),
            "",
            "invisible characters removed",
        ),
        (re.compile(rf"({_MARK}{{{MAX_MARKS}}}){_MARK}+"), r"\1", "letters with stacked marks cut"),
        (re.compile(r"(?<=\d)\u202f(?=\d)"), "\u00a0", ""),
        (
            re.compile(r"[\t\u1680\u2000-\u200a\u202f\u205f\u3000]|\u00a0(?!\d)|(?<!\d)\u00a0"),
            " ",
            "",
        ),
    )


_USUAL = (
    ("\n", "\n"), (" ", "~"), ("\u00a1", "\u00ac"), ("\u00ae", "\u02ff"), ("\u0370", "\u03ff"),
    ("\u0400", "\u0482"), ("\u2010", "\u2027"), ("\u20a0", "\u20bf"), ("\u2122", "\u2122"),
    ("\u3001", "\u30ff"), ("\u4e00", "\u9fff"), ("\uac00", "\ud7a3"),
)  # fmt: skip
"""Runs of characters that no step can touch; most articles have no others. They are no pattern,
since one of such runs takes 3 ms to compile."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    r"""Text whose only control character is ``\n``, and what was found on the way."""

    text: str
    notes: tuple[str, ...] = ()


def clean(text: str) -> Cleaned:
    """Return the text made safe to measure and to show; cleaning it again changes nothing."""
    if all(any(first <= char <= last for first, last in _USUAL) for char in set(text)):
        return Cleaned(text)
    found: Counter[str] = Counter()
    for pattern, replacement, told in _steps():
        text, count = pattern.subn(replacement, text)
        if count and told:
            found[told] += count
    return Cleaned(text, tuple(f"{told}: {count:,}" for told, count in found.items()))
