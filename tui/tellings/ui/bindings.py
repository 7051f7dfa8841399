"""Every key as a binding, read from the table; also how help writes it."""

from dataclasses import dataclass

from textual.binding import Binding

from tellings.ui import keytable

NAMES = {
    "!": "exclamation_mark",
    '"': "quotation_mark",
    "&": "ampersand",
    "'": "apostrophe",
    "*": "asterisk",
    "+": "plus",
    "-": "minus",
    ".": "full_stop",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less_than_sign",
    "=": "equals_sign",
    ">": "greater_than_sign",
    "?": "question_mark",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
    "~": "tilde",
}
"""Characters and what Textual calls their keys."""

_SHOWN = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "escape": "esc",
    "f1": "F1",
}


@dataclass(frozen=True, slots=True)
class Key:
    """An action with its keys."""

    id: str
    """What a user's keymap names."""
    keys: tuple[str, ...]
    """The keys, in Textual's names."""
    action: str
    does: str
    """What it does, in a few words."""
    tooltip: str
    """The same as a sentence."""
    group: str
    """The heading in help."""

    def binding(self) -> Binding:
        """Return the key as Textual wants it."""
        return Binding(
            ",".join(self.keys),
            self.action,
            self.does,
            show=False,
            id=self.id,
            tooltip=self.tooltip,
        )


def shown(key: str) -> str:
    """Return how a key is written for people, from Textual's name of it."""
    for character, name in NAMES.items():
        if key == name:
            return character
    if key.startswith("ctrl+"):
        return "^" + key[5:].upper()
    return _SHOWN.get(key, key)


def read_keys(table: str) -> tuple[Key, ...]:
    """Return the keys of a table as in ``keytable``."""
    keys: list[Key] = []
    group = ""
    lines = iter(table.strip().splitlines())
    for line in lines:
        if line.endswith(":") and "|" not in line:
            group = line[:-1]
            continue
        name, held, action, does = (part.strip() for part in line.split(" | "))
        names = tuple(NAMES.get(key, key) for key in held.split())
        keys.append(Key(name, names, action, does, next(lines).strip(), group))
    return tuple(keys)


READER = read_keys(keytable.READER)
"""Keys of the reading view."""
GLOBAL = read_keys(keytable.GLOBAL)
"""Keys that work in every view."""

LIBRARY = read_keys(keytable.LIBRARY)
"""Keys of the list of stories."""
BOARDS = read_keys(keytable.BOARDS)
"""Keys of the boards."""


def bindings(keys: tuple[Key, ...]) -> list[Binding]:
    """Return keys as bindings."""
    return [key.binding() for key in keys]
