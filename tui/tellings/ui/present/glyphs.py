"""The signs on the screen, in Unicode and in ASCII, and what the keys in force are called."""

from dataclasses import dataclass, field

from tellings.reading.kinds import Flag, RowKind
from tellings.reading.touched import CORRECTED, LINKING, NOTE
from tellings.ui.keynames import KeyNames

_ASCII_TEXT = str.maketrans(
    {
        "¶": "p",
        "→": ">",
        "←": "<",
        "·": ".",
        "…": "~",
        "≠": "#",
        "±": "%",
        "↑": "^",
        "↓": "v",
        "–": "-",
        "—": "-",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "●": "#",
        "◐": "o",
        "─": "-",
        "━": "#",
    }
)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One set of signs; every one takes one cell."""

    ascii: bool = False
    bar: str = "▌"
    thumb: str = "┃"
    track: str = "│"
    rule: str = "─"
    full: str = "━"
    empty: str = "─"
    fold: str = "›"
    dot: str = "·"
    ellipsis: str = "…"
    paragraph: str = "¶"
    told: str = "●"
    partly: str = "◐"
    signs: dict[str, str] = field(default_factory=dict)
    keys: KeyNames = field(default_factory=KeyNames)

    def key(self, action: str) -> str:
        """Return the first key of an action, by the id that a user's keymap names."""
        return self.words(self.keys.one(action))

    def sign(self, glyph: str) -> str:
        """Return how a kind or flag is drawn."""
        return self.signs.get(glyph, glyph)

    def words(self, text: str) -> str:
        """Return text of the interface (not of an article) in this set's characters."""
        return text.translate(_ASCII_TEXT) if self.ascii else text


UNICODE = Glyphs()
ASCII = Glyphs(
    ascii=True,
    bar="|",
    thumb="#",
    track=":",
    rule="-",
    full="#",
    empty=".",
    fold=">",
    dot=".",
    ellipsis="~",
    paragraph="p",
    told="#",
    partly="o",
    signs={
        RowKind.PARTIAL.value: "%",
        Flag.EARLIER.value: "^",
        Flag.LATER.value: "v",
        NOTE: "n",
        LINKING: "@",
    },
)

KIND_WORDS = {
    "=": "same",
    "~": "reworded",
    "±": "partial",
    "-": "only",
    "+": "only",
    "!": "conflict",
    '"': "altered quote",
    "↑": "earlier there",
    "↓": "later there",
    NOTE: "your note",
    CORRECTED: "put right by you",
    LINKING: "one end of a new link",
}
"""What the legend says beside a sign; '-' and '+' are followed by the outlet."""

KIND_STYLES = {
    "=": "muted",
    "~": "text",
    "±": "strong",
    "-": "left",
    "+": "right",
    "!": "conflict",
    '"': "quote",
    "↑": "muted",
    "↓": "muted",
    NOTE: "accent",
    CORRECTED: "accent",
    LINKING: "accent",
}
