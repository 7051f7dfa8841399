"""Papers that boards draw on in tests."""

from rich.cells import cell_len

from tellings.ui.present.board_bits import Paper
from tellings.ui.present.glyphs import ASCII, UNICODE
from tellings.ui.present.line import Line

SIZES = ((60, 16), (80, 24), (95, 28), (96, 28), (100, 30), (120, 40), (160, 45), (240, 60))
NAMES = ("Courier", "Docks Today", "Wire")
TAGS = ("COU", "DT", "WIR")


def paper(columns: int = 160, rows: int = 45, *, ascii_only: bool = False) -> Paper:
    """Return the paper of three outlets on a screen of some size."""
    return Paper(columns, rows, ASCII if ascii_only else UNICODE, cell_len, NAMES, TAGS)


def said(line: Line) -> str:
    """Return the text of a line."""
    return "".join(text for text, _, _ in line)
