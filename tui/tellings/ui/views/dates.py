"""Dates as the reader writes them."""

from datetime import date


def short_date(day: date | None) -> str:
    """Return a date as '30 Jan 2023', '' for none."""
    return f"{day.day} {day:%b %Y}" if day else ""
