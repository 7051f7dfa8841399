"""Conflicts and altered quotes of a story or a pair, each once, with everybody's version."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from tellings.compare.comparer import Comparer
from tellings.model import AlteredQuote, Article, Conflict, QuoteChange, SentenceIndex, Span
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.groups import joined
from tellings.report.marks import cut
from tellings.report.names import counted, listed, names, paragraph
from tellings.report.remarks import quote_text


class Place(NamedTuple):
    """Words of one article that clash with words of another."""

    article: int
    sentence: SentenceIndex
    start: int
    end: int


class _Clash(NamedTuple):
    one: Place
    other: Place
    about: Conflict


class _Quote(NamedTuple):
    one: Place
    other: Place
    about: AlteredQuote


def conflicts(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> tuple[Entry, ...]:
    """Return what clashes between the articles of these pairs, the sure ones first.

    Details that clash with the same detail of another article are versions of one conflict.
    """
    found = list(_conflicts(comparer, pairs))
    entries = []
    for group in joined((clash.one, clash.other) for clash in found):
        clashes = [clash for clash in found if clash.one in group]
        entries.append(_conflict(comparer, sorted(group), clashes))
    sure = [entry for entry in entries if entry.kind is EntryKind.CONFLICT]
    possible = [entry for entry in entries if entry.kind is EntryKind.POSSIBLE]
    return labelled(sure) + labelled(possible)


def altered_quotes(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> tuple[Entry, ...]:
    """Return the utterances that articles of these pairs quote in other words."""
    found = list(_quotes(comparer, pairs))
    entries = []
    for group in joined((quote.one, quote.other) for quote in found):
        quotes = [quote for quote in found if quote.one in group]
        entries.append(_quote(comparer, sorted(group), quotes))
    return labelled(entries)


def all_pairs(count: int) -> list[tuple[int, int]]:
    """Return every pair of so many articles, the earlier one left."""
    return list(combinations(range(count), 2))


def _conflicts(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> Iterator[_Clash]:
    for left, right in pairs:
        for pair in comparer.pair(left, right).pairs:
            for conflict in pair.conflicts:
                yield _Clash(
                    Place(left, pair.link.left, conflict.left.start, conflict.left.end),
                    Place(right, pair.link.right, conflict.right.start, conflict.right.end),
                    conflict,
                )


def _quotes(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> Iterator[_Quote]:
    for left, right in pairs:
        comparison = comparer.pair(left, right)
        seen = set()
        for pair in comparison.pairs:
            quote = pair.altered_quote
            if quote is not None and quote.change is QuoteChange.ALTERED:
                seen.add((quote.left, quote.right))
                yield _Quote(
                    Place(left, pair.link.left, quote.left.start, quote.left.end),
                    Place(right, pair.link.right, quote.right.start, quote.right.end),
                    quote,
                )
        for match in comparison.quotes:
            mine, theirs = match.left.span, match.right.span
            if match.change is QuoteChange.ALTERED and (mine, theirs) not in seen:
                speaker = match.left.speaker or match.right.speaker
                quote = AlteredQuote(mine, theirs, match.change, speaker, match.edits)
                yield _Quote(
                    Place(left, match.left.sentence, mine.start, mine.end),
                    Place(right, match.right.sentence, theirs.start, theirs.end),
                    quote,
                )


def _conflict(comparer: Comparer, places: list[Place], clashes: list[_Clash]) -> Entry:
    tellings = tuple(_telling(comparer, place) for place in places)
    first = clashes[0].about
    about = next((clash.about.note for clash in clashes if clash.about.note), "")
    kind = EntryKind.CONFLICT if any(clash.about.sure for clash in clashes) else EntryKind.POSSIBLE
    title = f"{_capital(about or first.type.value)}: {_versions(comparer, tellings)}"
    return Entry(_id(comparer, kind, tellings), "", kind, title, tellings)


def _quote(comparer: Comparer, places: list[Place], quotes: list[_Quote]) -> Entry:
    base = quotes[0].one
    tellings = tuple(
        _telling(comparer, place, quote=_changed_words(place, base, quotes)) for place in places
    )
    labels = names(comparer.story.articles)
    articles = comparer.story.articles
    changes = []
    for quote in quotes:
        if quote.one == base:  # the others follow from what the first version became
            change = quote_text(quote.about, articles[base.article], articles[quote.other.article])
            changes.append(f"in {labels[quote.other.article]}, {change}")
    kind = EntryKind.QUOTE
    note = f"against {labels[base.article]}: {'; '.join(changes)}"
    title = _quote_title(tellings, quotes)
    return Entry(_id(comparer, kind, tellings), "", kind, title, tellings, note)


_TITLE_WORDS = 8
"""Words of a quotation that its title repeats."""


def _quote_title(tellings: Sequence[Telling], quotes: Sequence[_Quote]) -> str:
    """Return 'Ada Ro: “We will never close …”, in 2 versions'."""
    speaker = next((quote.about.speaker for quote in quotes if quote.about.speaker), None)
    spoken = max((telling.detail for telling in tellings), key=len).split()
    said = " ".join(spoken[:_TITLE_WORDS]) + (" …" if len(spoken) > _TITLE_WORDS else "")
    versions = len({telling.detail.casefold() for telling in tellings})
    who = f"{speaker}: " if speaker else ""
    return f"{who}“{said}” in {counted(versions, 'version')}"


def _changed_words(place: Place, base: Place, quotes: Iterable[_Quote]) -> list[Span]:
    """Return the words of one version that differ from the other versions.

    The first version is held against all of them, any other against the first one, or against the
    one that it was found with.
    """
    if place == base:
        edits = [edit.left for quote in quotes if quote.one == base for edit in quote.about.edits]
    else:
        mine = sorted(
            (quote for quote in quotes if place in (quote.one, quote.other)),
            key=lambda quote: quote.one != base,
        )[0]
        edits = [edit.right if mine.other == place else edit.left for edit in mine.about.edits]
    return [edit for edit in edits if edit is not None]


def _telling(comparer: Comparer, place: Place, *, quote: list[Span] | None = None) -> Telling:
    article = comparer.story.articles[place.article]
    sentence = article.sentences[place.sentence]
    span = Span(place.start, place.end)
    whole = Span(min(sentence.start, span.start), max(sentence.end, span.end))
    marked = cut(article.text, whole, {}, [span] if quote is None else [], quote or [])
    return Telling(
        article=place.article,
        ref=paragraph(sentence.paragraph),
        sentence=place.sentence,
        start=place.start,
        end=place.end,
        detail=_detail(article, span),
        text=marked,
        manner=Manner.CONFLICT,
    )


def _versions(comparer: Comparer, tellings: Iterable[Telling]) -> str:
    """Return 'AP and Reuters 31 ≠ BBC 13': who says which."""
    labels = names(comparer.story.articles)
    versions: dict[str, tuple[str, list[str]]] = {}
    for telling in tellings:
        _, tellers = versions.setdefault(telling.detail.casefold(), (telling.detail, []))
        if labels[telling.article] not in tellers:
            tellers.append(labels[telling.article])
    return " ≠ ".join(f"“{detail}” ({listed(tellers)})" for detail, tellers in versions.values())


def _id(comparer: Comparer, kind: EntryKind, tellings: Iterable[Telling]) -> str:
    held = list(tellings)
    ids = [comparer.story.articles[telling.article].id for telling in held]
    return stable_id(kind, ids, [telling.detail for telling in held])


def _detail(article: Article, span: Span) -> str:
    return " ".join(article.text[span.start : span.end].split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
