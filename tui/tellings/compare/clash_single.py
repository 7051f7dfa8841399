"""Clashing counts of persons, one told without a number: 'a driver was hurt', 'two men were'."""

from collections.abc import Iterator

from tellings.compare.clash_number import fate_of, is_person
from tellings.compare.details import Details
from tellings.compare.figures import Figure
from tellings.compare.near import common, company
from tellings.compare.tolls import FATES, keys_of
from tellings.compare.vocabulary import word_set
from tellings.compare.words import Line, Word
from tellings.model import Conflict, ConflictType, Link, Span

_BEFELL = {
    "held": word_set("arrested detained"),
    "dead": word_set("killed died drowned"),
    "hurt": word_set("injured wounded hurt"),
}
"""What befalls a person, in words that stand behind whom it befell."""
_OF_MORE = {
    "held": word_set("arrest arrests arresting custody"),
    "dead": word_set("dead death deaths die dies killing body bodies toll"),
    "hurt": word_set("injuring injury injuries wounding"),
}
"""Further words by which an article may tell that the same befell others."""
_BESIDES = {"held": 1, "dead": 2, "hurt": 2}
"""Content words that must be common around what befell them, by what it is."""
_BEING = word_set("was been had has")
_LONGEST = 4
"""Words of 'a van driver from Velm' before the verb at most."""
_MOST = 9
"""Up to which a number is told as a number of persons each of whom might be told by himself."""


def clashing_singles(left: Details, right: Details, link: Link) -> Iterator[Conflict]:
    """Yield where one side tells of one person and the other one counts several of the same fate.

    The one must be all that its article tells of that fate: else he may be among the counted.
    """
    ours, theirs = left.lines[link.left], right.lines[link.right]
    for span, fate in _singles(ours, left, link.left):
        for figure in _several(theirs, right.figures[link.right], fate):
            if _alike(ours, span, theirs, figure, fate):
                there = Span(figure.start, figure.reach)
                yield Conflict(ConflictType.NUMBER, span, there, sure=False, note=_asked(fate))
    for span, fate in _singles(theirs, right, link.right):
        for figure in _several(ours, left.figures[link.left], fate):
            if _alike(theirs, span, ours, figure, fate):
                here = Span(figure.start, figure.reach)
                yield Conflict(ConflictType.NUMBER, here, span, sure=False, note=_asked(fate))


def _asked(fate: str) -> str:
    return "how many arrested" if fate == "held" else f"how many {fate}"


def _singles(line: Line, article: Details, place: int) -> Iterator[tuple[Span, str]]:
    """Yield whom a sentence opens with, 'a driver', with his fate, where no one else shares it."""
    if not line or line[0].low not in ("a", "an"):
        return
    verb = next((at for at, word in enumerate(line[1:], 1) if _ends(word)), len(line))
    if not 1 < verb <= _LONGEST + 1 or any(map(is_person, article.figures[place])):
        return  # 'one keeper was rescued, and four others swam'
    behind = next((word for word in line[verb:] if word.low not in _BEING), None)
    if behind is None:
        return
    for fate, words in _BEFELL.items():
        others = (word for at, told in enumerate(article.lines) if at != place for word in told)
        same = words | _OF_MORE[fate]
        if behind.low in words and not any(word.low in same for word in others):
            yield Span(line[0].start, line[verb - 1].end), fate


def _ends(word: Word) -> bool:
    befell = any(word.low in words for words in _BEFELL.values())
    return befell or word.low in _BEING or not word.is_word


def _several(line: Line, told: tuple[Figure, ...], fate: str) -> Iterator[Figure]:
    """Yield the several persons of one fate that a sentence counts, if it tells of no other."""
    persons = [figure for figure in told if is_person(figure)]
    if len(persons) != 1 or any(
        word.low in words for other, words in _BEFELL.items() if other != fate for word in line
    ):
        return
    (figure,) = persons
    exact = figure.low == figure.high and 1 < figure.low <= _MOST
    if exact and fate_of(line, figure) == fate:
        yield figure


def _alike(line: Line, span: Span, other: Line, figure: Figure, fate: str) -> bool:
    """Return whether what befell one person and several is told with the same besides."""
    near = common(
        company(line, span.start, span.end), company(other, figure.start, figure.reach)
    ) - keys_of(FATES[fate])
    return len(near) >= _BESIDES[fate]
