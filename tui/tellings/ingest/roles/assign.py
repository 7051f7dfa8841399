"""The order in which the rules look at an article."""

from collections.abc import Sequence

from tellings.ingest.block import Block
from tellings.ingest.roles import captions, patterns, position
from tellings.ingest.roles.line import Line
from tellings.model import Role

_RULES = (
    patterns.by_wording,
    captions.find_captions,
    position.find_lists,
    position.find_bylines,
    position.find_posts,
    position.find_headline,
    position.find_standfirst,
    position.find_subheadings,
)
"""Wording first, place last: a line that says what it is needs no guess."""


def assign(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with a role and a reason each; those that have a role keep it."""
    lines = [
        Line(block.text, block.role, block.reason, by_format=block.role is not None)
        for block in blocks
    ]
    for rule in _RULES:
        rule(lines)
    return [Block(line.text, line.role or Role.BODY, line.reason or "prose") for line in lines]
