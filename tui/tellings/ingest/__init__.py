"""Ingest: what people have (files, pages, addresses) becomes clean articles with roles.

The functions load when they are first asked for: listing the library needs none of their patterns.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tellings.ingest.open import open_article, open_articles
    from tellings.ingest.story import open_story, with_unique_ids

__all__ = ["open_article", "open_articles", "open_story", "with_unique_ids"]
_HOMES = {
    "open_article": "tellings.ingest.open",
    "open_articles": "tellings.ingest.open",
    "open_story": "tellings.ingest.story",
    "with_unique_ids": "tellings.ingest.story",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
