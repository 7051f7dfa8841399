"""The ruler: the whole page on the body's height, with what differs and what is in view."""

from collections.abc import Callable, Sequence

from tellings.model import ScreenRow
from tellings.reading.kinds import RANK, loudest
from tellings.reading.rows import Row
from tellings.ui.present.glyphs import KIND_STYLES, Glyphs
from tellings.ui.present.line import PAGE, Line


def ruler_glyphs(
    rows: Sequence[Row], start: Callable[[int], ScreenRow], total: int, height: int
) -> tuple[str, ...]:
    """Return for every cell the loudest glyph of the rows that start in it, '' for none."""
    cells = [""] * height
    scale = max(total, height) / height if height else 1
    for row in rows:
        glyph = loudest(row.kind, row.flags)
        if not glyph:
            continue
        at = min(height - 1, int(start(row.index) / scale))
        if not cells[at] or RANK.index(glyph) < RANK.index(cells[at]):
            cells[at] = glyph
    return tuple(cells)


def ruler_lines(
    cells: Sequence[str],
    glyphs: Glyphs,
    total: int,
    top: ScreenRow,
    focus: ScreenRow,
    width: int,
) -> list[Line]:
    """Return the ruler's lines; ``focus`` is where the passage in focus starts on the page."""
    height = len(cells)
    scale = max(total, height) / height if height else 1
    first, last = int(top / scale), int((top + height - 1) / scale)
    at_focus = min(height - 1, int(focus / scale))
    lines: list[Line] = []
    for at, glyph in enumerate(cells):
        in_view = first <= at <= last
        line: Line = [(" ", "text", PAGE)] if width > 3 else []
        line.append((glyphs.thumb, "muted", PAGE) if in_view else (glyphs.track, "rule", PAGE))
        sign = glyphs.sign(glyph) or " "
        style = "active" if at == at_focus else KIND_STYLES.get(glyph, "text")
        lines.append([*line, (sign, style, PAGE), (" ", "text", PAGE)])
    return lines


def row_at_cell(cell: int, height: int, total: int) -> ScreenRow:
    """Return the page's screen row that a ruler cell stands for."""
    return int(cell * max(total, height) / height) if height else 0
