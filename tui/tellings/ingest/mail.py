"""Mail and MHTML: newsletters, and pages that a browser saved as one file."""

import re
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.clean import clean
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.html import draft_of
from tellings.ingest.plain import blocks_of
from tellings.ingest.roles.head import plain
from tellings.ingest.source import Raw
from tellings.ingest.stated import merged
from tellings.model import Masthead, Role

_FORWARD = re.compile(r"^(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)
_MIN_WORDS = 40
"""A text part with fewer words only says where to see the mail; its HTML is read instead."""


def draft_of_mail(raw: Raw) -> Draft:
    """Return the article of a mail (.eml): its text part, or its HTML part where that tells more.

    Raises:
        SourceError: if it has no such part.
    """
    message = _message(raw)
    stated = _headers(message)
    page, text = _part(message, "html", raw.name), _part(message, "plain", raw.name)
    if text is not None and (page is None or len(text.data.split()) >= _MIN_WORDS):
        decoded = decode(text.data, raw.name)
        cleaned = clean(decoded.text)
        blocks = _headed(blocks_of(cleaned.text), stated.title)
        return Draft(tuple(blocks), stated, notes=(*decoded.notes, *cleaned.notes))
    if page is None:
        raise SourceError(raw.name, "is a mail without text", "save the newsletter as a page")
    draft = draft_of(page)
    return replace(draft, masthead=merged(stated, draft.masthead))


def draft_of_mhtml(raw: Raw) -> Draft:
    """Return the article of a page saved as MHTML.

    Raises:
        SourceError: if there is no page in it.
    """
    message = _message(raw)
    page = _part(message, "html", raw.name)
    if page is None:
        raise SourceError(raw.name, "holds no page", "save the page again")
    address = message.get("Snapshot-Content-Location") or message.get("Content-Location")
    saved = str(address) if address and re.match(r"https?://", str(address)) else None
    return draft_of(replace(page, url=saved))


def _message(raw: Raw) -> EmailMessage:
    try:
        message = message_from_bytes(raw.data, policy=policy.default)
        for _ in message.walk():
            pass  # a mail can nest deeper than Python reaches: better told now
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise SourceError(raw.name, f"is a damaged mail ({error})", "save it again") from None
    assert isinstance(message, EmailMessage)
    return message


def _part(message: EmailMessage, subtype: str, name: str) -> Raw | None:
    for part in message.walk():
        if part.get_content_type() != f"text/{subtype}" or part.is_multipart():
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.strip():
            charset = (part.get_content_charset() or "").lower()
            return Raw(name, name, _utf8(data, charset), f"text/{subtype}", "utf-8")
    return None


def _utf8(data: bytes, charset: str) -> bytes:
    try:
        return data.decode(charset or "utf-8").encode("utf-8", "replace")
    except (LookupError, UnicodeDecodeError):
        return data


def _headers(message: EmailMessage) -> Masthead:
    subject = _header(message, "Subject")
    name, _ = parseaddr(_header(message, "From") or "")
    day = _day(_header(message, "Date"))
    return Masthead(
        title=_FORWARD.sub("", subject) or None if subject else None,
        outlet=name or None,
        published=day,
        published_from="date of the mail" if day else None,
    )


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        said = str(message.get(name, ""))
    except (ValueError, IndexError, LookupError):
        # the library stumbles over some damaged headers: such a header is unknown
        return None
    return " ".join(clean(said).text.split()) or None


def _day(said: str | None) -> date | None:
    try:
        return parsedate_to_datetime(said).date() if said else None
    except (ValueError, TypeError):
        return None


def _headed(blocks: list[Block], title: str | None) -> list[Block]:
    if not title or any(plain(block.text) == plain(title) for block in blocks[:6]):
        return blocks
    return [Block(title, Role.HEADLINE, "subject of the mail"), *blocks]
