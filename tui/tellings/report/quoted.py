"""Altered and shortened quotes: what outlets quote differently, with every version."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellings.board.collation import Change, Collation, collation
from tellings.compare.comparer import Comparer
from tellings.model import Article, QuoteChange, QuotesBoard, Span, Utterance, Version
from tellings.model.naming import names
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.marks import cut
from tellings.report.names import counted, paragraph

TITLE_WORDS = 8
"""Words of a quotation that its title repeats."""
_KINDS = {QuoteChange.ALTERED: EntryKind.QUOTE, QuoteChange.CUT: EntryKind.SHORTENED}
"""What an utterance counts as, the strongest change first."""


def altered_quotes(
    comparer: Comparer, board: QuotesBoard, told: Sequence[int]
) -> tuple[Entry, ...]:
    """Return what these articles quote in other words than each other, then what one shortens."""
    found: dict[EntryKind, list[Entry]] = {EntryKind.QUOTE: [], EntryKind.SHORTENED: []}
    for utterance in (_among(each, told) for each in board.utterances):
        changes = _changes_between(comparer, utterance)
        kind = next((kind for change, kind in _KINDS.items() if change in changes), None)
        if kind:
            aligned = collation(utterance, board.articles)
            found[kind].append(_entry(comparer, kind, utterance, aligned))
    return (*labelled(found[EntryKind.QUOTE]), *labelled(found[EntryKind.SHORTENED]))


def _among(utterance: Utterance, told: Sequence[int]) -> Utterance:
    """Return an utterance with only these articles' versions."""
    versions = tuple(version for version in utterance.versions if version.article in told)
    return replace(utterance, versions=versions, of=len(told))


def _changes_between(comparer: Comparer, utterance: Utterance) -> set[QuoteChange]:
    """Return how the versions inside quotation marks differ from each other."""
    starts = {
        (version.article, version.quotation.parts[0].start)
        for version in utterance.versions
        if not version.paraphrase
    }
    places = sorted({article for article, _ in starts})
    return {
        match.change
        for number, left in enumerate(places)
        for right in places[number + 1 :]
        for match in comparer.pair(left, right).quotes
        if (left, match.left.parts[0].start) in starts
        and (right, match.right.parts[0].start) in starts
    }


def _entry(comparer: Comparer, kind: EntryKind, utterance: Utterance, aligned: Collation) -> Entry:
    articles = comparer.story.articles
    tellings = tuple(
        _telling(articles[version.article], version, _unlike(aligned, at))
        for at, version in enumerate(aligned.versions)
    )
    ids = [articles[telling.article].id for telling in tellings]
    base = aligned.usual
    return Entry(
        stable_id(kind, ids, [telling.detail for telling in tellings]),
        "",
        kind,
        _title(utterance.speaker, tellings[base].detail, tellings),
        tellings,
        _changes(aligned, base, names(articles)),
    )


def _telling(article: Article, version: Version, unlike: list[Span]) -> Telling:
    first = article.sentences[version.quotation.sentence]
    spoken = version.quotation.span
    last = next((sentence for sentence in article.sentences if sentence.end >= spoken.end), first)
    parts = [" ".join(article.text[p.start : p.end].split()) for p in version.quotation.parts]
    whole = Span(min(first.start, spoken.start), max(last.end, spoken.end))
    return Telling(
        article=version.article,
        ref=paragraph(first.paragraph),
        sentence=first.index,
        start=spoken.start,
        end=spoken.end,
        detail=" … ".join(parts),
        text=cut(article.text, whole, {}, [], [_bare(article.text, span) for span in unlike]),
        manner=Manner.CONFLICT,
    )


def _bare(text: str, span: Span) -> Span:
    """Return words without the punctuation around them; a run of nothing else stays whole."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end) if start < end else span


def _unlike(aligned: Collation, version: int) -> list[Span]:
    """Return the runs of words of a version unlike what another one has in their place."""
    found: list[Span] = []
    joins = False
    for column in aligned.columns:
        word = column.words[version]
        if word is None:
            continue
        unlike = any(column.differs(version, other) for other in range(len(column.words)))
        if unlike and joins:
            found[-1] = Span(found[-1].start, word.span.end)
        elif unlike:
            found.append(word.span)
        joins = unlike
    return found


def _title(speaker: str | None, spoken: str, tellings: Sequence[Telling]) -> str:
    """Return 'Ada Ro: “We will never close …” in 2 versions'."""
    words = spoken.strip(" .,;").split()
    said = " ".join(words[:TITLE_WORDS]) + (" …" if len(words) > TITLE_WORDS else "")
    versions = len({telling.detail.casefold().strip(" .,;") for telling in tellings})
    who = f"{speaker}: " if speaker else ""
    return f"{who}“{said}” in {counted(versions, 'version')}"


def _changes(aligned: Collation, base: int, labels: Sequence[str]) -> str:
    """Return what became of the usual version's words, outlet by outlet."""
    told = "; ".join(
        f"in {labels[version.article]}, {', '.join(changes)}"
        for at, version in enumerate(aligned.versions)
        if at != base and (changes := list(_changed(aligned, base, at)))
    )
    usual = labels[aligned.versions[base].article]
    return f"What changes from {usual}’s version: {told}" if told else ""


def _changed(aligned: Collation, base: int, version: int) -> Iterator[str]:
    for change in aligned.changes(base):
        if change.version == version:
            if change.base and change.other:
                yield f"{change.base} → {change.other}"
            else:
                words = f"“{change.base or change.other}”"
                yield f"{_how(change)} {words}{_where(change)}"


def _how(change: Change) -> str:
    return "without" if change.base and not change.is_outside else "with"


def _where(change: Change) -> str:
    if not change.is_outside:
        return ""
    return " outside the marks" if change.base else " inside the marks"
