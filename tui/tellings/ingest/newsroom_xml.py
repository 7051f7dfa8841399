"""NITF and NewsML-G2: the XML in which agencies send articles."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from xml.etree.ElementTree import Element

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.clean import clean
from tellings.ingest.days import full_date
from tellings.ingest.draft import Draft
from tellings.ingest.markup import blocks_of_markup, local_name
from tellings.ingest.source import Raw
from tellings.model import Masthead, Role

ROOTS = ("nitf", "newsitem", "newsmessage", "packageitem")
_COMPACT = re.compile(r"\b(\d{4})(\d\d)(\d\d)(?=T|\b)")


def drafts_of_xml(raw: Raw, root: Element) -> list[Draft]:
    """Return the articles of a NITF document or of a NewsML-G2 item or message.

    Raises:
        SourceError: if there is no text in it.
    """
    if local_name(root) == "nitf":
        return [_nitf(root)]
    items = [element for element in root.iter() if local_name(element) == "newsitem"]
    drafts = [draft for item in items if (draft := _news_item(item)).blocks]
    if not drafts:
        raise SourceError(raw.name, "holds no text item", "open a text item of the message")
    return drafts


def _nitf(root: Element) -> Draft:
    head = [_first(root, "hedline"), _first(root, "abstract")]
    content, end = _first(root, "body.content"), _first(root, "body.end")
    blocks: list[Block] = []
    for part in (*head, content, end):
        if part is not None:
            blocks += blocks_of_markup(part)
    headline = _text(_first(root, "hl1")) or _text(_first(root, "title"))
    issued = _first(root, "date.issue")
    issued_on = _day(issued.get("norm", "")) if issued is not None else None
    place = _text(_first(_first(root, "dateline"), "location"))
    return Draft(
        tuple(_headed(blocks, headline)),
        Masthead(
            title=headline,
            agency=_text(_first(root, "distributor")),
            author=_author(_text(_first(root, "byline"))),
            place=place,
            published=issued_on,
            published_from="newsroom metadata" if issued_on else None,
        ),
        _language(root),
    )


def _news_item(item: Element) -> Draft:
    content = _first(item, "contentset")
    headline = _text(_first(_first(item, "contentmeta"), "headline"))
    blocks: list[Block] = []
    nested = None
    for inline in _all(content, "inlinexml"):
        inner = next((each for each in inline.iter() if local_name(each) == "nitf"), None)
        if inner is not None:
            nested = _nitf(inner)
            blocks += nested.blocks
        else:
            blocks += blocks_of_markup(inline)
    for inline in _all(content, "inlinedata"):
        lines = clean("".join(inline.itertext())).text.split("\n")
        blocks += [Block(line.strip()) for line in lines if line.strip()]
    day = _day(_text(_first(item, "firstcreated")) or _text(_first(item, "versioncreated")) or "")
    provider = _first(item, "provider")
    masthead = Masthead(
        title=headline,
        agency=_text(_first(provider, "name"))
        or (provider.get("literal") if provider is not None else None),
        author=_author(_text(_first(item, "by"))),
        place=_text(_first(_first(item, "located"), "name")),
        published=day,
        published_from="newsroom metadata" if day else None,
    )
    draft = Draft(tuple(_headed(blocks, headline)) if blocks else (), masthead, _language(item))
    if nested is not None and masthead.title is None:
        return replace(draft, masthead=nested.masthead)
    return draft


def _headed(blocks: list[Block], headline: str | None) -> list[Block]:
    if headline is None or any(block.role is Role.HEADLINE for block in blocks):
        return blocks
    return [Block(headline, Role.HEADLINE, "headline of the item"), *blocks]


def _all(element: Element | None, name: str) -> Iterator[Element]:
    if element is not None:
        yield from (each for each in element.iter() if local_name(each) == name)


def _first(element: Element | None, name: str) -> Element | None:
    return next(_all(element, name), None)


def _text(element: Element | None) -> str | None:
    if element is None:
        return None
    return " ".join(clean("".join(element.itertext())).text.split()) or None


def _author(said: str | None) -> str | None:
    return re.sub(r"^by\s+", "", said, flags=re.IGNORECASE) if said else None


def _day(said: str) -> date | None:
    return full_date(_COMPACT.sub(r"\1-\2-\3", said))


def _language(element: Element) -> str | None:
    said = element.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    return said[:2].lower() or None
