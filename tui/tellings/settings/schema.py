"""Every setting: its name, what it means, its default and what it may be.

A setting is a field of one of the tables below; its name in the file is 'table.field'.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


def setting(default: Any, about: str, choices: tuple[str, ...] = ()) -> Any:
    """Return a dataclass field that carries what to tell a person about it.

    Args:
        default: the value where the file names none; its type is the setting's type.
        about: what it means, as a sentence.
        choices: what a text may be; empty for any text.
    """
    return field(default=default, metadata={"about": about, "choices": choices})


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """How the reader looks and what it shows when it opens; keys change most of it later."""

    theme: str = setting("dark", "Colours: dark, light, plain, or the name of a Textual theme.")
    ascii: bool = setting(False, "Draw with ASCII characters only.")
    layout: str = setting(
        "auto",
        "How articles stand beside each other; auto: two of them aligned where there is room.",
        ("auto", "aligned", "own", "unified", "single", "three"),
    )
    detail: str = setting(
        "short", "How much the strip below the text tells.", ("short", "full", "off")
    )
    words: str = setting(
        "here",
        "Where changed words are marked: in the focused passage, in all, or nowhere.",
        ("here", "all", "off"),
    )
    fold: bool = setting(True, "Fold lines that are not part of the story: link lists, adverts.")
    hide_shared: bool = setting(False, "Fold the passages that both articles tell.")
    mouse: bool = setting(True, "React to the mouse; off leaves selecting to the terminal.")
    resume: bool = setting(True, "Open a story where it was left.")
    reload: bool = setting(True, "Read a file again when it changes.")
    editor: str = setting("", "Command that edits a text; empty: $VISUAL, else $EDITOR.")


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What the export dialog offers until a report was saved; then it is that one's."""

    folder: str = setting(
        "",
        "Folder of the first report, later ones go where the last went; empty: where one started.",
    )
    format: str = setting(
        "md", "Format of the first report.", ("md", "html", "json", "csv", "text")
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, table by table."""

    reader: ReaderSettings = ReaderSettings()
    export: ExportSettings = ExportSettings()
    keys: Mapping[str, str] = field(default_factory=dict)
    """Action id to the keys that start it, separated by commas: 'next-diff' to 'n,]'."""


TABLES: Mapping[str, type] = MappingProxyType({"reader": ReaderSettings, "export": ExportSettings})
"""The tables with fixed names in them; ``keys`` holds whatever actions a person names."""

KEYS_ABOUT = "Other keys for an action, by its id as the reader's help shows it."
