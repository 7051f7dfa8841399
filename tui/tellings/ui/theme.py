"""The themes; every colour on the screen is one of their variables."""

from textual.theme import BUILTIN_THEMES, Theme

DARK = {
    "page": "#14171c",
    "focus": "#222932",
    "bar": "#1b1f26",
    "select": "#19312d",
    "rule": "#39414d",
    "text": "#d3d7dd",
    "muted": "#8d96a3",
    "accent": "#5ecdb4",
    "left": "#74b0ff",
    "right": "#ffb163",
    "third": "#eaf59a",
    "conflict": "#ff8aa3",
    "quote": "#e0d0ff",
    "only-left-ground": "#143f70",
    "only-left": "#dcecff",
    "only-left-quiet": "#143050",
    "only-right-ground": "#5c3a06",
    "only-right": "#ffe9cc",
    "only-right-quiet": "#412d0e",
    "only-third-ground": "#5d7000",
    "only-third": "#f8ffd6",
    "only-third-quiet": "#3d4700",
    "reworded-ground": "#4c4a47",
    "reworded": "#f0f2f5",
    "conflict-ground": "#ffa3b8",
    "conflict-words": "#2b0711",
}
LIGHT = {
    "page": "#fcfbf8",
    "focus": "#ebefec",
    "bar": "#f1efe9",
    "select": "#dbf0ea",
    "rule": "#c9c5ba",
    "text": "#23272e",
    "muted": "#636870",
    "accent": "#00695c",
    "left": "#0b57b0",
    "right": "#954300",
    "third": "#3a3f10",
    "conflict": "#c00040",
    "quote": "#52158f",
    "only-left-ground": "#c3dcfb",
    "only-left": "#08264a",
    "only-left-quiet": "#dbe9fa",
    "only-right-ground": "#ffd79b",
    "only-right": "#432100",
    "only-right-quiet": "#fee6c2",
    "only-third-ground": "#d6f24f",
    "only-third": "#1f2400",
    "only-third-quiet": "#eaf3a8",
    "reworded-ground": "#dcd8cc",
    "reworded": "#23272e",
    "conflict-ground": "#a8123f",
    "conflict-words": "#ffffff",
}
CONTRAST = DARK | {
    "page": "#000000",
    "focus": "#1c1c1c",
    "bar": "#101010",
    "select": "#003a30",
    "text": "#ffffff",
    "muted": "#c0c6cf",
    "accent": "#5fffdf",
    "left": "#9cc8ff",
    "right": "#ffc58a",
    "third": "#eeff55",
    "conflict": "#ffadc0",
    "only-left-ground": "#003f8a",
    "only-left": "#ffffff",
    "only-left-quiet": "#00295c",
    "only-right-ground": "#6b3f00",
    "only-right": "#ffffff",
    "only-right-quiet": "#472a00",
    "only-third-ground": "#5d7000",
    "only-third": "#ffffff",
    "only-third-quiet": "#3d4700",
    "reworded-ground": "#4a4a4a",
    "reworded": "#ffffff",
    "conflict-words": "#000000",
}
COLOURS = {"tellings-dark": DARK, "tellings-light": LIGHT, "tellings-contrast": CONTRAST}
"""The themes with colours of their own."""

ANSI = "tellings-ansi"
"""The theme of the terminal's own 16 colours, and of none."""
DEFAULT = "tellings-dark"
CYCLE = ("tellings-dark", "tellings-light", "tellings-contrast", ANSI)
"""What the theme key walks through."""


def variables(colours: dict[str, str]) -> dict[str, str]:
    """Return a set of colours as CSS variables: '$tl-left' and so on."""
    return {f"tl-{name}": colour for name, colour in colours.items()}


def _theme(name: str, colours: dict[str, str], *, dark: bool) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        primary=colours["accent"],
        secondary=colours["left"],
        accent=colours["accent"],
        warning=colours["right"],
        error=colours["conflict"],
        success=colours["accent"],
        foreground=colours["text"],
        background=colours["page"],
        surface=colours["page"],
        panel=colours["bar"],
        boost=colours["focus"],
        variables=variables(colours)
        | {
            "text-muted": colours["muted"],
            "foreground-muted": colours["muted"],
            "block-cursor-background": colours["select"],
            "block-cursor-foreground": colours["text"],
            "input-selection-background": colours["only-left-ground"],
            "border": colours["accent"],
            "scrollbar": colours["muted"],
            "scrollbar-background": colours["page"],
        },
    )


def themes() -> tuple[Theme, ...]:
    """Return the reader's own themes."""
    plain = dict.fromkeys(DARK, "ansi_default")
    ansi = Theme(
        name=ANSI,
        ansi=True,
        primary="ansi_default",
        secondary="ansi_default",
        accent="ansi_default",
        warning="ansi_default",
        error="ansi_red",
        success="ansi_default",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables=BUILTIN_THEMES["ansi-dark"].variables
        | variables(plain)
        | {
            "text-muted": "ansi_default",
            "foreground-muted": "ansi_default",
            "block-cursor-background": "ansi_default",
            "block-cursor-foreground": "ansi_default",
            "block-cursor-text-style": "reverse",
            "border": "ansi_default",
        },
    )
    own = [_theme(name, held, dark=held is not LIGHT) for name, held in COLOURS.items()]
    return (*own, ansi)
