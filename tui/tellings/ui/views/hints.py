"""Key hints that fit the moment."""

from tellings.reading.reader import Reader
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
    hints: list[Hint] = [("j/k", "passage"), ("n/N", "difference")]
    if reader.cursor.entries and reader.cursor.entries[reader.cursor.place].is_fold:
        hints.append(("z", "unfold"))
    elif reader.counterparts():
        hints.append(("tab", "where it is told there"))
    hints += [("c", "conflict"), ("e", "quote"), ("h/l", "outlet"), ("enter", "all tellings")]
    if reader.history.can_go_back:
        hints.append(("backspace", "back"))
    return [
        *hints,
        ("tab", "other side"),
        ("x", "swap"),
        ("/", "search"),
        (".", "hide shared"),
        ("s", "save"),
        ("q", "leave"),
    ]
