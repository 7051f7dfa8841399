"""Where in a TOML file a key stands, for messages; the parser itself doesn't tell."""

import re

_TABLE = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*([A-Za-z0-9_-]+))?\s*=")


def key_lines(text: str) -> dict[str, int]:
    """Return the line of each 'table' and 'table.key', from 1; the first of several counts.

    A line inside a text of several lines may pass for a key: good enough for a message.
    """
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _TABLE.match(line):
            table = heading[1].strip("\"'")
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            parts = [table, key[1].strip("\"'"), key[2]]
            found.setdefault(".".join(part for part in parts if part), number)
    return found
