"""Legends: what the signs of a view mean, for its help."""

from tellings.ui.present.glyphs import KIND_STYLES, KIND_WORDS, Glyphs

Legend = tuple[tuple[str, str, str], ...]
"""A sign as it is drawn, its style, and what it means."""


def gutter_legend(glyphs: Glyphs) -> Legend:
    """Return what the signs beside the reader's passages mean."""
    side = {"-": " here", "+": " there"}
    return tuple(
        (glyphs.sign(glyph), KIND_STYLES[glyph], word + side.get(glyph, ""))
        for glyph, word in KIND_WORDS.items()
    )


def claims_legend(glyphs: Glyphs) -> Legend:
    """Return what the signs of the claims board mean."""
    return (
        (glyphs.told, "text", "told"),
        (glyphs.partly, "text", "told in part"),
        ("!", "conflict", "told with a detail that clashes"),
        ("?", "muted", "perhaps: linked, with too little in common to be sure"),
        (glyphs.dot, "muted", "not told"),
        ("+1?", "muted", "perhaps told by one more"),
        ('"', "quote", "quoted in other words"),
    )
