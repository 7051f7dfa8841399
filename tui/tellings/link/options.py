"""What a user may set about linking."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """How sentence links are chosen."""

    cut: float = 0.5
    """Score from which two sentences count as linked, 0..1; higher links less, more surely."""


DEFAULT = LinkOptions()
