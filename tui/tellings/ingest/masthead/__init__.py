"""Masthead: outlet, agency, author, place and date, as far as the article itself tells them."""

from tellings.ingest.masthead.find import find_masthead

__all__ = ["find_masthead"]
