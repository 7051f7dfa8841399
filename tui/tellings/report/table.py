"""The claims of a story as report entries."""

from collections.abc import Sequence

from tellings.compare.comparer import Comparer
from tellings.model import Span
from tellings.model.claim import Claim, ClaimsBoard, How, Mention
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.marks import cut
from tellings.report.names import counted, paragraph

_MANNERS = {How.TOLD: Manner.TOLD, How.PARTLY: Manner.PARTLY, How.CONFLICT: Manner.CONFLICT}


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
    copies = claim.told_by - claim.origins
    note = f"{counted(claim.origins, 'origin')}: some draw on one source" if copies else ""
    return Entry(
        stable_id(kind, ids, [telling.detail for telling in tellings]),
        "",
        kind,
        " ".join(claim.title.split()).rstrip(".,;"),
        tellings,
        note,
    )


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
        text=cut(article.text, Span(mention.start, mention.end), {}, [], []),
        manner=_MANNERS[mention.how],
    )
