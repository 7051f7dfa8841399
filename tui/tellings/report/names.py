"""What reports call paragraphs, dates, counts and lists."""

from collections.abc import Iterable
from datetime import date

from tellings.model import ParagraphIndex
from tellings.model.naming import MONTHS


def paragraph(index: ParagraphIndex) -> str:
    """Return what readers call a paragraph: '¶1' for the first, headline or not."""
    return f"¶{index + 1}"


def long_date(day: date) -> str:
    """Return a date in words, the same in every locale: '30 January 2023'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def counted(number: int, one: str, several: str = "") -> str:
    """Return '1 conflict', '2 conflicts', 'no conflicts'."""
    noun = one if number == 1 else several or f"{one}s"
    return f"{number or 'no'} {noun}"


def listed(items: Iterable[str]) -> str:
    """Return 'a', 'a and b', 'a, b and c'; '' for none."""
    held = list(items)
    return " and ".join([", ".join(held[:-1]), held[-1]] if len(held) > 1 else held)
