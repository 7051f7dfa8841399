"""Web pages: what the page says of itself, and the article in it by way of trafilatura."""

from tellings.ingest.html.page import draft_of

__all__ = ["draft_of"]
