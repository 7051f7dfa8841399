"""Spans: what of one article stands nowhere in the other, and what only elsewhere in it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from tellings.compare.coverage import Run, untold
from tellings.compare.profile import Profile, keys_of
from tellings.compare.retold import retold
from tellings.compare.values import known
from tellings.compare.words import Line
from tellings.ingest.masthead import dateline_span
from tellings.model import ElsewhereSpan, Sentence, SentenceSpan
from tellings.model.steps import counted

Weight = Callable[[str], float]


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
    for sentence in counted("finding gaps", here.article.content):
        line = here.lines[sentence.index]
        if sentence.index not in linked:
            if keys_of(line) not in there.told:
                nowhere.append(SentenceSpan(sentence.index, sentence.start, sentence.end))
            continue
        beside = linked[sentence.index]
        strong, weak = untold(
            line,
            beside,
            there.support,
            weight,
            known(line, here.values[sentence.index], there.where),
        )
        strong = _told(sentence, line, strong)
        nowhere += (SentenceSpan(sentence.index, *_offsets(sentence, line, run)) for run in strong)
        for run in _told(sentence, line, weak):
            for rest in _without(run, strong, line):
                found = retold(line, rest, there.lines, there.support, beside)
                if found:
                    start, end = _offsets(sentence, line, found.run)
                    elsewhere.append(ElsewhereSpan(sentence.index, start, end, found.place))
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


def _told(sentence: Sentence, line: Line, runs: Iterable[Run]) -> list[Run]:
    """Return runs without the words of a dateline, which tell nothing of the story."""
    opening = dateline_span(sentence.text)
    if opening is None:
        return list(runs)
    begins = sum(word.start < opening.end for word in line)
    return [Run(max(run.first, begins), run.last) for run in runs if run.last > begins]
