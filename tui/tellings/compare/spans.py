"""Spans: what of one article stands nowhere in the other, and what only elsewhere in it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from tellings.compare.coverage import Run, untold
from tellings.compare.profile import Profile, keys_of
from tellings.compare.support import Support
from tellings.compare.words import Line
from tellings.ingest.masthead import dateline_span
from tellings.model import ElsewhereSpan, Sentence, SentenceSpan
from tellings.model.steps import counted

Weight = Callable[[str], float]
TOLD_ELSEWHERE = 0.5
"""Share of a run's weight that one other sentence must have to tell it, 0..1."""


def uncovered(
    here: Profile, there: Profile, links: Iterable[tuple[int, int]], weight: Weight
) -> tuple[tuple[SentenceSpan, ...], tuple[ElsewhereSpan, ...]]:
    """Return the spans of one article that the other tells nowhere, and those told elsewhere.

    Args:
        here: the article whose spans are asked for.
        there: the other one.
        links: sentence pairs (here, there).
        weight: rareness of a key in the story, 0..1.
    """
    linked: dict[int, list[int]] = defaultdict(list)
    for mine, theirs in links:
        linked[mine].append(theirs)
    nowhere: list[SentenceSpan] = []
    elsewhere: list[ElsewhereSpan] = []
    for sentence in counted("looking for what only one tells", here.article.content):
        line = here.lines[sentence.index]
        if sentence.index not in linked:
            if keys_of(line) not in there.told:
                nowhere.append(SentenceSpan(sentence.index, sentence.start, sentence.end))
            continue
        beside = linked[sentence.index]
        strong, weak = untold(line, beside, there.support, weight)
        nowhere += (SentenceSpan(sentence.index, *_offsets(sentence, line, run)) for run in strong)
        opening = dateline_span(sentence.text)
        told_from = sentence.start + opening.end if opening else sentence.start
        for run in weak:
            for rest in _without(run, strong, line):
                place = _nearest(line, rest, there.support, beside, weight)
                start, end = _offsets(sentence, line, rest)
                if place is not None and end > told_from:
                    elsewhere.append(ElsewhereSpan(sentence.index, start, end, place))
    return tuple(nowhere), tuple(elsewhere)


def _offsets(sentence: Sentence, line: Line, run: Run) -> tuple[int, int]:
    """Return where a run stands in its article; no unit such as km/h is cut."""
    first, last = run.first, run.last
    while first + 1 < last and first and line[first - 1].text == "/" and _glued(line, first):
        first += 1
    if last + 1 < len(line) and line[last].text == "/" and _glued(line, last):
        last += 2
    return sentence.start + line[first].start, sentence.start + line[last - 1].end


def _glued(line: Line, at: int) -> bool:
    return line[at].start == line[at - 1].end


def _without(run: Run, taken: Sequence[Run], line: Line) -> list[Run]:
    """Return what is left of a run when others are cut out of it and its ends are trimmed."""
    rest = []
    free = [
        not any(other.first <= at < other.last for other in taken)
        for at in range(run.first, run.last)
    ]
    at = run.first
    while at < run.last:
        end = at
        while end < run.last and free[end - run.first]:
            end += 1
        first, last = at, end
        while first < last and not line[first].substance:
            first += 1
        while first < last and not line[last - 1].substance:
            last -= 1
        if first < last:
            rest.append(Run(first, last))
        at = end + 1
    return rest


def _nearest(
    line: Line, run: Run, there: Support, linked: Sequence[int], weight: Weight
) -> int | None:
    """Return the unlinked sentence that tells most of a run, the first of equals.

    None where no sentence tells a good part of it: its words then only happen to stand there.
    """
    words = {word: weight(word.key) * word.substance for word in line[run.first : run.last]}
    words = {word: mass for word, mass in words.items() if mass}
    places = frozenset().union(*map(there.places_of, words)).difference(linked)
    shares = there.shares(places, words)
    best = max(sorted(shares), key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] >= TOLD_ELSEWHERE else None
