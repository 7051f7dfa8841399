"""The claims of a story as report entries."""

from collections.abc import Sequence
from dataclasses import replace

from tellings.board.fragments import is_fragment
from tellings.board.title_runs import without_stop
from tellings.compare.comparer import Comparer
from tellings.model import Span
from tellings.model.claim import Claim, ClaimsBoard, How, Mention
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.marks import Marked, Run
from tellings.report.names import counted, paragraph

_MANNERS = {
    How.TOLD: Manner.TOLD,
    How.PARTLY: Manner.PARTLY,
    How.CONFLICT: Manner.CONFLICT,
    How.PERHAPS: Manner.PERHAPS,
}


def claim_entries(comparer: Comparer, board: ClaimsBoard, told: Sequence[int]) -> tuple[Entry, ...]:
    """Return the claims that one of these articles tells, in the board's order."""
    wanted = set(told)
    return labelled(
        _entry(comparer, claim, [m for m in claim.mentions if m.article in wanted])
        for claim in board.claims
        if wanted.intersection(claim.tellers)
    )


def _entry(comparer: Comparer, claim: Claim, mentions: Sequence[Mention]) -> Entry:
    tellings = tuple(_telling(comparer, mention) for mention in mentions)
    kind = EntryKind.CLAIM
    ids = [comparer.story.articles[mention.article].id for mention in mentions]
    title = claim.title
    if claim.title_article not in {mention.article for mention in mentions}:
        named = min(tellings, key=lambda telling: _unfit(telling.detail))
        title = named.detail
        tellings = tuple(_naming(each) if each is named else each for each in tellings)
    note = ""
    if len(tellings) == len(claim.mentions) and claim.origins < claim.told_by:
        note = f"{counted(claim.origins, 'origin')}: some draw on one source"
    return Entry(
        stable_id(kind, ids, [telling.detail for telling in tellings]),
        "",
        kind,
        without_stop(" ".join(title.split()).rstrip(",;")),
        tellings,
        note,
    )


def _naming(telling: Telling) -> Telling:
    """Return a telling that names its claim: how far it tells another title says nothing then."""
    if telling.manner is Manner.CONFLICT:
        return telling
    return replace(telling, manner=Manner.TOLD)


def _unfit(wording: str) -> tuple[bool, int]:
    return (is_fragment(wording), len(wording))


def _telling(comparer: Comparer, mention: Mention) -> Telling:
    article = comparer.story.articles[mention.article]
    sentence = article.sentences[mention.sentence]
    return Telling(
        article=mention.article,
        ref=paragraph(sentence.paragraph),
        sentence=mention.sentence,
        start=mention.start,
        end=mention.end,
        detail=" ".join(article.text[mention.start : mention.end].split()),
        text=_in_context(article.text, sentence.span, Span(mention.start, mention.end)),
        manner=_MANNERS[mention.how],
    )


def _in_context(text: str, sentence: Span, told: Span) -> Marked:
    """Return the words that tell a claim, with an ellipsis where their sentence says more."""
    before = text[sentence.start : told.start]
    after = text[told.end : sentence.end]
    return (
        *((Run("… "),) if _says(before) else ()),
        Run(text[told.start : told.end]),
        *((Run(" …"),) if _says(after) else ()),
    )


def _says(words: str) -> bool:
    return any(char.isalnum() for char in words)
