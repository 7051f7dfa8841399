"""The strip under the body: a title line with the passage in focus, then what differs in it."""

from collections.abc import Sequence

from tellings.reading.detail_line import DetailLine
from tellings.reading.kinds import Flag
from tellings.reading.rows import Row
from tellings.ui.present.geometry import TWO_PANES
from tellings.ui.present.glyphs import KIND_STYLES, Glyphs
from tellings.ui.present.line import BAR, Cells, Line, Piece, clip, fit, width
from tellings.ui.present.wordwrap import wrap_pieces

_LONG = {
    "=": "same words",
    "~": "same claims, other words",
    "±": "partly shared",
    "-": "only here",
    "+": "only there",
    "!": "conflict",
    '"': "altered quote",
    "↑": "told earlier there",
    "↓": "told later there",
}
_SHORT = _LONG | {"~": "reworded", "±": "partial", '"': "quote", "↑": "earlier", "↓": "later"}


def title_line(
    names: tuple[str, str],
    row: Row | None,
    note: str,
    columns: int,
    glyphs: Glyphs,
    cells: Cells,
    *,
    tone: str = "muted",
    gauge: Sequence[Piece] = (),
    third: Sequence[Piece] | None = None,
) -> Line:
    """Return the rule over the strip: the passage's paragraphs, its kinds, and a note.

    What is to be said of a ``third`` article follows the kinds; where there is one, what a side
    has is only said to be missing on the other one. A ``gauge`` stands before the note.
    """
    line: Line = [(glyphs.rule * 2 + " ", "rule", BAR)]
    if row is not None:
        for blocks, name, style in ((row.left, names[0], "left"), (row.right, names[1], "right")):
            if blocks:
                more = f", {blocks[1].label}" if len(blocks) > 1 else ""
                more += glyphs.ellipsis if len(blocks) > 2 else ""
                said = f"{name} {glyphs.paragraph}{blocks[0].label}{more}  "
                line.append((said, style, BAR))
        line.append(("  ", "text", BAR))
        words = _LONG if columns >= TWO_PANES else _SHORT
        if third is not None:
            words = words | {"-": f"not in {names[1]}", "+": f"not in {names[0]}"}
        for glyph in (row.kind.glyph, *row.flags):
            if glyph:
                line.append((glyphs.sign(glyph) + " ", KIND_STYLES[glyph], BAR))
                line.append((_said(glyph, row, words) + "   ", "text", BAR))
    line += third or ()
    # a message is worth more than the title, until the next key
    most = columns * 2 // 3 if tone == "muted" else columns - 6
    tail = f" {clip(glyphs.words(note), most, cells, glyphs.ellipsis)} "
    lead: Line = [(" ", "text", BAR), *gauge] if gauge else []
    room = columns - cells(tail) - width(lead, cells) - 1
    line = fit(line, min(width(line, cells), room - 1), cells, BAR, glyphs.ellipsis)
    rest = room - width(line, cells)
    return [
        *line,
        (glyphs.rule * rest, "rule", BAR),
        *lead,
        (tail, tone, BAR),
        (glyphs.rule, "rule", BAR),
    ]


def _said(glyph: str, row: Row, words: dict[str, str]) -> str:
    if glyph == Flag.CONFLICT and not any(c.sure for pair in row.pairs for c in pair.conflicts):
        return "possible conflict"
    return words[glyph]


def strip_lines(
    details: Sequence[DetailLine],
    columns: int,
    room: int,
    glyphs: Glyphs,
    cells: Cells,
    *,
    whole: bool,
) -> list[Line]:
    """Return the strip's lines below its title, at most ``room`` of them.

    Where they are not shown whole, and where one is brief, each is cut to one line with an
    ellipsis; the last line of the strip is always that of the other outlets.
    """
    label = max([9, *(cells(detail.label) for detail in details)]) + 2
    label, ellipsis = min(label, columns // 3), glyphs.ellipsis
    lines: list[list[Line]] = []
    for detail in details:
        lead: Line = [
            (f" {glyphs.sign(detail.glyph) or ' '} ", _bold(detail.tone), BAR),
            *fit([(glyphs.words(detail.label), detail.tone, BAR)], label, cells, BAR, ellipsis),
        ]
        pieces: Line = [(glyphs.words(text), tone, BAR) for text, tone in detail.words]
        space = columns - label - 4
        if whole and not detail.is_brief:
            wrapped = wrap_pieces(pieces, space, cells)
            indent: Line = [(" " * (label + 3), "text", BAR)]
            lines.append([[*(lead if not at else indent), *one] for at, one in enumerate(wrapped)])
        else:
            used = min(width(pieces, cells), space)
            lines.append([[*lead, *fit(pieces, used, cells, BAR, glyphs.ellipsis)]])
    flat = [line for group in lines for line in group]
    if len(flat) > room and lines:
        last = lines[-1]
        flat = [*flat[: max(0, room - len(last))], *last][:room]
    return [fit(line, columns, cells, BAR) for line in flat]


def _bold(tone: str) -> str:
    return tone if tone != "text" else "strong"
