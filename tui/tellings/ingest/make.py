"""From a draft to an article: roles, sentences, masthead, one text with offsets."""

import re
from hashlib import sha256
from pathlib import PurePath

from tellings.errors import SourceError
from tellings.ingest.block import Block
from tellings.ingest.draft import Draft
from tellings.ingest.limits import MAX_SENTENCE, MAX_TEXT
from tellings.ingest.masthead import find_masthead
from tellings.ingest.roles import assign, is_heading_like, sentence_roles
from tellings.ingest.source import Raw
from tellings.model import Article, Role, Source
from tellings.segment.article import ParagraphDraft, assemble
from tellings.segment.language import guess
from tellings.segment.sentences import split

_PROSE = frozenset({Role.BODY, Role.STANDFIRST, Role.EMBED})
_MOST_IN_ID = 40


def make(raw: Raw, draft: Draft, *, language: str | None = None, place: int = 0) -> Article:
    """Return the article of a draft.

    Args:
        raw: where it came from.
        draft: what its format gave.
        language: ISO 639-1 code that overrules every guess.
        place: which telling of the file it is, from 0.

    Raises:
        SourceError: if there is no article in it.
    """
    size = sum(len(block.text) for block in draft.blocks)
    if size > MAX_TEXT:
        raise SourceError(raw.name, f"has {size:,} characters of text", "cut the article out of it")
    blocks = assign(draft.blocks)
    prose = [block for block in blocks if block.role in _PROSE]
    if not prose or (len(prose) == 1 and len(blocks) == 1 and is_heading_like(prose[0].text)):
        raise SourceError(raw.name, _nothing(blocks), "an article has at least one sentence")
    chosen = language or draft.language or guess(" ".join(block.text for block in blocks))
    drafts = (_paragraph(block, chosen, raw.name) for block in blocks)
    return assemble(
        article_id(raw.filename, place),
        drafts,
        masthead=find_masthead(blocks, draft.masthead),
        source=Source(raw.name, sha256(raw.data).hexdigest()),
        language=chosen,
        notes=(*raw.notes, *draft.notes),
    )


def _nothing(blocks: list[Block]) -> str:
    if not blocks:
        return "holds no text"
    if any(block.role is Role.HEADLINE for block in blocks) or len(blocks) == 1:
        return "holds a headline and no article"
    return "holds no article, only links, dates and the like"


def _paragraph(block: Block, language: str, name: str) -> ParagraphDraft:
    spans = split(block.text, language)
    sentences = tuple(block.text[span.start : span.end] for span in spans)
    if any(len(sentence) > MAX_SENTENCE for sentence in sentences):
        longest = max(map(len, sentences))
        raise SourceError(
            name, f"has a line of {longest:,} characters without a sentence end", "is it text?"
        )
    assert block.role is not None
    starts = [0, *(span.end for span in spans)]
    gaps = tuple(
        block.text[before : span.start] for before, span in zip(starts, spans, strict=False)
    )
    roles = sentence_roles(sentences, block.role)
    return ParagraphDraft(sentences, roles, block.role, block.reason, gaps)


_HASH_SUFFIX = re.compile(r"(?<=.)[-_](?=[a-f]*\d)[0-9a-f]{12,64}$")
"""A content hash behind a file's name, as crawlers write it: nothing to call an article by."""


def article_id(filename: str, place: int = 0) -> str:
    """Return a short id made from a file name: letters, digits and dashes."""
    name = slug(_HASH_SUFFIX.sub("", PurePath(filename).stem) or filename) or "article"
    return name + (f"-{place + 1}" if place else "")


def slug(text: str) -> str:
    """Return a name fit for files and ids: lower-case letters and digits, joined by dashes."""
    return re.sub(r"[^\w]+", "-", text).strip("-").lower()[:_MOST_IN_ID].rstrip("-")
