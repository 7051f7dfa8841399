"""RSS and Atom feeds: not articles, but lists of them to choose from."""

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from xml.etree.ElementTree import Element

from tellings.errors import SourceError
from tellings.ingest.clean import clean
from tellings.ingest.days import full_date
from tellings.ingest.markup import local_name

ROOTS = ("rss", "feed", "rdf")
MAX_ENTRIES = 200


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An article that a feed offers."""

    title: str
    url: str
    """An http or https address."""
    published: date | None


def is_feed(root: Element) -> bool:
    """Return whether an XML document is a feed."""
    return local_name(root) in ROOTS


def entries_of(root: Element, name: str) -> list[FeedEntry]:
    """Return what a feed offers, in its own order.

    Raises:
        SourceError: if it offers nothing that can be opened.
    """
    items = [element for element in root.iter() if local_name(element) in ("item", "entry")]
    entries = [entry for item in items[:MAX_ENTRIES] if (entry := _entry(item)) is not None]
    if not entries:
        raise SourceError(name, "is a feed without articles", "open an article's address")
    return entries


def choose_from(root: Element, name: str) -> SourceError:
    """Return the error that says what a feed offers, for whoever opened it as an article."""
    entries = entries_of(root, name)
    return SourceError(
        name,
        f"is a feed of {len(entries)} articles",
        f"list it with 'tellings inspect', then open one's address such as {entries[0].url}",
    )


def _entry(item: Element) -> FeedEntry | None:
    fields = {local_name(child): child for child in reversed(list(item))}
    links = [child for child in item if local_name(child) == "link"]
    addresses = [
        (link.get("href") or link.text or "").strip()
        for link in links
        if link.get("rel", "alternate") == "alternate"
    ]
    url = next((address for address in addresses if re.match(r"https?://\S+$", address)), None)
    if url is None:
        return None
    said = next(
        (fields[name] for name in ("pubdate", "published", "date", "updated") if name in fields),
        None,
    )
    return FeedEntry(
        _line(fields["title"]) if "title" in fields else url,
        clean(url).text,
        _day("".join(said.itertext()).strip()) if said is not None else None,
    )


def _line(element: Element) -> str:
    return " ".join(clean("".join(element.itertext())).text.split())


def _day(said: str) -> date | None:
    try:
        return full_date(said) or parsedate_to_datetime(said).date()
    except (ValueError, TypeError):
        return None
