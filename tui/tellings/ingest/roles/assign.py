"""The order in which the rules look at an article."""

from collections.abc import Sequence

from tellings.ingest.block import Block
from tellings.ingest.roles import (
    author_note,
    captions,
    datelines,
    foot,
    head,
    imprint,
    lists,
    patterns,
)
from tellings.ingest.roles.line import Line
from tellings.model import Role

_RULES = (
    imprint.find_imprints,
    patterns.by_wording,
    datelines.find_datelines,
    captions.find_captions,
    lists.find_lists,
    lists.find_posts,
    author_note.find_author_notes,
    head.find_bylines,
    head.find_headline,
    head.find_outlet_line,
    head.find_bare_name,
    head.find_standfirst,
    foot.find_foot,
    foot.find_subheadings,
)
"""Wording first, place last: a line that says what it is needs no guess."""


def assign(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with a role and a reason each; those that have a role keep it."""
    lines = [
        Line(block.text, block.role, block.reason, block.mark, by_format=block.role is not None)
        for block in blocks
    ]
    for rule in _RULES:
        rule(lines)
    return [Block(line.text, line.role or Role.BODY, line.reason or "prose") for line in lines]
