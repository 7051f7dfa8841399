"""What is shown where the terminal is too small for the reader."""

from collections.abc import Sequence

from tellings.ui.present.geometry import SMALLEST
from tellings.ui.present.line import PAGE, Line


def small_lines(columns: int, rows: int, files: Sequence[str]) -> list[Line]:
    """Return one message in the middle: what is needed, what there is, what works instead."""
    least = f"tellings needs {SMALLEST[0]} x {SMALLEST[1]} cells"
    said: list[tuple[str, str]] = [
        (least, "strong"),
        (f"this window has {columns} x {rows}", "muted"),
        ("", "text"),
    ]
    if len(files) > 1:
        command = f"tellings diff {files[0]} {files[1]}"
        short = command if len(command) < columns else "tellings diff LEFT RIGHT"
        said += [(short, "accent"), ("prints instead", "muted")]
    said.append(("q leaves", "muted"))
    above = max(0, (rows - len(said)) // 2)
    lines: list[Line] = [[] for _ in range(above)]
    for text, style in said:
        shown = text[:columns]
        lines.append([(" " * ((columns - len(shown)) // 2), "text", PAGE), (shown, style, PAGE)])
    return lines
