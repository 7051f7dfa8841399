"""Sentence links: which sentences of two articles share a claim, and what shows it."""

from tellings.link.index import StoryIndex, prepare
from tellings.link.linker import link_pair
from tellings.link.options import DEFAULT, LinkOptions

__all__ = ["DEFAULT", "LinkOptions", "StoryIndex", "link_pair", "prepare"]
