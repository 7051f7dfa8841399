"""What a page says of itself: JSON-LD, meta tags, its title and times."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from tellings.ingest.clean import clean
from tellings.ingest.days import full_date
from tellings.ingest.html.tree import Element
from tellings.model import Masthead

_ARTICLE = re.compile(
    r"(?:News|Reportage|Analysis|Opinion|Background|LiveBlog)?(?:Article|Posting)$"
)
_PART = re.compile(r"\s+[|–—·»-]\s+")
_MOST_IN_FIELD = 1_000
"""Characters of a title or a name; what is longer is something else."""
_JSON_LIMIT = 500_000
"""Characters of structured data that are looked at."""


def metadata_of(tree: Element, url: str | None) -> tuple[Masthead, str | None]:
    """Return the masthead that a page states, and the language that it states."""
    data = next(_structured(tree), {})
    site = _line(_meta(tree, "og:site_name") or _name(data.get("publisher")))
    return (
        Masthead(
            title=_title(tree, data, site),
            outlet=site,
            author=_author(tree, data),
            published=(day := _published(tree, data)),
            published_from="page metadata" if day else None,
            url=_address(tree, url),
        ),
        _language(tree),
    )


def _structured(tree: Element) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        text = script.text or ""
        if len(text) > _JSON_LIMIT:
            continue
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            # broken structured data is common, and only one of several witnesses
            continue
        yield from _articles(found, depth=4)


def _articles(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(found, list) and depth:
        for each in found:
            yield from _articles(each, depth - 1)
    elif isinstance(found, dict) and depth:
        kinds = found.get("@type")
        if any(
            isinstance(kind, str) and _ARTICLE.match(kind)
            for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            yield found
        yield from _articles(found.get("@graph"), depth - 1)


def _meta(tree: Element, *names: str) -> str | None:
    for name in names:
        for attribute in ("property", "name", "itemprop"):
            for element in tree.xpath(f"//meta[@{attribute}=$name]", name=name):
                if (element.get("content") or "").strip():
                    return str(element.get("content"))
    return None


def _title(tree: Element, data: dict[str, Any], site: str | None) -> str | None:
    headings = [text for h1 in tree.iter("h1") if (text := _line(h1.text_content()))]
    stated = _line(_string(data.get("headline")) or _meta(tree, "og:title", "twitter:title"))
    titles = [text for title in tree.iter("title") if (text := _line(title.text_content()))]
    named = stated or (titles[0] if titles else None)
    if named is None:
        return headings[0] if headings else None
    matching = [text for text in headings if text.casefold() in named.casefold() and len(text) > 8]
    if matching:
        return matching[0]
    if len(headings) == 1 and not stated:
        return headings[0]
    return _without_site(named, site)


def _without_site(title: str, site: str | None) -> str:
    parts = _PART.split(title)
    if (
        len(parts) > 1
        and site
        and parts[-1].casefold() in (site.casefold(), f"the {site}".casefold())
    ):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·»-")
    return title


def _author(tree: Element, data: dict[str, Any]) -> str | None:
    said = _name(data.get("author")) or _meta(tree, "author", "article:author", "dc.creator")
    line = _line(said)
    return None if line is None or line.startswith("http") else line


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        names = [name for each in value if (name := _name(each))]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        return _string(value.get("name"))
    return _string(value)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _published(tree: Element, data: dict[str, Any]) -> date | None:
    said = [
        _string(data.get("datePublished")),
        _meta(
            tree,
            "article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "pubdate",
            "parsely-pub-date",
        ),
    ]
    times = tree.xpath(
        "//article//time/@datetime | //header//time/@datetime | //time[@pubdate]/@datetime"
    )
    return next((day for text in [*said, *times[:1]] if text and (day := full_date(text))), None)


def _address(tree: Element, url: str | None) -> str | None:
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    for said in (*canonical[:1], _meta(tree, "og:url"), url):
        if said and re.match(r"https?://[^\s<>\"]+$", said):
            return str(said)
    return None


def _language(tree: Element) -> str | None:
    said = tree.get("lang") or tree.get("xml:lang") or ""
    return said[:2].lower() if re.match(r"[A-Za-z]{2}(?:[-_]|$)", said) else None


def _line(text: str | None) -> str | None:
    if text and len(text) > _MOST_IN_FIELD:
        return None
    return re.sub(r"\s+", " ", clean(text).text).strip() or None if text else None
