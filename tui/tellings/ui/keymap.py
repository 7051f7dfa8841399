"""The user's keymap: checked before it is used, so that no key ends up with two meanings."""

from collections.abc import Mapping
from difflib import get_close_matches

from tellings.errors import SettingsError
from tellings.ui.bindings import BOARDS, GLOBAL, LIBRARY, NAMES, READER, Key

PLACES: tuple[tuple[Key, ...], ...] = ((*READER, *GLOBAL), (*BOARDS, *GLOBAL), LIBRARY)
"""Keys that are in force together."""


def checked(wanted: Mapping[str, str]) -> tuple[dict[str, str], list[SettingsError]]:
    """Return the part of a keymap that can be used, and what is wrong with the rest.

    Args:
        wanted: action id to keys separated by commas; a key is a character or Textual's name.
    """
    known = {key.id for keys in PLACES for key in keys}
    keymap: dict[str, str] = {}
    problems: list[SettingsError] = []
    for action, text in wanted.items():
        keys = ",".join(NAMES.get(key.strip(), key.strip()) for key in split(text))
        if action not in known:
            near = get_close_matches(action, known, n=1)
            remedy = f"did you mean {near[0]}?" if near else "the reader's help lists the keys"
            problems.append(SettingsError(f"keys.{action}", "no such action", remedy))
            continue
        taken = _taken(action, keys, wanted)
        if taken:
            key, other = taken
            reason = f"{key} belongs to {other} already"
            problems.append(SettingsError(f"keys.{action}", reason, "the default is used"))
        else:
            keymap[action] = keys
    return keymap, problems


def split(text: str) -> list[str]:
    """Return the keys of a comma-separated text; a comma itself is written 'comma'."""
    return [part for part in text.split(",") if part.strip()]


def _taken(action: str, keys: str, wanted: Mapping[str, str]) -> tuple[str, str] | None:
    """Return a key that another action in force beside this one has, and that action."""
    for place in PLACES:
        if action not in {key.id for key in place}:
            continue
        for other in place:
            if other.id == action:
                continue
            theirs = other.keys
            if other.id in wanted:
                theirs = tuple(NAMES.get(k.strip(), k.strip()) for k in split(wanted[other.id]))
            for key in keys.split(","):
                if key in theirs:
                    return key, other.id
    return None
