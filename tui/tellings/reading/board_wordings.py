"""Wordings of a claim: each outlet's telling with what only it says and what clashes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tellings.board.support import Support
from tellings.board.wordings import ClaimWording as Pieces
from tellings.board.wordings import WordingMark, wordings
from tellings.compare.comparer import Comparer
from tellings.model import Claim, Mention, ParagraphIndex, Span
from tellings.reading.marks import Mark, MarkKind

LOUD = frozenset({MarkKind.CONFLICT, MarkKind.POSSIBLE})
WHOLE = 0.9
"""Share of a telling's letters from which it counts as marked whole, 0..1."""


@dataclass(frozen=True, slots=True)
class ClaimWording:
    """One mention of a claim as it is shown; offsets count through its article's text."""

    mention: Mention
    paragraph: ParagraphIndex
    whole: Span
    """Its sentence."""
    telling: Span
    """The part of its sentence that tells the claim, with whatever clashes in it."""
    marks: tuple[Mark, ...]
    """What only this telling has, words of a quotation that others give otherwise, and what
    clashes."""

    @property
    def is_loud(self) -> bool:
        """True where something in it clashes."""
        return any(mark.kind in LOUD for mark in self.marks)


def claim_wordings(
    comparer: Comparer, claim: Claim, support: Support, most: int | None = None
) -> tuple[ClaimWording, ...]:
    """Return the first ``most`` mentions of a claim with their marks, in the claim's order.

    A telling that would be marked whole as its outlet's own is not marked: that says no more than
    its row does.
    """
    held = wordings(comparer, claim, support, most)
    return tuple(_wording(comparer, claim, each) for each in held)


def unmarked(comparer: Comparer, claim: Claim) -> tuple[ClaimWording, ...]:
    """Return every mention of a claim with what clashes marked, and nothing else: at no cost."""
    return tuple(
        _wording(comparer, replace(claim, altered_quote=False), Pieces(mention, ()))
        for mention in claim.mentions
    )


def _wording(comparer: Comparer, claim: Claim, held: Pieces) -> ClaimWording:
    mention = held.mention
    sentence = comparer.story.articles[mention.article].sentences[mention.sentence]
    only = [piece for piece in held.pieces if piece.mark is WordingMark.ONLY]
    marked = sum(piece.end - piece.start for piece in only)
    if marked >= WHOLE * (mention.end - mention.start):
        only = []
    marks = [Mark(piece.start, piece.end, MarkKind.ONLY) for piece in only]
    clashing = _clashing(claim, mention)
    if claim.altered_quote:
        marks += _quote_words(comparer, claim, mention)
    telling = Span(
        min([mention.start, *(mark.start for mark in clashing)]),
        max([mention.end, *(mark.end for mark in clashing)]),
    )
    every = tuple(dict.fromkeys([*marks, *clashing]))
    return ClaimWording(mention, sentence.paragraph, sentence.span, telling, every)


def _clashing(claim: Claim, mention: Mention) -> list[Mark]:
    """Return the marks of what clashes in a mention, also of what stands just beside it."""
    marks = []
    for held in claim.conflicts:
        kind = MarkKind.CONFLICT if held.conflict.sure else MarkKind.POSSIBLE
        for place, index, span in (
            (held.left, held.left_sentence, held.conflict.left),
            (held.right, held.right_sentence, held.conflict.right),
        ):
            if (place, index) == (mention.article, mention.sentence):
                marks.append(Mark(span.start, span.end, kind))
    return marks


def _quote_words(comparer: Comparer, claim: Claim, mention: Mention) -> list[Mark]:
    """Return marks for quoted words of a mention that another teller gives otherwise."""
    held = {(each.article, each.sentence) for each in claim.mentions}
    marks: list[Mark] = []
    for place in claim.tellers:
        if place == mention.article:
            continue
        for pair in comparer.pair(mention.article, place).pairs:
            quote = pair.altered_quote
            if quote is None or pair.link.left != mention.sentence:
                continue
            if (place, pair.link.right) in held:
                spans = [edit.left for edit in quote.edits if edit.left is not None]
                marks += [Mark(span.start, span.end, MarkKind.QUOTE) for span in spans]
    return marks


def clash_notes(claim: Claim) -> str:
    """Return what clashes in a claim, in a few words; '' where nothing does."""
    notes = dict.fromkeys(held.conflict.note or held.conflict.type for held in claim.conflicts)
    return ", ".join(notes)


def not_told_by(claim: Claim, names: Sequence[str]) -> str:
    """Return who doesn't tell a claim: 'not in AP, Reuters', 'not in 7 others', '' for nobody."""
    tellers = set(claim.tellers)
    missing = [names[place] for place in range(claim.of) if place not in tellers]
    if not missing:
        return ""
    return f"not in {', '.join(missing) if len(missing) < 4 else f'{len(missing)} others'}"
