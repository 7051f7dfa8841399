"""Formats: which reader a source needs."""

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from tellings.ingest.clean import clean
from tellings.ingest.decode import decode
from tellings.ingest.draft import Draft
from tellings.ingest.front_matter import split_front_matter
from tellings.ingest.names import SUFFIXES, Format
from tellings.ingest.parts import parts_of
from tellings.ingest.plain import blocks_of
from tellings.ingest.source import Raw
from tellings.ingest.stated import stated_of, with_stated

if TYPE_CHECKING:
    from tellings.ingest.feed import FeedEntry


_MEDIA_TYPES = {
    "text/html": Format.PAGE, "application/xhtml+xml": Format.PAGE,
    "text/markdown": Format.MARKDOWN, "message/rfc822": Format.MAIL,
    "multipart/related": Format.MHTML, "application/json": Format.NINJS,
    "application/xml": Format.XML, "text/xml": Format.XML, "application/rss+xml": Format.XML,
    "application/atom+xml": Format.XML, "application/pdf": Format.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Format.WORD,
}  # fmt: skip
_STARTS = (
    (re.compile(rb"%PDF-"), Format.PDF),
    (re.compile(rb"PK\x03\x04(?s:.{0,4000})(?:word/|\[Content_Types\]\.xml)"), Format.WORD),
    (re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE), Format.PAGE),
    (re.compile(rb"\s*<\?xml\b(?s:.{0,600})<html\b", re.IGNORECASE), Format.PAGE),
    (
        re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|nitf|news(?:Item|Message))\b"),
        Format.XML,
    ),
    (re.compile(rb"(?s:.{0,4000})^Content-Type:\s*multipart/related", re.M | re.I), Format.MHTML),
    (
        re.compile(rb"(?:[\w-]+: ?.*\r?\n(?:[ \t].*\r?\n)*){3}(?s:.{0,4000})^MIME-Version:", re.M),
        Format.MAIL,
    ),
    (re.compile(rb"\s*\{\s*\"(?s:.{0,4000})\"(?:body_text|body_xhtml|bodies)\""), Format.NINJS),
)
"""What a source starts with, where no name or server says what it is."""
_MARKDOWN = re.compile(
    rb"""\A(?:\xef\xbb\xbf)?\s*---[ ]*\r?\n(?:[\w-]+:.*\r?\n)+---[ ]*\r?\n  # front matter
    |(?:\A|\n)[ ]{0,3}\#{1,4}[ ][^\s#].*(?:\r?\n[ \t]*\r?\n|\r?\n?\Z)  # a heading by itself
    """,
    re.VERBOSE,
)
"""What Markdown has and plain text hasn't; asked only of a source without a name's ending."""


def suffix_of(raw: Raw) -> str:
    """Return the file name suffix with which a copy of this source is read alike."""
    suffix = PurePath(raw.filename).suffix.lower()
    kind = format_of(raw)
    if SUFFIXES.get(suffix) is kind:
        return suffix
    return next(name for name, each in SUFFIXES.items() if each is kind)


def format_of(raw: Raw) -> Format:
    """Return a source's format: as a server says, else by its name, else by its first bytes."""
    suffix = PurePath(raw.filename).suffix.lower()
    found = _MEDIA_TYPES.get(raw.media_type) or (not raw.media_type and SUFFIXES.get(suffix))
    if found and found is not Format.TEXT:
        return found
    head = raw.data[:8000]
    starts = next((kind for start, kind in _STARTS if start.match(head)), None)
    if starts is None and found is not Format.TEXT and _MARKDOWN.search(head):
        return Format.MARKDOWN
    return starts or Format.TEXT


def feed_of(raw: Raw) -> "list[FeedEntry] | None":
    """Return what a source offers if it is a feed, None where it is something else.

    Raises:
        SourceError: if it is damaged XML, or a feed without articles.
    """
    if format_of(raw) is not Format.XML:
        return None
    from tellings.ingest import feed
    from tellings.ingest.xml import parse_xml

    root = parse_xml(raw.data, raw.name)
    return feed.entries_of(root, raw.name) if feed.is_feed(root) else None


def drafts_of(raw: Raw) -> list[Draft]:
    """Return the tellings in a source, read by what it is.

    Raises:
        SourceError: if it is damaged, holds no article, or is a feed to choose from.
    """
    match format_of(raw):
        case Format.PAGE:
            from tellings.ingest.html import draft_of

            return [draft_of(raw)]
        case Format.MHTML | Format.MAIL as kind:
            from tellings.ingest.mail import draft_of_mail, draft_of_mhtml

            return [draft_of_mail(raw) if kind is Format.MAIL else draft_of_mhtml(raw)]
        case Format.NINJS:
            from tellings.ingest.ninjs import draft_of_ninjs

            return [draft_of_ninjs(raw)]
        case Format.XML:
            return _xml(raw)
        case Format.WORD | Format.PDF as kind:
            from tellings.ingest.office import draft_of_docx, draft_of_pdf

            return [draft_of_docx(raw) if kind is Format.WORD else draft_of_pdf(raw)]
        case kind:
            return _text(raw, markdown=kind is Format.MARKDOWN)


def _xml(raw: Raw) -> list[Draft]:
    from tellings.errors import SourceError
    from tellings.ingest import feed, newsroom_xml
    from tellings.ingest.markup import local_name
    from tellings.ingest.xml import parse_xml

    root = parse_xml(raw.data, raw.name)
    if feed.is_feed(root):
        raise feed.choose_from(root, raw.name)
    if local_name(root) == "html":
        from tellings.ingest.html import draft_of

        return [draft_of(raw)]
    if local_name(root) not in newsroom_xml.ROOTS:
        raise SourceError(
            raw.name,
            f"is XML of an unknown kind (<{local_name(root)[:40]}>)",
            "NITF, NewsML-G2 open",
        )
    return newsroom_xml.drafts_of_xml(raw, root)


def _text(raw: Raw, *, markdown: bool) -> list[Draft]:
    decoded = decode(raw.data, raw.name)
    cleaned = clean(decoded.text)
    notes = (*decoded.notes, *cleaned.notes)
    parts = parts_of(cleaned.text, markdown=markdown)
    return [_part(part, raw.name, notes, markdown=markdown) for part in parts]


def _part(text: str, name: str, notes: tuple[str, ...], *, markdown: bool) -> Draft:
    front = split_front_matter(text, name)
    if markdown:
        from tellings.ingest.markdown import blocks_of as markdown_blocks

        blocks = markdown_blocks(front.text)
    else:
        blocks = blocks_of(front.text)
    draft = Draft(tuple(blocks), notes=(*notes, *front.notes))
    return with_stated(draft, stated_of(front.fields, "front matter", name))
