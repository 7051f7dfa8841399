"""The colours of the matrix's cells: the page's ground blended with the accent."""

RGB = tuple[int, int, int]

LEAST, MOST = 0.08, 0.72
"""How much of the accent a cell of 0 % and of 100 % shows, 0..1."""
BLACK: RGB = (0, 0, 0)
WHITE: RGB = (255, 255, 255)


def heat(page: RGB, accent: RGB, percent: int) -> tuple[RGB, RGB]:
    """Return text and ground of a cell; the text is black or white, whichever is stronger."""
    part = LEAST + (MOST - LEAST) * max(0, min(percent, 100)) / 100
    red, green, blue = (
        round(low + (high - low) * part) for low, high in zip(page, accent, strict=True)
    )
    ground = (red, green, blue)
    text = max((BLACK, WHITE), key=lambda colour: contrast(colour, ground))
    return text, ground


def contrast(one: RGB, other: RGB) -> float:
    """Return the contrast of two colours, 1..21 (WCAG 2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: RGB) -> float:
    """Return the relative luminance of a colour, 0..1 (WCAG 2)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
