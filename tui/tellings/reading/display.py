"""Article text made safe for cells, one character for one: offsets stay what they are."""

import re
from collections.abc import Callable

Measure = Callable[[str], int]
"""Returns the terminal cells that a string takes."""

_NARROW = re.compile(
    r"[\x20-\x7e\u00a0-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)
"""Runs of characters that take one cell each in every terminal."""


def _stand_ins() -> dict[int, str]:
    """Return the characters that could act on the terminal, with what is shown for each."""
    unknown = (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
    hidden = (0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0xFEFF)
    directions = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
    table = dict.fromkeys(unknown, "\N{REPLACEMENT CHARACTER}")
    table |= dict.fromkeys((*hidden, *directions), "\N{MIDDLE DOT}")
    return table | {ord(space): " " for space in "\t\n\r\v\f\x85\u2028\u2029"}


_STAND_INS = _stand_ins()


def displayable(text: str) -> str:
    """Return text with every control, line or direction character replaced by a visible one.

    Articles come cleaned; this holds for whatever else reaches the screen (file names, notes),
    and is the last guard: no character of the result can act on a terminal.
    """
    return text.translate(_STAND_INS)


def meant(line: str, offered: str) -> str:
    """Return the text that an edited line stands for, which began as the display form of another.

    What is left of that at its beginning stands for itself: a folder of a strange name is shown
    safely, and is still the folder, whatever file in it is then named.
    """
    kept = 0
    for now, before in zip(line, displayable(offered), strict=False):
        if now != before:
            break
        kept += 1
    return offered[:kept] + line[kept:]


def measure_for(text: str, measure: Measure) -> Measure | None:
    """Return None where every character takes one cell (so lengths are widths), else ``measure``.

    One regular expression over the whole article is far cheaper than measuring each line.
    """
    return None if _NARROW.fullmatch(text) else measure
