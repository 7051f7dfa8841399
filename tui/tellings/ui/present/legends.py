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
        ("!?", "possible", "before a claim: a possible conflict, counted apart"),
        ("?", "muted", "perhaps: linked, with too little in common to be sure"),
        (glyphs.dot, "muted", "not told"),
        ("+1?", "muted", "perhaps told by one more"),
        ('"', "quote", "quoted in other words"),
    )


def quotes_legend(glyphs: Glyphs) -> Legend:
    """Return what the signs of the quotes board mean."""
    return (
        ('"', "quote", "quoted in other words"),
        ("=", "muted", "the same words"),
        ("~", "text", "cut, or not in quotation marks"),
        (glyphs.dot, "muted", "no word here in this version"),
        (glyphs.bar, "accent", "chosen"),
    )


def matrix_legend(glyphs: Glyphs) -> Legend:
    """Return what the signs of the outlet matrix mean."""
    return (
        (glyphs.dot, "muted", "the outlet itself"),
        ("[ ]", "accent", "the chosen pair"),
        ("%", "text", "of the row's claims told too, or perhaps"),
        ("33 % !", "conflict", "the two outlets clash in a detail of these claims"),
        *gutter_legend(glyphs)[:6],
    )


def figures_legend(glyphs: Glyphs) -> Legend:
    """Return what the signs of the figures board mean."""
    return (
        ("!", "conflict", "the values differ: check"),
        (glyphs.dot, "muted", "not told"),
        ("[ ]", "accent", "the chosen outlet's"),
        ("3/5", "text", "told by 3 of 5 outlets"),
    )


def order_legend() -> Legend:
    """Return what the signs of the board on the order of telling mean."""
    return (
        ("!", "conflict", "told with a detail that clashes"),
        ('"', "quote", "quoted in other words"),
        ("1", "muted", "told by this outlet alone"),
    )
