"""Rounding: whether one number can be another one told in fewer digits."""

ROUNDED = 0.08
"""How far a rounded figure may be off, as a share."""


def rounded(one: float, other: float) -> bool:
    """Return whether one of two numbers can be the other one rounded, up or down."""
    small, large = sorted((one, other))
    if small <= 0 or large - small > ROUNDED * large:
        return False
    step: float = 10 ** max(_last_place(small), _last_place(large))
    return large - small < step


def _last_place(value: float) -> int:
    """Return the power of ten of a number's last digit that is no zero: 4.5 -> -1, 1200 -> 2."""
    digits, _, exponent = f"{value:.5e}".partition("e")
    return int(exponent) - len(digits.rstrip("0").partition(".")[2])
