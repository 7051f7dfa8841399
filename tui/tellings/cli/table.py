"""Tables as text: columns that fit the terminal, counted in cells."""

import csv
import io
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PIPE_WIDTH = 100
"""Cells a line takes where the output is no terminal."""
NARROWEST = 12
"""Cells under which a column that gives way says nothing any more."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and how it behaves."""

    title: str
    right: bool = False
    """Align to the right, as numbers are."""
    gives_way: bool = False
    """Cut the text with an ellipsis where the line gets too long."""


def width() -> int:
    """Return how many cells a line may take."""
    if not sys.stdout.isatty():
        return PIPE_WIDTH
    return shutil.get_terminal_size().columns


def speaks_unicode() -> bool:
    """Return whether the output can show more than ASCII."""
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")


def put(text: str) -> None:
    """Write text to standard output in the encoding that it has.

    ``click.echo`` would take UTF-8 where the terminal asks for ASCII.
    """
    sys.stdout.write(text)


def text_table(columns: Sequence[Column], rows: Iterable[Sequence[str]], room: int) -> str:
    """Return a table with a heading line; every line is at most ``room`` cells where it can be.

    The columns that give way share what the others leave; control characters show as escapes.
    """
    from tellings.report.wrap import cells

    lines = [[one_line(cell) for cell in row] for row in ([c.title for c in columns], *rows)]
    widths = [max(cells(line[at]) for line in lines) for at in range(len(columns))]
    giving = [at for at, column in enumerate(columns) if column.gives_way]
    left = room - sum(w for at, w in enumerate(widths) if at not in giving) - 2 * (len(columns) - 1)
    for number, at in enumerate(sorted(giving, key=lambda at: widths[at])):
        widths[at] = min(widths[at], max(NARROWEST, left // (len(giving) - number)))
        left -= widths[at]
    return "".join(
        "  ".join(
            _padded(clipped(cell, size), size, right=column.right)
            for cell, size, column in zip(line, widths, columns, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def one_line(text: str) -> str:
    """Return text that fits one line and can't act on a terminal."""
    from tellings.report.wrap import visible

    return visible(" ".join(text.split()))


def packed(entries: Iterable[str], room: int) -> str:
    """Return entries two spaces apart on lines of at most ``room`` cells, each line ended."""
    from tellings.report.wrap import cells

    lines = [""]
    for entry in entries:
        joined = f"{lines[-1]}  {entry}" if lines[-1] else entry
        if cells(joined) > room and lines[-1]:
            lines.append(entry)
        else:
            lines[-1] = joined
    return "".join(f"{line}\n" for line in lines)


def clipped(text: str, size: int) -> str:
    """Return text of at most so many cells, with an ellipsis where it was cut."""
    from tellings.report.wrap import cells

    if cells(text) <= size:
        return text
    dots = "…" if speaks_unicode() else "..."
    room, kept = size - len(dots), ""
    for char in text:
        if cells(kept + char) > room:
            break
        kept += char
    return kept.rstrip() + dots


def csv_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return comma-separated values; text that a spreadsheet would run as a formula is quoted."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([_harmless(cell) for cell in header])
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _harmless(cell: object) -> object:
    if isinstance(cell, str):
        flat = " ".join(cell.split())
        return f"'{flat}" if flat.startswith(_FORMULA) else flat
    return cell


def _padded(text: str, size: int, *, right: bool) -> str:
    from tellings.report.wrap import cells

    gap = " " * max(0, size - cells(text))
    return gap + text if right else text + gap
