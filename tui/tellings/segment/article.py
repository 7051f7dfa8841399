"""Putting an article together: one text, the paragraphs and sentences in it, all with offsets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tellings.model import Article, Masthead, Paragraph, Role, Sentence, Source
from tellings.model.packed import Paragraphs, Sentences

PARAGRAPH_BREAK = "\n"
"""What stands between two paragraphs of an article's text."""


@dataclass(frozen=True, slots=True)
class ParagraphDraft:
    """A paragraph before it has a place: its sentences with their roles, and why it is what it is.

    ``gaps[i]`` is the white space before sentence i (the first is always empty).
    """

    sentences: tuple[str, ...]
    roles: tuple[Role, ...]
    role: Role
    reason: str
    gaps: tuple[str, ...]


def assemble(
    article_id: str,
    drafts: Iterable[ParagraphDraft],
    *,
    masthead: Masthead,
    source: Source,
    language: str = "en",
    notes: Sequence[str] = (),
) -> Article:
    """Return the article of these paragraphs, in order, with all offsets counted once."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    at = 0
    for draft in drafts:
        if paragraphs:
            pieces.append(PARAGRAPH_BREAK)
            at += len(PARAGRAPH_BREAK)
        start, first = at, len(sentences)
        for text, role, gap in zip(draft.sentences, draft.roles, draft.gaps, strict=True):
            at += len(gap)
            sentences.append(
                Sentence(len(sentences), len(paragraphs), at, at + len(text), role, text)
            )
            pieces += (gap, text)
            at += len(text)
        paragraphs.append(
            Paragraph(len(paragraphs), start, at, first, len(sentences), draft.role, draft.reason)
        )
    whole = "".join(pieces)
    return Article(
        id=article_id,
        text=whole,
        paragraphs=Paragraphs(paragraphs),
        sentences=Sentences(whole, sentences),
        masthead=masthead,
        source=source,
        language=language,
        notes=tuple(notes),
    )
