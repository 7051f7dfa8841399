"""Ingest: what people have (files, pages, addresses) becomes clean articles with roles."""

from tellings.ingest.open import open_article, open_articles
from tellings.ingest.story import open_story, with_unique_ids

__all__ = ["open_article", "open_articles", "open_story", "with_unique_ids"]
