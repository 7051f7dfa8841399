"""Sizes: by how much two figures of one kind differ."""

from tellings.compare.figures import Figure

_NEAR = 1.6
"""How many times larger one of two figures of one size may be."""
_FAR = 30
"""How many times more one figure may be than another of one thing."""
_ZEROS = (10.0, 100.0, 1000.0)
"""How many times larger a figure is that has a zero too many, or one scale."""


def near_in_size(mine: Figure, other: Figure) -> bool:
    """Return whether two figures are of one size, so that less company shows what they count."""
    small, large = sorted((mine, other), key=lambda figure: figure.low)
    return large.low <= _NEAR * small.high


def far_in_size(mine: Figure, other: Figure) -> bool:
    """Return whether one figure is so much more than another that they hardly count one thing.

    One that has a zero or a scale too many is not.
    """
    small, large = sorted((mine, other), key=lambda figure: figure.low)
    return large.low > _FAR * small.high and not differ_by_zeros(mine, other)


def differ_by_zeros(mine: Figure, other: Figure) -> bool:
    """Return whether two exact figures of one unit differ by their zeros alone."""
    if mine.unit != other.unit or mine.low != mine.high or other.low != other.high:
        return False
    small, large = sorted((mine.low, other.low))
    return small > 0 and large / small in _ZEROS
