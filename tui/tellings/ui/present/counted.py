"""The legend over the page: what each sign means, with how often it occurs.

Paragraphs are counted under the name of their own article and differences once for both, so that
swapping the sides swaps the counts and changes none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tellings.reading.counts import Tally
from tellings.reading.kinds import Flag
from tellings.reading.manner import Layout
from tellings.ui.present.geometry import WIDE, Geometry
from tellings.ui.present.glyphs import KIND_STYLES, KIND_WORDS, Glyphs
from tellings.ui.present.line import PAGE, Cells, Line, fit, width

_LOUD = frozenset('-+!"')
"""Signs whose meaning is worth words where there is room for some of them only."""


@dataclass(frozen=True, slots=True)
class Legend:
    """What a legend is made of."""

    tally: Tally
    names: tuple[str, str]
    """What the left and the right outlet are called."""
    flags: frozenset[Flag]
    """What is noted of any row; where it is told earlier or later is explained, not counted."""
    several: bool
    """Whether a third outlet stands beside them: 'only' would say too much then."""

    def word(self, glyph: str, count: int) -> str:
        """Return what a sign means."""
        if glyph in "-+":
            told, lacks = self.names if glyph == "-" else reversed(self.names)
            return f"not in {lacks}" if self.several else f"only {told}"
        plural = "s" if count > 1 and glyph in '!"' else ""
        return KIND_WORDS[glyph] + plural


def legend_line(
    legend: Legend, shape: Geometry, columns: int, glyphs: Glyphs, cells: Cells, *, on_left: bool
) -> Line:
    """Return the legend over the text, the cells before it included.

    Over two panes each has that of its own article, the right one the differences too; over one
    column both stand behind the names, or where one article is shown alone, its own.
    """
    line: Line = [(" " * shape.text_columns[0][0], "text", PAGE)]
    words = columns >= WIDE
    if len(shape.text_columns) > 1:
        (start, end), (second, last) = shape.text_columns[:2]
        left = _best(_of_left(legend, glyphs, words=words), end - start, cells)
        right = _best(_of_right(legend, glyphs, words=words), last - second, cells)
        ellipsis = glyphs.ellipsis
        line += fit(left, end - start, cells, PAGE, ellipsis)
        line.append((" " * (second - end), "text", PAGE))
        return [*line, *fit(right, last - second, cells, PAGE, ellipsis)]
    room = columns - shape.text_columns[0][0]
    sides = [(legend.names[0], legend.tally.left), (legend.names[1], legend.tally.right)]
    if shape.layout is Layout.SINGLE:
        sides = sides[:1] if on_left else sides[1:]
    variants = []
    for worded in _wordings(words=words):
        made: Line = []
        for name, counts in sides:
            made += [(f"{name} ", "muted", PAGE), *_paragraphs(legend, counts, worded, glyphs)]
        variants.append([*made, *_differences(legend, worded, glyphs)])
    return [*line, *_best(variants, room, cells)]


def brief_legend(legend: Legend, glyphs: Glyphs) -> Line:
    """Return what is counted in one way whichever side is on the left, without words."""
    return _pieces(legend, legend.tally.both, frozenset(), glyphs)


def against(tally: Tally) -> dict[str, int]:
    """Return how the right article of a tally stands to the left one, by glyph.

    '-' are the left one's paragraphs that it lacks.
    """
    counts = {**tally.right, "-": tally.left.get("-", 0), **tally.differences}
    return {glyph: counts[glyph] for glyph in '=~±-+!"' if counts.get(glyph)}


def _of_left(legend: Legend, glyphs: Glyphs, *, words: bool) -> list[Line]:
    """Return the left article's legend in every length, the longest first."""
    order: Line = []
    for flag, word in ((Flag.EARLIER, "earlier there"), (Flag.LATER, "later there")):
        if flag in legend.flags and words:
            order += [(glyphs.sign(flag), KIND_STYLES[flag], PAGE), (f" {word}   ", "muted", PAGE)]
    made = [
        _paragraphs(legend, legend.tally.left, worded, glyphs) for worded in _wordings(words=words)
    ]
    return [[*line, *more] for line in made for more in ([order, []] if order else [[]])]


def _of_right(legend: Legend, glyphs: Glyphs, *, words: bool) -> list[Line]:
    """Return the right article's legend with the differences in every length, longest first."""
    return [
        [
            *_paragraphs(legend, legend.tally.right, worded, glyphs),
            *_differences(legend, worded, glyphs),
        ]
        for worded in _wordings(words=words)
    ]


def _wordings(*, words: bool) -> tuple[frozenset[str], ...]:
    """Return which signs are explained, most of them first."""
    return (frozenset(KIND_WORDS), _LOUD, frozenset()) if words else (frozenset(),)


def _paragraphs(
    legend: Legend, counts: Mapping[str, int], worded: Iterable[str], glyphs: Glyphs
) -> Line:
    if not counts:
        return []
    return [(f"{glyphs.paragraph}: ", "muted", PAGE), *_pieces(legend, counts, worded, glyphs)]


def _differences(legend: Legend, worded: Iterable[str], glyphs: Glyphs) -> Line:
    held = _pieces(legend, legend.tally.differences, worded, glyphs)
    return [(f"{glyphs.dot}  ", "muted", PAGE), *held] if held else []


def _pieces(
    legend: Legend, counts: Mapping[str, int], worded: Iterable[str], glyphs: Glyphs
) -> Line:
    line: Line = []
    explained = frozenset(worded)
    for glyph, count in counts.items():
        said = f" {legend.word(glyph, count)}" if glyph in explained else ""
        line.append((glyphs.sign(glyph), KIND_STYLES[glyph], PAGE))
        line.append((f" {count}{said}   ", "muted", PAGE))
    return line


def _best(variants: Sequence[Line], room: int, cells: Cells) -> Line:
    """Return the first that fits, else the last one, without the blanks at its end."""
    bare = [
        [*line[:-1], (line[-1][0].rstrip(), *line[-1][1:])] if line else line for line in variants
    ]
    return next((line for line in bare if width(line, cells) <= room), bare[-1])
