"""Touched: which passages a reader has noted something on, or put right by hand."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from tellings.model import (
    Article,
    Corrections,
    LinkRef,
    ParagraphIndex,
    SentenceRef,
)
from tellings.model.naming import standing
from tellings.reading.blocks import Block, number

NOTE, CORRECTED, LINKING = "†", "*", "◆"
"""Signs of a note, of something put right by hand, and of one end of a link that is being made."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What a reader did to the articles on the page."""

    notes: frozenset[tuple[str, ParagraphIndex]] = frozenset()
    """Paragraphs with a note, by article id."""
    roles: frozenset[tuple[str, ParagraphIndex]] = frozenset()
    """Paragraphs whose role was set by hand."""
    linked: frozenset[SentenceRef] = frozenset()
    """Sentences of one article on the page that were linked to another one there, or unlinked."""
    linking: frozenset[SentenceRef] = frozenset()
    """One end of a link that is being made."""

    def signs(self, article: Article, blocks: Iterable[Block]) -> tuple[str, ...]:
        """Return the signs of one side of a passage."""
        if not (self.notes or self.roles or self.linked or self.linking):
            return ()
        held = list(blocks)
        noted = corrected = False
        if self.notes or self.roles:
            places = {(article.id, block.paragraph) for block in held}
            noted, corrected = bool(places & self.notes), bool(places & self.roles)
        if self.linked and not corrected:
            corrected = _any_in(self.linked, article, held)
        linking = bool(self.linking) and _any_in(self.linking, article, held)
        return (LINKING,) * linking + (NOTE,) * noted + (CORRECTED,) * corrected


def _any_in(refs: frozenset[SentenceRef], article: Article, blocks: Iterable[Block]) -> bool:
    """Return whether one of some sentences stands in the blocks of an article."""
    return any(
        SentenceRef(article.id, at) in refs
        for block in blocks
        for at in range(block.first, block.last)
    )


UNTOUCHED = Touched()


def touched(
    notes: Iterable[tuple[str, ParagraphIndex]],
    corrections: Corrections,
    articles: Sequence[Article],
) -> Touched:
    """Return what a reader did to some articles; a link counts if both its ends are in them."""
    ids = {article.id for article in articles}
    links = _within((*corrections.linked, *corrections.unlinked), ids)
    return Touched(
        frozenset(place for place in notes if place[0] in ids),
        frozenset((each.article, each.paragraph) for each in corrections.roles),
        frozenset(end for ref in links for end in (ref.one, ref.other)),
    )


def told(
    corrections: Corrections,
    sides: Sequence[tuple[Article, Sequence[Block]]],
    names: Sequence[str],
) -> list[str]:
    """Return what was put right in a passage, in words.

    Args:
        corrections: everything that was put right.
        sides: the articles on the page with their blocks in the passage, those of no blocks too.
        names: what the articles are called.
    """
    said: list[str] = []
    ids = [article.id for article, _ in sides]
    for links, word in ((corrections.linked, "linked to"), (corrections.unlinked, "not linked to")):
        for ref in _within(links, ids):
            for one, other in ((ref.one, ref.other), (ref.other, ref.one)):
                here, there = ids.index(one.article), ids.index(other.article)
                if here < there and _holds(sides[here][1], one) | _holds(sides[there][1], other):
                    ends = (
                        called_end(sides[at][0], names[at], ref)
                        for at, ref in ((here, one), (there, other))
                    )
                    said.append(f" {word} ".join(ends))
    for article, blocks in sides:
        for override in corrections.roles:
            paragraphs = {block.paragraph for block in blocks}
            if override.article == article.id and override.paragraph in paragraphs:
                name = names[ids.index(article.id)]
                said.append(f"{name} ¶{number(override.paragraph)} is {standing(override.role)}")
    return list(dict.fromkeys(said))


def _within(links: Iterable[LinkRef], ids: Collection[str]) -> list[LinkRef]:
    """Return the links between articles of these ids."""
    return [ref for ref in links if ref.one.article in ids and ref.other.article in ids]


def _holds(blocks: Iterable[Block], ref: SentenceRef) -> bool:
    return any(block.first <= ref.sentence < block.last for block in blocks)


def called_end(article: Article, name: str, ref: SentenceRef) -> str:
    """Return how readers know a sentence's paragraph; an end that is gone has no number."""
    if ref.sentence >= len(article.sentences):
        return name
    return f"{name} ¶{number(article.sentences[ref.sentence].paragraph)}"
