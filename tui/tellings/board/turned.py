"""Turned round: a passage that denies what a claim's title affirms, or the other way about."""

from collections.abc import Sequence

from tellings.board.graph import Node
from tellings.compare.denials import DENYING, denied_alone
from tellings.compare.profile import profile_of
from tellings.compare.words import Line
from tellings.model import Article, Span


def turned(articles: Sequence[Article], told: Node, run: Span, passage: Node) -> bool:
    """Return whether a passage can't tell a title in full, since only one of the two says no.

    Args:
        articles: the story's articles.
        told: the sentence that the title is from.
        run: the title, in offsets of its article.
        passage: the sentence of another article.
    """
    mine, other = articles[told[0]], articles[passage[0]]
    ours, theirs = profile_of(mine), profile_of(other)
    start = mine.sentences[told[1]].start
    line = tuple(word for word in ours.lines[told[1]] if run.start <= start + word.start < run.end)
    passage_line = theirs.lines[passage[1]]
    denied = _denied(line, mine.language)
    if denied & {word.key for word in passage_line} and denied_alone(
        [line], [passage_line], mine.language, other.language
    ):
        return True
    titled = {
        (stand.about, stand.affirmed)
        for stand in ours.details.stands[told[1]]
        if run.start <= start + stand.start and start + stand.end <= run.end
    }
    said = {(stand.about, stand.affirmed) for stand in theirs.details.stands[passage[1]]}
    return any((about, not affirmed) in said - titled for about, affirmed in titled - said)


def _denied(line: Line, language: str) -> frozenset[str]:
    """Return the content right behind each negation: what is denied."""
    denying = DENYING.get(language, frozenset()) - {"without"}
    behind = (
        next((after.key for after in line[at + 1 :] if after.substance == 1.0), "")
        for at, word in enumerate(line)
        if word.low in denying
    )
    return frozenset(key for key in behind if key)
