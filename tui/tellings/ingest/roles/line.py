"""A paragraph on its way to a role, and the measures that the rules take of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tellings.ingest.block import Mark
from tellings.model import Role
from tellings.segment.folding import key_of

_WORD = re.compile(r"[\u3041-\u309f\u3400-\u9fff]{2}|[^\W_]+(?:['’.-][^\W_]+)*")
_KEYED = re.compile(r"[\u3041-\u309f\u3400-\u9fff]|[^\W_]+")
_ENDED = re.compile(r"[.!?…。！？؟।।]['\"”’»)\]」』]*$")
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪●►»]|\d{1,2}[.)])\s+\S")
_FUNCTION_WORDS = """
about after against all also among and any are been before being between both but can could did does
down during each for from further had has have her here him his how into its itself just more most
not now off once only other our out over own per said same say says she should some such than that
the their them then there these they this those through too under until very was were what when
where which while who whom why will with would you your
die der das und les des est une los las del que por den het een
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words too common to show that two lines speak of one thing; shorter than three letters too."""


@dataclass(slots=True)
class Line:
    """One paragraph; the first rule that claims it decides its role."""

    text: str
    role: Role | None = None
    reason: str = ""
    mark: Mark = Mark.NONE
    by_format: bool = False
    """True where the markup of the source said what it is."""
    count: int = field(init=False)
    """Words in it; two characters of Chinese or Japanese count as one."""
    ended: bool = field(init=False)
    """True where it ends as a sentence does."""
    bulleted: bool = field(init=False)
    """True for an item of a list."""

    def __post_init__(self) -> None:
        self.count = len(_WORD.findall(self.text))
        self.ended = bool(_ENDED.search(self.text))
        self.bulleted = self.mark is Mark.BULLET or bool(_BULLET.match(self.text))

    @property
    def is_open(self) -> bool:
        """True while no rule has claimed it."""
        return self.role is None

    def claim(self, role: Role, reason: str) -> None:
        """Give it a role, unless it has one."""
        if self.role is None:
            self.role, self.reason = role, reason

    def words(self) -> set[str]:
        """Return the keys of its words, without the very common ones."""
        return {
            key_of(word)
            for word in set(_KEYED.findall(self.text))
            if (len(word) > 2 or not word.isascii()) and word.lower() not in FUNCTION_WORDS
        }


def vocabulary(lines: Iterable[Line]) -> set[str]:
    """Return the words of all these lines together."""
    found: set[str] = set()
    for line in lines:
        found |= line.words()
    return found


def share(line: Line, words: set[str]) -> float:
    """Return the share, 0..1, of a line's words that are among these; 0 for a line without."""
    own = line.words()
    return len(own & words) / len(own) if own else 0.0


def is_heading_like(text: str) -> bool:
    """Return whether a text alone would be a headline, no report: short, without a sentence end."""
    line = Line(text)
    return line.count <= 20 and len(text) <= 300 and not line.ended
