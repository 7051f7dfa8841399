"""A settings file that says nothing yet and explains everything."""

import json
from dataclasses import fields
from typing import Any

from tellings.settings.schema import KEYS_ABOUT, TABLES


def template() -> str:
    """Return the text of a settings file with every setting's default, commented out."""
    parts = ["# Settings of tellings. Take the # away from a line to change what it says.\n"]
    for table, kind in TABLES.items():
        parts.append(f"\n[{table}]\n")
        for field in fields(kind):
            choices = field.metadata["choices"]
            parts.append(f"# {field.metadata['about']}\n")
            parts.append(f"# One of {', '.join(choices)}.\n" if choices else "")
            parts.append(f"# {field.name} = {toml_value(field.default)}\n")
    parts.append(f'\n[keys]\n# {KEYS_ABOUT}\n# next-diff = "n,]"\n')
    return "".join(parts)


def toml_value(value: Any) -> str:
    """Return a truth value or a text as TOML writes it."""
    return json.dumps(value, ensure_ascii=False)
