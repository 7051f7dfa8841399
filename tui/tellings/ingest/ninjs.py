"""ninjs: the IPTC's news in JSON, versions 1 and 2."""

import json
import re
from typing import Any

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.clean import clean
from tellings.ingest.days import full_date
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.markup import blocks_of_markup
from tellings.ingest.plain import blocks_of
from tellings.ingest.roles.patterns import AGENCIES
from tellings.ingest.source import Raw
from tellings.model import Masthead, Role

_AGENCY = re.compile(rf"^{AGENCIES}$|\b(?:agency|newswire|wire)$", re.IGNORECASE)
"""The name of a news agency."""


def draft_of_ninjs(raw: Raw) -> Draft:
    """Return the article of a ninjs item.

    Raises:
        SourceError: if it is no JSON, or no ninjs item with text.
    """
    decoded = decode(raw.data, raw.name)
    try:
        item = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        raise SourceError(raw.name, f"is damaged JSON ({error})", "fetch it again") from None
    if not isinstance(item, dict):
        raise SourceError(raw.name, "is JSON, but no ninjs item", "ninjs is the JSON that opens")
    body = _body(item)
    if not body:
        raise SourceError(
            raw.name, "has no body_text or body_xhtml", "ninjs is the JSON that opens"
        )
    headline = _line(item.get("headline")) or _line(_first(item.get("headlines")))
    summary = _line(item.get("description_text")) or _line(_first(item.get("descriptions")))
    blocks = [
        *([Block(headline, Role.HEADLINE, "headline of the item")] if headline else []),
        *([Block(summary, Role.STANDFIRST, "description of the item")] if summary else []),
        *body,
        *_captions(item.get("associations")),
        *_notices(item),
    ]
    outlet, agency = _publishers(item)
    day = full_date(str(item.get("firstcreated") or item.get("versioncreated") or ""))
    language = item.get("language")
    return Draft(
        tuple(blocks),
        Masthead(
            title=headline,
            outlet=outlet,
            agency=agency,
            author=_author(_line(item.get("byline"))),
            place=_line(item.get("located")),
            published=day,
            published_from="newsroom metadata" if day else None,
            url=uri if re.match(r"https?://\S+$", uri := str(item.get("uri", ""))) else None,
        ),
        language[:2].lower() if isinstance(language, str) and language else None,
        decoded.notes,
    )


def _publishers(item: dict[str, Any]) -> tuple[str | None, str | None]:
    """Return the outlet and the agency: the information source is either, a provider the latter."""
    named = (_line(_named(item.get(key))) for key in ("infosource", "infosources"))
    source = next((name for name in named if name), None)
    provider = _line(_named(item.get("provider")))
    if source and (source == provider or _AGENCY.search(source)):
        return None, provider or source
    return source, provider


def _body(item: dict[str, Any]) -> list[Block]:
    texts = {
        key: item[key]
        for key in ("body_text", "body_xhtml", "body_html")
        if _is_text(item.get(key))
    }
    for each in item.get("bodies") or []:
        if isinstance(each, dict) and _is_text(each.get("value")):
            kind = "body_xhtml" if "html" in str(each.get("contenttype")) else "body_text"
            texts.setdefault(kind, each["value"])
    for key in ("body_xhtml", "body_html"):
        if key in texts:
            from lxml.etree import LxmlError
            from lxml.html import fragment_fromstring

            try:
                return blocks_of_markup(
                    fragment_fromstring(clean(texts[key]).text, create_parent="div")
                )
            except (LxmlError, ValueError):
                continue
    return blocks_of(clean(texts["body_text"]).text) if "body_text" in texts else []


def _captions(associations: Any) -> list[Block]:
    if isinstance(associations, dict):
        associations = list(associations.values())
    if not isinstance(associations, list):
        return []
    said = [
        _line(each.get("description_text")) or _line(_first(each.get("descriptions")))
        for each in associations
        if isinstance(each, dict) and each.get("type") in ("picture", "graphic", "video")
    ]
    return [Block(text, Role.CAPTION, "caption of an associated picture") for text in said if text]


def _notices(item: dict[str, Any]) -> list[Block]:
    said = [_line(item.get(key)) for key in ("usageterms", "copyrightnotice", "ednote")]
    return [Block(text, Role.META, "notice of the item") for text in said if text]


def _named(value: Any) -> Any:
    """Return the name in what is a name, an object with one, or a list of such objects."""
    return (
        value if isinstance(value, str) else _first([value] if isinstance(value, dict) else value)
    )


def _first(value: Any) -> Any:
    """Return the text of ninjs 2's lists of {"value": ...} or {"name": ...}."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return value[0].get("value") or value[0].get("name")
    return None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _line(value: Any) -> str | None:
    return " ".join(clean(value).text.split()) or None if isinstance(value, str) else None


def _author(said: str | None) -> str | None:
    return re.sub(r"^by\s+", "", said, flags=re.IGNORECASE) if said else None
