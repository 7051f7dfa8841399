"""What header and strip of the reading view tell, gathered from the reader's state."""

from collections.abc import Sequence
from pathlib import PurePath

from rich.cells import cell_len

from tellings.model.naming import role_words
from tellings.reading.blocks import number
from tellings.reading.counts import NOTHING, Share, shares
from tellings.reading.detail import also_line, detail_lines
from tellings.reading.detail_line import Called, DetailLine, corrected_line, note_line
from tellings.reading.display import displayable
from tellings.reading.kinds import RowKind
from tellings.reading.linked_by import blocks_of, reasons
from tellings.reading.manner import Detail, Layout
from tellings.reading.progress import Progress
from tellings.reading.rows import Row
from tellings.reading.tongues import HARDLY, languages
from tellings.reading.touched import called_end, told
from tellings.ui.present.counted import Legend, brief_legend, legend_line
from tellings.ui.present.geometry import TALL, TWO_PANES, Geometry, detail_rows
from tellings.ui.present.header import Outlet, narrow_line, outlet_line, share_bar
from tellings.ui.present.line import BAR, PAGE, Line, fit
from tellings.ui.present.searched import search_words
from tellings.ui.present.strip import strip_lines, title_line
from tellings.ui.views import third
from tellings.ui.views.base import ReadingBase
from tellings.ui.views.dates import short_date


def left_out(skipped: Sequence[str], palette: str) -> str:
    """Return the message about files that could not be read, '' for none.

    Args:
        skipped: the files, each with what is wrong with it.
        palette: the key of the list of commands, which has one that tells all of that.
    """
    if not skipped:
        return ""
    names = ", ".join(PurePath(said.partition(": ")[0]).name for said in skipped)
    files = f"{len(skipped)} file{'s' if len(skipped) > 1 else ''}"
    return f"{files} left out ({palette} says why): {names}"


def header(view: ReadingBase, shape: Geometry, columns: int, rows: int) -> list[Line]:
    """Return outlets and legend: two lines, or one where the terminal is narrow."""
    reader, glyphs = view.reader, view.glyphs
    held = reader.document.comparison
    tongues = _tongues(view) if held else ""
    # across languages a share would be one of what happens to be linked
    left_share, right_share = shares(held) if held and not tongues else (None, None)
    left = Outlet(
        view.desk.names[reader.left],
        view.desk.tags[reader.left],
        short_date(reader.document.left.masthead.published),
        "left",
        left_share,
    )
    article = reader.document.right
    right = None
    if article is not None and reader.right is not None:
        right = Outlet(
            view.desk.names[reader.right],
            view.desk.tags[reader.right],
            short_date(article.masthead.published),
            "right",
            right_share,
        )
    several = shape.layout is Layout.THREE
    on_left = reader.on_left
    found = reader.tally(reader.left, reader.right) if reader.right is not None else None
    names = (left.name, right.name if right else "")
    legend = Legend(found or NOTHING, names, reader.document.flags, several)
    if columns < TWO_PANES or right is None:
        counts = [(tongues, "accent", PAGE)] if tongues else brief_legend(legend, glyphs)
        return [narrow_line(left, right, counts, shape, glyphs, cell_len, on_left=on_left)]
    counts = legend_line(legend, shape, columns, glyphs, cell_len, on_left=on_left)
    if several and reader.beside is not None:
        lines = third.header(view, left, right, counts, shape)
        return [[], *lines, []] if rows >= TALL else lines
    if tongues:
        lead = " " * shape.text_columns[0][0]
        counts = [(f"{lead}{tongues}: {HARDLY}", "accent", PAGE)]
    lines = [
        outlet_line(left, right, shape, glyphs, cell_len, on_left=on_left),
        fit(counts, columns, cell_len, PAGE),
    ]
    blank: Line = []
    return [blank, *lines, blank] if rows >= TALL else lines


def strip(view: ReadingBase, columns: int, rows: int) -> list[Line]:
    """Return the strip: a title, and the lines below it that fit."""
    reader, glyphs = view.reader, view.glyphs
    row = reader.row
    names = _called(view, columns)
    title = title_line(
        (names.left, names.right),
        row if reader.block is None else None,
        _note(view, columns),
        columns,
        glyphs,
        cell_len,
        tone=_tone(view),
        gauge=_gauge(view, columns),
        third=third.title(view, row) if row and reader.beside else None,
    )
    if reader.detail is Detail.OFF or row is None:
        return [title]
    whole = reader.detail is Detail.FULL
    room = rows // 2 if whole else detail_rows(rows) - 1
    lines = strip_lines(
        details(view, row, names, columns), columns, room, glyphs, cell_len, whole=whole
    )
    return [title, *lines]


def details(view: ReadingBase, row: Row, names: Called, columns: int) -> list[DetailLine]:
    """Return all there is to say about a passage, most telling first."""
    reader, desk = view.reader, view.desk
    if reader.block is not None:
        return third.alone(view, reader.block)
    lines: list[DetailLine] = []
    entry = reader.cursor.entries[reader.cursor.place]
    if not entry.is_fold:
        lines += [note_line(paragraph, text) for paragraph, text in desk.notes_on(row)]
    lines += _corrected(view, reader.document.rows[entry.first : entry.last + 1])
    if entry.is_fold or row.kind is RowKind.ASIDE:
        return lines + _fold_details(view, row, entry.note)
    if reader.right is None:
        said = "one outlet: nothing to compare it with yet"
        return [*lines, DetailLine("", "single", "muted", ((said, "text"),))]
    if reader.is_compared:
        if reader.document.is_unrelated:
            spoken = _tongues(view)
            why = f"they are in {spoken}" if spoken else "perhaps two stories"
            strange = f"these texts share no passage: {why}"
            lines.append(DetailLine("", "note", "muted", ((strange, "text"),)))
        elif reader.document.is_same:
            lines.append(DetailLine("=", "same", "muted", (("word for word the same", "text"),)))
        elif not row.is_aligned and (spoken := _tongues(view)):
            words = f"{spoken}: {HARDLY}"
            lines.append(DetailLine("", "languages", "accent", ((words, "text"),)))
        found = detail_lines(reader.document, row, names, desk.wording)
        lines += [] if reader.document.is_same else found
        if reader.detail is Detail.FULL:
            lines += _linked_by(view, row)
    elif desk.put_off:
        lines.append(DetailLine("", "note", "muted", ((desk.put_off, "text"),)))
    if reader.beside is not None:
        return third.details(view, row, names, lines)
    if len(reader.story.articles) > 2:
        called = desk.names if columns >= TWO_PANES else desk.tags
        lines.append(also_line(desk.others(row), called))
    return lines


def _linked_by(view: ReadingBase, row: Row) -> list[DetailLine]:
    """Return why the sentences of a passage are linked."""
    document = view.reader.document
    if document.right is None:
        return []
    homes = (blocks_of(document, on_left=on_left) for on_left in (True, False))
    return reasons(row, document.left, document.right, *homes)


def _tongues(view: ReadingBase) -> str:
    """Return the languages of the two on the page, '' where that is one."""
    document = view.reader.document
    return languages([document.left, document.right]) if document.right else ""


def _corrected(view: ReadingBase, rows: Sequence[Row]) -> list[DetailLine]:
    """Return what the reader has put right in some rows."""
    desk = view.desk
    if not desk.corrections:
        return []
    said: list[str] = []
    for row in rows:
        sides = desk.sides(row)
        names = [desk.names[view.reader.story.index_of(article.id)] for article, _ in sides]
        said += told(desk.corrections, sides, names)
    return [corrected_line(each) for each in dict.fromkeys(said)]


def _fold_details(view: ReadingBase, row: Row, note: str) -> list[DetailLine]:
    """Return why lines count as no part of the story."""
    block = (row.left or row.right)[0]
    article = view.reader.document.left if row.left else view.reader.document.right
    assert article is not None
    paragraph = article.paragraphs[block.paragraph]
    said = f"¶{number(block.paragraph)} {role_words(paragraph.role)}: {paragraph.reason}"
    lines = [DetailLine("", "aside", "muted", ((said, "text"),))]
    if note:
        opens = f"  {view.glyphs.key('fold')} opens"
        lines.insert(0, DetailLine("", "folded", "muted", ((note, "text"), (opens, "muted"))))
    return lines


def _called(view: ReadingBase, columns: int) -> Called:
    """Return what the strip calls the two sides: names, or tags where room is short."""
    called = view.desk.names if columns >= TWO_PANES else view.desk.tags
    reader = view.reader
    right = reader.right if reader.right is not None else reader.left
    return Called(called[reader.left], called[right], several=reader.beside is not None)


def linking(view: ReadingBase, columns: int) -> str:
    """Return what is being linked, and how to go on or call it off; '' for nothing."""
    if not view.link_end:
        return ""
    end, story, key = view.link_end[0], view.reader.story, view.glyphs.key
    called = view.desk.names if columns >= TWO_PANES else view.desk.tags
    at = story.index_of(end.article)
    passage = called_end(story.articles[at], called[at], end)
    which = "the other" if view.reader.beside is None else "another"
    how = f"now {key('pin')} on the passage of {which} outlet; {key('back')} forgets"
    return f"linking {passage}: {how}"


def _tone(view: ReadingBase) -> str:
    """Return the style of that note."""
    if view.message:
        return "conflict" if view.is_problem else "accent"
    return "accent" if view.link_end else "muted"


def _gauge(view: ReadingBase, columns: int) -> Line:
    """Return the bar that stands before the note while something is worked out."""
    progress = view.progress
    if progress is None or _note(view, columns) != _far(view, progress):
        return []
    length = 20 if columns >= TWO_PANES else 10
    share = Share(progress.done, progress.of)
    return share_bar(share, length, "accent", view.glyphs, BAR)


def _far(view: ReadingBase, progress: Progress) -> str:
    """Return how far what is being worked out is, and the key that stops it."""
    return progress.words(view.glyphs.key("back"))


def _note(view: ReadingBase, columns: int) -> str:
    """Return what stands at the right end of the strip's title."""
    reader = view.reader
    if view.message:
        return displayable(view.message)
    if view.link_end:
        return linking(view, columns)
    if reader.found is not None:
        return search_words(reader.found, reader.match)
    if view.progress:
        return _far(view, view.progress)
    only = reader.folding.only
    if only is not None:
        count = len(reader.cursor.entries)
        return f"{reader.cursor.place + 1} of {count} ({displayable(only.name)})"
    number, count = reader.cursor.number, reader.cursor.passages
    return f"passage {number} of {count}" if number else f"beside {count} passages"
