"""What an article says of itself, put together; what it doesn't say stays unknown."""

from collections.abc import Sequence

from tellings.ingest.block import Block
from tellings.ingest.masthead import agency, byline, dateline, outlet, published
from tellings.ingest.stated import merged
from tellings.model import Masthead, Role

_LEAD = 3
"""Paragraphs from the top in which a report names its agency and its day."""


def find_masthead(blocks: Sequence[Block], given: Masthead) -> Masthead:
    """Return what the article says of itself, added to what its format stated.

    Args:
        blocks: the article's paragraphs with their roles.
        given: what front matter, metadata or story.toml state; never overruled.
    """
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    lead = lead_of(blocks)
    opening = opening_of(blocks)
    day, day_from = published.find(blocks, lead, opening)
    return merged(
        given,
        Masthead(
            title=headline,
            outlet=outlet.find(blocks, given.url),
            agency=(opening.agency if opening else None) or agency.find(blocks, lead),
            author=byline.find(blocks),
            place=opening.place if opening else None,
            published=day,
            published_from=day_from,
        ),
    )


def lead_of(blocks: Sequence[Block]) -> list[str]:
    """Return the first paragraphs of the report."""
    return [block.text for block in blocks if block.role in (Role.BODY, Role.STANDFIRST)][:_LEAD]


def opening_of(blocks: Sequence[Block]) -> dateline.Dateline | None:
    """Return the article's dateline, from a line of its own or the start of a paragraph."""
    own = [block.text for block in blocks if block.role is Role.DATELINE]
    return dateline.find([*own, *lead_of(blocks)])
