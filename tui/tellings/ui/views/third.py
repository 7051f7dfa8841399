"""What header and strip tell of the third pane."""

from dataclasses import replace

from rich.cells import cell_len

from tellings.model import CONTENT_ROLES
from tellings.model.naming import role_words
from tellings.reading.blocks import Block, number
from tellings.reading.counts import shares
from tellings.reading.detail import also_line
from tellings.reading.detail_line import Called, DetailLine, corrected_line, note_line
from tellings.reading.detail_third import by_loudness, summary, third_lines
from tellings.reading.linked_by import blocks_of, blocks_of_third, reasons
from tellings.reading.manner import Detail
from tellings.reading.others import Others
from tellings.reading.rows import Row
from tellings.reading.touched import told
from tellings.ui.present.counted import against
from tellings.ui.present.geometry import Geometry
from tellings.ui.present.glyphs import KIND_STYLES
from tellings.ui.present.header import Outlet, third_counts, three_legends, three_outlets
from tellings.ui.present.line import BAR, PAGE, Line
from tellings.ui.views.base import ReadingBase
from tellings.ui.views.dates import short_date


def header(
    view: ReadingBase, left: Outlet, right: Outlet, counts: Line, shape: Geometry
) -> list[Line]:
    """Return the outlets over three panes, and what the glyphs before each pane mean."""
    reader, desk, glyphs = view.reader, view.desk, view.glyphs
    beside, at = reader.beside, reader.third
    assert beside is not None, "three panes are shown"
    assert at is not None, "three panes are shown"
    comparison = reader.known(reader.left, at)
    of_left, of_third = shares(comparison) if comparison else (None, None)
    third = Outlet(
        desk.names[at],
        desk.tags[at],
        short_date(beside.article.masthead.published),
        "third",
        of_third,
    )
    outlets = three_outlets((left, right, third), of_left, shape, glyphs, cell_len)
    room = shape.text_columns[2][1] - shape.text_columns[2][0]
    found = reader.tally(reader.left, at)
    counted = third_counts(
        against(found) if found else {}, (left.name, left.tag), room, glyphs, cell_len
    )
    if not beside.is_compared:
        counted = [("not compared yet", "muted", PAGE)]
    return [outlets, three_legends(counts, counted, shape, glyphs, cell_len)]


def title(view: ReadingBase, row: Row) -> Line:
    """Return the third article's paragraph and glyphs for the strip's title; none without it."""
    reader, glyphs = view.reader, view.glyphs
    beside, at = reader.beside, reader.third
    if beside is None or at is None:
        return []
    if reader.block is not None:
        return _title_alone(view, reader.block, view.desk.names[at])
    held = beside.rows[row.index]
    if held is None:
        return []
    place = f"{glyphs.paragraph}{held.right[0].label}"
    line: Line = [(f"{view.desk.names[at]} {place}  ", "third", BAR)]
    for glyph in beside.signs(row):
        style = "third" if glyph == "+" else KIND_STYLES[glyph]
        line.append((glyphs.sign(glyph) + " ", style, BAR))
    return [*line, (" ", "text", BAR)]


def _title_alone(view: ReadingBase, block: Block, name: str) -> Line:
    """Return the strip's title for what only the third article tells."""
    line: Line = [(f"{name} {view.glyphs.paragraph}{block.label}    ", "third", BAR)]
    if block.role in CONTENT_ROLES:
        line += [(view.glyphs.sign("+") + " ", "third", BAR), ("only there   ", "text", BAR)]
    return line


def alone(view: ReadingBase, block: Block) -> list[DetailLine]:
    """Return the lines about what only the third article tells."""
    reader, desk = view.reader, view.desk
    side = reader.side
    note = desk.notes.get((side.article.id, block.paragraph), "")
    lines = [note_line(number(block.paragraph), note)] if note else []
    held = [(side.article, side.blocks)]
    said = told(desk.corrections, held, [desk.names[side.outlet]]) if desk.corrections else []
    lines += [corrected_line(each) for each in said]
    if block.role not in CONTENT_ROLES:
        paragraph = side.article.paragraphs[block.paragraph]
        words = f"¶{block.label} {role_words(paragraph.role)}: {paragraph.reason}"
        return [*lines, DetailLine("", "aside", "muted", ((words, "text"),))]
    names = f"{desk.names[reader.left]}, {desk.names[reader.sides[1].outlet]}"
    words = f"{desk.names[side.outlet]} tells this"
    lines.append(DetailLine("+", f"not in {names}", "third", ((words, "text"),)))
    if len(reader.story.articles) > 3:
        others = _without(_without(desk.others_of_block(block), reader.left), reader.right)
        lines.append(also_line(others, desk.names))
    return lines


def details(
    view: ReadingBase, row: Row, called: Called, lines: list[DetailLine]
) -> list[DetailLine]:
    """Return the lines about a passage of the pair with those about the third article.

    Args:
        view: the reading view.
        row: the passage.
        called: what the two sides are called.
        lines: what there is to say about the pair.
    """
    reader, desk = view.reader, view.desk
    beside, at = reader.beside, reader.third
    assert beside is not None, "three panes are shown"
    assert at is not None, "three panes are shown"
    more = third_lines(beside, row, called, desk.names[at], desk.third_wordings())
    held = beside.rows[row.index]
    if reader.detail is Detail.FULL and held is not None:
        on_left = beside.on_left[row.index]
        base = reader.document.left if on_left else reader.document.right
        assert base is not None, "three panes are shown"
        homes = blocks_of(reader.document, on_left=on_left), blocks_of_third(beside)
        linked = reasons(held, base, beside.article, *homes)
        more += [replace(line, label=f"{desk.names[at]} {line.label}") for line in linked[:1]]
        more += linked[1:]
    others = _without(desk.others(row), at)
    also = also_line(others, desk.names) if len(reader.story.articles) > 3 else None
    own = [line for line in lines if line.label in ("note", "corrected")]
    pair = [line for line in lines if line not in own]
    ranked = by_loudness([*pair, *more])
    if reader.is_on_third:
        ranked = [*by_loudness(more), *by_loudness(pair)]
    return [*own, *ranked, summary(beside, row, called, desk.names[at], also)]


def _without(others: Others, outlet: int | None) -> Others:
    """Return who else tells a passage but for one outlet."""
    return Others(
        tuple(telling for telling in others.told if telling.article != outlet),
        tuple(at for at in others.not_told if at != outlet),
        tuple(at for at in others.unknown if at != outlet),
        tuple(at for at in others.foreign if at != outlet),
    )
