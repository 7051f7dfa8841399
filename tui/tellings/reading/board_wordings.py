"""Wordings of a claim: each outlet's telling with what only it says and what clashes."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.compare.comparer import Comparer
from tellings.model import Claim, Mention, ParagraphIndex, Span
from tellings.reading.marks import Mark, MarkKind

Runs = list[tuple[int, int]]
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


def claim_wordings(comparer: Comparer, claim: Claim) -> tuple[ClaimWording, ...]:
    """Return every mention of a claim with its marks, in the claim's order.

    What only one telling has is what stands nowhere in any other article that tells the claim. A
    telling that would be marked whole is not marked: that says no more than its row does.
    """
    return tuple(_wording(comparer, claim, mention) for mention in claim.mentions)


def _wording(comparer: Comparer, claim: Claim, mention: Mention) -> ClaimWording:
    article = comparer.story.articles[mention.article]
    sentence = article.sentences[mention.sentence]
    marks = [Mark(start, end, MarkKind.ONLY) for start, end in _only_here(comparer, claim, mention)]
    for held in claim.conflicts:
        kind = MarkKind.CONFLICT if held.conflict.sure else MarkKind.POSSIBLE
        for place, index, span in (
            (held.left, held.left_sentence, held.conflict.left),
            (held.right, held.right_sentence, held.conflict.right),
        ):
            if (place, index) == (mention.article, mention.sentence):
                marks.append(Mark(span.start, span.end, kind))
    if claim.altered_quote:
        marks += _quote_words(comparer, claim, mention)
    loud = [mark for mark in marks if mark.kind in LOUD]
    telling = Span(
        min([mention.start, *(mark.start for mark in loud)]),
        max([mention.end, *(mark.end for mark in loud)]),
    )
    return ClaimWording(
        mention, sentence.paragraph, sentence.span, telling, tuple(dict.fromkeys(marks))
    )


def _only_here(comparer: Comparer, claim: Claim, mention: Mention) -> Runs:
    """Return the runs of a mention that no other teller has anywhere."""
    others = [place for place in claim.tellers if place != mention.article]
    runs: Runs = [(mention.start, mention.end)] if others else []
    for place in others:
        missing = [
            (span.start, span.end)
            for span in comparer.pair(mention.article, place).missing
            if span.sentence == mention.sentence
        ]
        runs = _both(runs, missing)
        if not runs:
            break
    marked = sum(end - start for start, end in runs)
    return runs if marked < WHOLE * (mention.end - mention.start) else []


def _both(ones: Runs, others: Runs) -> Runs:
    """Return what two lists of runs have in common."""
    common = [(max(a, c), min(b, d)) for a, b in ones for c, d in others if max(a, c) < min(b, d)]
    return sorted(common)


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
    missing = [names[place] for place in range(claim.of) if place not in claim.tellers]
    if not missing:
        return ""
    return f"not in {', '.join(missing) if len(missing) < 4 else f'{len(missing)} others'}"
