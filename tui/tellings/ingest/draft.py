"""Drafts: what a format's reader hands on, before roles and sentences are found."""

from dataclasses import dataclass, field

from tellings.ingest.block import Block
from tellings.model import Masthead


@dataclass(frozen=True, slots=True)
class Draft:
    """One telling as its format gave it: paragraphs, what the metadata said, findings."""

    blocks: tuple[Block, ...]
    masthead: Masthead = field(default_factory=Masthead)
    """Only what the format itself states; the text may add to it, never overrule it."""
    language: str | None = None
    """ISO 639-1 code where the format states one."""
    notes: tuple[str, ...] = ()
