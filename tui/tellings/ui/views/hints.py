"""Key hints that fit the moment."""

from tellings.reading.display import displayable
from tellings.reading.kinds import Flag
from tellings.reading.reader import Reader
from tellings.reading.signs import differs
from tellings.reading.typed_number import TypedNumber
from tellings.ui.onward import then_enter
from tellings.ui.present.keybar import Hint

NEEDED = ("n/N", "enter", "h/l")
"""Keys of the hints that must fit on 80 columns."""


def reading(reader: Reader, number: TypedNumber, *, is_linking: bool) -> list[Hint]:
    """Return the hints of the reading view, the most useful first.

    On 80 columns those for the next difference, who else tells it, and other outlets must fit.

    Args:
        reader: the reader's state.
        number: what was typed of a number.
        is_linking: whether one end of a link was taken, and the other one is to come.
    """
    if number.value:
        then = [*then_enter(number), ("j k", "passages"), ("n ] c e", "jumps"), ("g", "¶")]
        return [(f"{number.value} …", "then"), *then]
    if is_linking:
        ways = [("p", "link with this"), ("esc", "call off"), ("j/k", "passage")]
        search = ("n/N", "match") if reader.found is not None else ("/", "search")
        outlets = [("h/l", "outlet")] if len(reader.story.articles) > 2 else []
        return [*ways, search, *outlets, ("]/[", "difference")]
    if reader.found is not None and not reader.found.count:
        outlets = [("h/l", "outlet")] if reader.found.elsewhere else []
        return [*outlets, ("esc", f"end “{displayable(reader.found.text)}”"), ("/", "search")]
    if reader.found is not None:
        return [
            ("n/N", f"“{displayable(reader.found.text)}”"),
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
        ]
    rows, beside = reader.document.rows, reader.beside
    hints: list[Hint] = []
    is_filtered = reader.folding.only is not None
    if is_filtered:
        hints.append(("esc", "shows all"))
    difference = [("n/N", "difference")] if any(differs(row, beside) for row in rows) else []
    hints += [] if is_filtered else difference
    if reader.cursor.entries and reader.cursor.entries[reader.cursor.place].is_fold:
        hints.append(("z", "unfold"))
    hints += [("enter", "tellings"), ("/", "search"), ("s", "save")]
    hints += difference if is_filtered else []
    if len(reader.story.articles) > 2:
        hints.append(("h/l", "outlet"))
    hints.append(("j/k", "passage"))
    if beside is None:
        hints.append(("tab", "told there" if reader.counterparts() else "other side"))
    else:
        hints.append(("tab", "next pane"))
    flags = reader.document.flags | (beside.flags if beside else frozenset())
    hints += [
        hint
        for flag, hint in ((Flag.CONFLICT, ("c", "conflict")), (Flag.QUOTE, ("e", "quote")))
        if flag in flags
    ]
    if beside is not None:
        hints.append(("B", "third outlet"))
    if reader.history.can_go_back:
        hints.append(("backspace", "back"))
    return [*hints, ("x", "swap"), ("a", "layout"), ("&", "filter"), (".", "hide shared")]


def with_way_back(hints: list[Hint], way: Hint) -> list[Hint]:
    """Return hints with the way back behind those that must fit on 80 columns."""
    needed = [hint for hint in hints if hint[0] in NEEDED]
    return [*needed, way, *(hint for hint in hints if hint[0] not in NEEDED)]
