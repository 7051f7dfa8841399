"""What only one article tells: in a pair, or among all articles of a story."""

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Protocol

from tellings.board.bare import is_bare
from tellings.compare.comparer import Comparer
from tellings.compare.profile import profile_of
from tellings.model import ClaimsBoard, SentenceIndex, Span
from tellings.report.entries import Entry, EntryKind, Telling, labelled, stable_id
from tellings.report.marks import Mark, cut
from tellings.report.names import paragraph

MOST_BESIDES = 2
"""Words that tell something beside a time or a figure which are still little."""
LEAST_WORDS = 3
"""Words from which a scrap that several comparisons leave over counts as something told."""


def only_here(comparer: Comparer, articles: Sequence[int], board: ClaimsBoard) -> tuple[Entry, ...]:
    """Return what one of these articles tells and none of the others, article by article.

    One entry a sentence: first the whole sentences, then the runs of shared sentences that nobody
    else tells, each in reading order. Bare links and signatures tell nothing. A time or a figure
    that another of them gives in other words is nobody's alone, and neither is a sentence whose
    claim another of them tells on the board, if only perhaps.
    """
    elsewhere = _told_by_others(board, set(articles))
    found: list[Entry] = []
    for article in articles:
        mine = [
            _entry(comparer, article, sentence, runs)
            for sentence, runs in sorted(_runs(comparer, article, articles).items())
            if not is_bare(comparer.story.articles[article].sentences[sentence].text)
            and not _given(comparer, article, sentence, runs, articles)
        ]
        mine = [
            entry
            for entry in mine
            if is_part(entry) or (article, entry.tellings[0].sentence) not in elsewhere
        ]
        found += sorted((entry for entry in mine if not is_bare(entry.title)), key=is_part)
    return labelled(found)


def _told_by_others(board: ClaimsBoard, articles: Set[int]) -> set[tuple[int, SentenceIndex]]:
    """Return the sentences, by article and index, of claims that several of the articles tell."""
    return {
        (mention.article, mention.sentence)
        for claim in board.claims
        if len({mention.article for mention in claim.mentions} & articles) > 1
        for mention in claim.mentions
    }


def _given(
    comparer: Comparer,
    article: int,
    sentence: SentenceIndex,
    runs: Sequence[Span],
    articles: Sequence[int],
) -> bool:
    """Return whether runs tell little but times and figures that other articles give too."""
    profiles = [profile_of(each) for each in comparer.story.articles]
    mine = profiles[article]
    begin = mine.article.sentences[sentence].start
    held = [Span(run.start - begin, run.end - begin) for run in runs]
    values = [each for each in mine.values[sentence] if _inside(each, held)]
    others = [profiles[other].where for other in articles if other != article]
    if not values or not all(any(each.value in where for where in others) for each in values):
        return False
    words = [word for word in mine.lines[sentence] if word.substance == 1]
    besides = [
        word for word in words if _inside(word, held) and not any(_meet(word, v) for v in values)
    ]
    return len(besides) <= MOST_BESIDES


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def _inside(placed: _Placed, runs: Iterable[Span]) -> bool:
    return any(run.start <= placed.start and placed.end <= run.end for run in runs)


def _meet(one: _Placed, other: _Placed) -> bool:
    return one.start < other.end and other.start < one.end


def is_part(entry: Entry) -> bool:
    """Return whether an entry is of words inside a sentence whose rest others tell."""
    return bool(entry.note)


def _runs(
    comparer: Comparer, article: int, articles: Sequence[int]
) -> dict[SentenceIndex, list[Span]]:
    """Return the runs of an article that stand nowhere in any of the others, by sentence."""
    text = comparer.story.articles[article].text
    sentences = comparer.story.articles[article].sentences
    whole: set[Span] = set()
    alone: list[tuple[SentenceIndex, Span]] | None = None
    for other in articles:
        if other != article:
            here = [
                (run.sentence, Span(run.start, run.end))
                for run in comparer.pair(article, other).missing
            ]
            whole |= {span for _, span in here}
            alone = here if alone is None else list(_shared(alone, here))
    found: dict[SentenceIndex, list[Span]] = {}
    for sentence, span in alone or []:
        trimmed = _trimmed(text, span)
        words = text[trimmed.start : trimmed.end].split()
        if span in whole or len(words) >= LEAST_WORDS:
            wide = widened(text, trimmed, sentences[sentence].span)
            held = found.setdefault(sentence, [])
            if held and wide.start <= held[-1].end:
                wide = Span(held.pop().start, wide.end)
            held.append(wide)
    return found


def _shared(
    one: Sequence[tuple[SentenceIndex, Span]], other: Sequence[tuple[SentenceIndex, Span]]
) -> Iterator[tuple[SentenceIndex, Span]]:
    """Yield the runs that both of two ordered lists of runs cover."""
    place = 0
    for sentence, span in one:
        while place < len(other) and other[place][1].end <= span.start:
            place += 1
        at = place
        while at < len(other) and other[at][1].start < span.end:
            start = max(span.start, other[at][1].start)
            end = min(span.end, other[at][1].end)
            if start < end:
                yield sentence, Span(start, end)
            at += 1


def _trimmed(text: str, span: Span) -> Span:
    """Return a run without the spaces and commas at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    return Span(start, end)


_OPENERS = "([{“‘\"'#@$€£"
_CLOSERS = {")": "(", "]": "[", "}": "{", "”": "“", "’": "‘"}


def widened(text: str, span: Span, within: Span) -> Span:
    """Return a run with the rest of the words and brackets that it cuts through."""
    start, end = span.start, span.end
    while start > within.start and (
        text[start - 1] in _OPENERS or (_in_word(text[start - 1]) and _in_word(text[start]))
    ):
        start -= 1
    while end < within.end and (
        (_in_word(text[end - 1]) and _in_word(text[end])) or _closes(text[start:end], text[end])
    ):
        end += 1
    return Span(start, end)


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "’'-"


def _closes(inside: str, char: str) -> bool:
    """Return whether a mark closes what a run opens and leaves open."""
    if char == '"':
        return inside.count(char) % 2 == 1
    opener = _CLOSERS.get(char)
    return opener is not None and inside.count(opener) > inside.count(char)


def _entry(comparer: Comparer, place: int, index: SentenceIndex, runs: list[Span]) -> Entry:
    article = comparer.story.articles[place]
    sentence = article.sentences[index]
    pieces = [" ".join(article.text[run.start : run.end].split()) for run in runs]
    whole = len(runs) == 1 and len(runs[0]) >= len(sentence.text.strip(" .,;"))
    telling = Telling(
        article=place,
        ref=paragraph(sentence.paragraph),
        sentence=index,
        start=runs[0].start,
        end=runs[-1].end,
        detail=" … ".join(pieces),
        text=cut(article.text, sentence.span, {Mark.ONLY: runs}, [], []),
    )
    kind = EntryKind.ONLY
    note = "" if whole else "part of a sentence"
    identity = stable_id(kind, [article.id], pieces)
    return Entry(identity, "", kind, telling.detail, (telling,), note)
