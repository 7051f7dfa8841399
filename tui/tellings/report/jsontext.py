"""JSON that is safe to print."""

import json
from typing import Any

from tellings.report.wrap import is_harmless


def json_text(data: Any) -> str:
    """Return data as indented JSON with a line break at its end.

    Letters stay as they are; characters that could act on a terminal or turn the reading direction
    are written as escapes, which any reader of JSON turns back into themselves.
    """
    plain = json.dumps(data, ensure_ascii=False, indent=1)
    return (
        "".join(char if char == "\n" or is_harmless(char) else _escaped(char) for char in plain)
        + "\n"
    )


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1]
