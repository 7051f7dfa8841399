"""Conflicts and altered quotes of a story or a pair, each once, with everybody's version."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from tellings.compare.comparer import Comparer
from tellings.model import AlteredQuote, Article, Conflict, QuoteChange, SentenceIndex, Span
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.groups import joined
from tellings.report.marks import cut
from tellings.report.names import listed, names, paragraph
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
    tellings = tuple(_telling(comparer, place, quote=False) for place in places)
    first = clashes[0].about
    about = next((clash.about.note for clash in clashes if clash.about.note), "")
    kind = EntryKind.CONFLICT if any(clash.about.sure for clash in clashes) else EntryKind.POSSIBLE
    title = f"{_capital(about or first.type.value)}: {_versions(comparer, tellings)}"
    return Entry(_id(comparer, kind, tellings), "", kind, title, tellings)


def _quote(comparer: Comparer, places: list[Place], quotes: list[_Quote]) -> Entry:
    tellings = tuple(_telling(comparer, place, quote=True) for place in places)
    speaker = next((quote.about.speaker for quote in quotes if quote.about.speaker), None)
    labels = names(comparer.story.articles)
    articles = comparer.story.articles
    changes = []
    for quote in quotes:
        if quote.one != quotes[0].one:
            continue  # told against the first version only: the others follow from that
        left, right = quote.one.article, quote.other.article
        change = quote_text(quote.about, articles[left], articles[right])
        changes.append(f"{labels[left]} → {labels[right]}: {change}")
    who = speaker or "One utterance"
    title = f"{who}, quoted in {len({t.detail for t in tellings})} versions"
    kind = EntryKind.QUOTE
    return Entry(_id(comparer, kind, tellings), "", kind, title, tellings, "; ".join(changes))


def _telling(comparer: Comparer, place: Place, *, quote: bool) -> Telling:
    article = comparer.story.articles[place.article]
    sentence = article.sentences[place.sentence]
    span = Span(place.start, place.end)
    whole = Span(min(sentence.start, span.start), max(sentence.end, span.end))
    marked = cut(article.text, whole, {}, [] if quote else [span], [span] if quote else [])
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
