"""Masthead: outlet, agency, author, place and date, as far as the article itself tells them."""

from tellings.ingest.masthead.dateline import dateline_span
from tellings.ingest.masthead.find import find_masthead
from tellings.ingest.masthead.story_dates import dated_by_story

__all__ = ["dated_by_story", "dateline_span", "find_masthead"]
