"""How the keys in force are written: the user's keymap laid over the table of keys."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tellings.ui.bindings import BOARDS, GLOBAL, LIBRARY, READER, Key, shown

_ACTION = re.compile(r"\{([a-z-]+)\}")
"""An action's id in a text, where its key is to stand."""
_DIVIDED = re.compile(r"(?<=.)([ /])(?=.)")
"""What stands between two keys of a hint, as in 'n/N'; '/' alone is a key."""


@dataclass(frozen=True, slots=True)
class KeyNames:
    """What the keys of every action are called on the screen."""

    keymap: Mapping[str, str] = field(default_factory=dict)
    """The user's: action id to keys in Textual's names, separated by commas."""

    def one(self, action: str) -> str:
        """Return the first key of an action, by the id that a keymap names.

        Raises:
            KeyError: if there is no such action.
        """
        return shown(self._names(_EVERY[action])[0])

    def every(self, key: Key) -> str:
        """Return all keys of an action, as help writes them."""
        return " ".join(map(shown, self._names(key)))

    def filled(self, text: str) -> str:
        """Return a text of the interface with the first key of each action named as '{undo}'."""
        return _ACTION.sub(lambda held: self.one(held[1]), text)

    def told(self, hint: str, place: Sequence[Key]) -> str:
        """Return keys that a hint names by the table, as 'n/N', as they are in force in a place.

        What is no key stays; so does a number that was typed, as '12 …'.
        """
        if not self.keymap or hint.endswith("…"):
            return hint
        held = {shown(name): key for key in place for name in key.keys if key.id in self.keymap}
        parts = _DIVIDED.split(hint)
        return "".join(self.one(held[part].id) if part in held else part for part in parts)

    def unused(self, pressed: str, typed: str, elsewhere: Sequence[Key], view: str) -> str:
        """Return what to say of a key without use where it was pressed.

        Args:
            pressed: the key, in Textual's names.
            typed: the character that it types.
            elsewhere: the keys of the other view.
            view: what that one is called.
        """
        there = next((key for key in elsewhere if pressed in self._names(key)), None)
        if there is None:
            return f"{typed} does nothing here; {self.one('help')} shows the keys"
        return f"{typed} does nothing here; in {view}: {self.filled(there.does)}"

    def _names(self, key: Key) -> tuple[str, ...]:
        return tuple(self.keymap[key.id].split(",")) if key.id in self.keymap else key.keys


_EVERY = {key.id: key for key in (*LIBRARY, *BOARDS, *GLOBAL, *READER)}
