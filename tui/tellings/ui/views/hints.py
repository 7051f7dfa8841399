"""Key hints that fit the moment."""

from tellings.reading.kinds import Flag
from tellings.reading.reader import Reader
from tellings.reading.signs import differs
from tellings.ui.present.keybar import Hint


def reading(reader: Reader, count: int) -> list[Hint]:
    """Return the hints of the reading view, the most useful first."""
    if count:
        return [(f"{count} …", "then"), ("j k", "passages"), ("n ] c e", "jumps"), ("g", "¶")]
    if reader.found is not None:
        return [
            ("n/N", f"“{reader.found.text}”"),
            ("esc", "end search"),
            ("&", "only matches"),
            ("]/[", "difference"),
            ("j/k", "passage"),
        ]
    if reader.right is None:
        return [
            ("j/k", "paragraph"),
            ("space/b", "page"),
            ("/", "search"),
            ("0", "stories"),
            ("y", "copy"),
            ("q", "leave"),
        ]
    rows = reader.document.rows
    hints: list[Hint] = [("j/k", "passage")]
    if reader.folding.only is not None:
        hints.append(("esc", "shows all"))
    beside = reader.beside
    if any(differs(row, beside) for row in rows):
        hints.append(("n/N", "difference"))
    elsewhere = bool(reader.counterparts())
    if reader.cursor.entries and reader.cursor.entries[reader.cursor.place].is_fold:
        hints.append(("z", "unfold"))
    elif elsewhere:
        hints.append(("tab", "told there"))
    hints += [("/", "search"), ("s", "save")]
    flags = {flag for row in rows for flag in row.flags} | (beside.flags if beside else set())
    hints += [
        hint
        for flag, hint in ((Flag.CONFLICT, ("c", "conflict")), (Flag.QUOTE, ("e", "quote")))
        if flag in flags
    ]
    if len(reader.story.articles) > 2:
        hints.append(("h/l", "outlet"))
    if beside is not None:
        hints.append(("B", "third outlet"))
    hints.append(("enter", "all tellings"))
    if reader.history.can_go_back:
        hints.append(("backspace", "back"))
    if not elsewhere:
        hints.append(("tab", "other side"))
    return [
        *hints,
        ("x", "swap"),
        ("a", "layout"),
        ("&", "filter"),
        (".", "hide shared"),
        ("q", "leave"),
    ]
