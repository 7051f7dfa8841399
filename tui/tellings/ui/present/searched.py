"""What a search found, in words."""

from tellings.reading.display import displayable
from tellings.reading.search import Found


def search_words(found: Found, at: int | None) -> str:
    """Return how many matches there are, and which one is in focus.

    Args:
        found: the matches.
        at: the place of the one in focus, from 0; None for none.
    """
    words = f"“{displayable(found.text)}”"
    if not found.count:
        here = f"no {words}"
    elif at is None:
        here = f"{found.count} match{'es' if found.count > 1 else ''} {words}"
    else:
        here = f"{at + 1} of {found.count} {words}"
    more = elsewhere_words(found)
    return f"{here} · {more}" if more else here


def elsewhere_words(found: Found) -> str:
    """Return how many matches there are in articles that are not on the page, '' for none."""
    outlets = len(found.elsewhere)
    if not outlets:
        return ""
    where = "another outlet" if outlets == 1 else f"{outlets} other outlets"
    return f"{sum(found.elsewhere)} in {where}"
