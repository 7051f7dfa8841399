"""The claims of a story as report entries."""

from collections import defaultdict
from collections.abc import Sequence, Set
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


def claims_told(board: ClaimsBoard, told: Sequence[int]) -> tuple[tuple[Claim, ...], ...]:
    """Return the claims that one of these articles tells, in the board's order.

    A claim that only other articles tell apart, while these tell it by words that another claim
    holds too, stands behind that one: here the two are one.
    """
    wanted = frozenset(told)
    here = {
        claim.id: _mentions(claim, wanted)
        for claim in board.claims
        if wanted.intersection(claim.tellers)
    }
    beside: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, mentions in here.items():
        for mention in mentions:
            beside[mention.article, mention.sentence].append(number)
    groups: dict[int, list[Claim]] = {number: [] for number in here}
    for claim in board.claims:
        if claim.id in here:
            mine = here[claim.id]
            others = beside[mine[0].article, mine[0].sentence]
            holding = [other for other in others if _hold(here[other], mine)]
            groups[min(holding, key=lambda other: (-_length(here[other]), other))].append(claim)
    return tuple(tuple(group) for group in groups.values() if group)


def _hold(mentions: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """Return whether the words of other mentions all stand in these."""
    return all(
        any(
            one.article == other.article and one.start <= other.start and other.end <= one.end
            for one in mentions
        )
        for other in others
    )


def _length(mentions: Sequence[Mention]) -> int:
    return sum(mention.end - mention.start for mention in mentions)


def claim_entries(comparer: Comparer, board: ClaimsBoard, told: Sequence[int]) -> tuple[Entry, ...]:
    """Return an entry for each of the ``claims_told``, in their order.

    Each has a title of its own, unless the only words it could be named by name another one too.
    """
    wanted = frozenset(told)
    shown = [
        min(group, key=lambda claim: claim.title_article not in wanted)
        for group in claims_told(board, told)
    ]
    titles = {_plain(claim.title) for claim in shown if claim.title_article in wanted}
    entries = []
    for claim in shown:
        entries.append(_entry(comparer, claim, _mentions(claim, wanted), titles))
        titles.add(entries[-1].title)
    return labelled(entries)


def _mentions(claim: Claim, wanted: Set[int]) -> list[Mention]:
    return [mention for mention in claim.mentions if mention.article in wanted]


def _entry(
    comparer: Comparer, claim: Claim, mentions: Sequence[Mention], titles: Set[str]
) -> Entry:
    """Return a claim as these mentions tell it, named by other words than ``titles`` if it can."""
    tellings = tuple(_telling(comparer, mention) for mention in mentions)
    kind = EntryKind.CLAIM
    ids = [comparer.story.articles[mention.article].id for mention in mentions]
    title = claim.title
    if claim.title_article not in {mention.article for mention in mentions}:
        named = min(
            tellings, key=lambda each: (_plain(each.detail) in titles, *_unfit(each.detail))
        )
        title = named.detail
        tellings = tuple(_naming(each) if each is named else each for each in tellings)
    note = ""
    if len(tellings) == len(claim.mentions) and claim.origins < claim.told_by:
        note = f"{counted(claim.origins, 'origin')}: some draw on one source"
    return Entry(
        stable_id(kind, ids, [telling.detail for telling in tellings]),
        "",
        kind,
        _plain(title),
        tellings,
        note,
    )


def _naming(telling: Telling) -> Telling:
    """Return a telling that names its claim: how far it tells another title says nothing then."""
    if telling.manner is Manner.CONFLICT:
        return telling
    return replace(telling, manner=Manner.TOLD)


def _plain(title: str) -> str:
    """Return words as a title: in one line, without what ends a sentence or a clause."""
    return without_stop(" ".join(title.split()).rstrip(",;"))


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
