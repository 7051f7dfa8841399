"""Write a comparison down: one report tree, several renderers."""

import importlib

from tellings.report.document import Document, ReaderNote, build

__all__ = ["Document", "ReaderNote", "build", "render"]

_MODULES = {
    "md": "markdown",
    "html": "webpage",
    "json": "data",
    "csv": "table",
    "text": "plaintext",
}


def render(document: Document, format_name: str) -> str:
    """Return the report in a format: one of md, html, json, csv, text; it ends with a line break.

    Raises:
        KeyError: if there is no such format.
    """
    module = importlib.import_module(f"tellings.report.formats.{_MODULES[format_name]}")
    text: str = module.render(document)
    return text
