"""Clarity: whether a wording can stand for a claim by itself, judged by its form alone.

The rules know English; a wording in another language is clear as far as its quotation marks and
its first letter go.
"""

import re
from enum import IntEnum

_SURE = re.compile(
    r"(?<![\w’'-])(?:am|is|are|was|were|be|been|can|could|did|does|fell|found|gave|goes|got|had|has|"
    r"have|held|kept|knew|left|lost|made|may|met|might|must|paid|put|ran|said|saw|says|sent|shall|"
    r"should|sold|stood|take|tell|told|took|went|will|won|would|came|grew|rose|led|built|broke|"
    r"spoke|wrote|began|became|brought|bought|fought|hit|lies|lay|drew|drove|flew|died|thought|"
    r"felt|heard|rang|sang|sat|shut|struck|swept|threw|wore)(?![\w’'-])|[a-z]n[’']t\b",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"(?<![\w’'-])(?:[a-z]+(?:ed|[^sui’']s)|accept|agree|appear|argue|ask|believe|burn|call|claim|close|"
    r"come|continue|count|cut|deny|do|doubt|expect|face|fear|fight|get|give|go|help|hold|hope|insist|"
    r"join|keep|know|leave|live|lose|make|mean|move|need|offer|open|oppose|pay|plan|protest|qualify|"
    r"receive|refuse|remain|rise|run|say|see|seek|sell|send|show|speak|start|stay|stop|support|"
    r"think|transfer|use|visit|vote|wait|want|warn|win|work)(?![\w’'-])"
)
"""Forms that verbs share with nouns, participles and infinitives: 'sells', 'nations', 'close'."""
_NOUN_BEFORE = re.compile(
    r"""(?:\b(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|some|any|all|no|both|of|
        in|on|at|by|for|from|to|with|without|into|over|under|against|between|among|about|as|than|
        such|many|few|several|more|most|other|and|or|per|two|three|four|five|six|seven|eight|nine|
        ten|dozen)|\w+ing|\w+ed|\d+(?:[.,]\d+)*|[’']s?)\s+$""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before a noun and not before a verb."""
_RELATIVE = re.compile(r"[,;–—]\s+(?:who|which|whose|whom|where|when)\b[^,;–—]*(?:[,;–—]|$)")
_HANGING = re.compile(
    r"(?:when|where|because|if|while|although|though|once|unless)\s", re.IGNORECASE
)
"""Words that open a clause which hangs on another one."""
_THAT = re.compile(r"\bthat\s")
_SPEAKER = re.compile(r"[,!?][\"”’]\s+([^\"“”‘]+)$")
"""What follows a quotation at the end of a wording: who said it, and that they did."""
_LIVELY = re.compile(r"(?!its\b|his\b)[a-z]+(?:ed|s)\s")
"""A verb right after a quotation: 'thundered Ada Brun'."""
_NAME_THEN_SAID = re.compile(r"(?:[A-Z][\w’'-]*\s+){0,3}[A-Z][\w’'-]*, (?:said|says|told|added)\b")
"""'Ada Brun, said that …': the comma closes what began before the name."""
_NAME_FIRST = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*, [a-z]+ed (?:the|a|an|his|her|its)\b[^,]*$"
)
"""A name after which a sentence goes on that began before it."""
_OPENING = re.compile(
    r"""(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|him|them|who|which|
        and|but|so|also|however|then|there|here|although|with|as|for|of|to|meanwhile|yet|nor|or)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Openings that need the sentence before."""
_MARKS = "\"'“‘"
_PERSON = re.compile(r"\b(?:he|she|him)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b(?!I\b)[A-Z][\w’'-]+")
_PLAIN_START = re.compile(
    r"(?:the|a|an|in|on|at|of|by|for|from|to|with|when|if|as|after|before|under|over|since|like|"
    r"last|this|that|both|some|one|two|all|many|not|no)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|January$|February$|March$|April$|"
    r"May$|June$|July$|August$|September$|October$|November$|December$"
)


class Clarity(IntEnum):
    """How well a wording stands by itself, best first."""

    CLEAR = 0
    LEANS = 1
    """One has to know who or what the sentence before spoke of."""
    QUOTE = 2
    """A quotation mark has lost its partner."""
    SUBORDINATE = 3
    """A clause that hangs on another one."""
    CUT = 4
    """Its end or beginning is missing."""
    VERBLESS = 5
    """It names something and says nothing of it."""


def clarity(text: str) -> Clarity:
    """Return how well a wording stands by itself; of several faults the worst."""
    found = Clarity.CLEAR
    if _leans(text):
        found = Clarity.LEANS
    if has_lost_mark(text):
        found = Clarity.QUOTE
    if _hangs(text):
        found = Clarity.SUBORDINATE
    if _is_cut_after_that(text) or _lacks_saying(text) or _is_cut_before_name(text):
        found = Clarity.CUT
    if not has_verb(_RELATIVE.sub(", ", text)):
        found = Clarity.VERBLESS
    start = text.lstrip(_MARKS + "([")
    return Clarity.CUT if start[:1].islower() else found


def has_verb(text: str) -> bool:
    """Return whether a text is likely to hold a finite verb."""
    if _SURE.search(text):
        return True
    return any(
        each.start() > 0 and not _NOUN_BEFORE.search(text, 0, each.start())
        for each in _MAYBE.finditer(text)
    )


def has_lost_mark(text: str) -> bool:
    """Return whether a double quotation mark has no partner."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def _leans(text: str) -> bool:
    if _OPENING.match(text):
        return True
    person = _PERSON.search(text)
    if person is None:
        return False
    before = text[: person.start()]
    if before[:1] not in _MARKS and not _PLAIN_START.match(before):
        return False  # a name, or somebody's office, comes first
    return not any(not _DAY.match(name.group()) for name in _NAME.finditer(before))


def _hangs(text: str) -> bool:
    if not _HANGING.match(text):
        return False
    _, comma, rest = text.partition(",")
    return not (comma and has_verb(rest))


def _lacks_saying(text: str) -> bool:
    speaker = _SPEAKER.search(text)
    return speaker is not None and not (_LIVELY.match(speaker[1]) or has_verb(speaker[1]))


def _is_cut_before_name(text: str) -> bool:
    """Return whether the office before a name, or all before a name, is missing."""
    return bool(_NAME_FIRST.match(text) or _NAME_THEN_SAID.match(text))


def _is_cut_after_that(text: str) -> bool:
    *_, last = _THAT.split(text)
    return len(_THAT.findall(text)) > 0 and not has_verb(last)
