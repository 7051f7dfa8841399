"""Lines that tell nothing by themselves: links, signatures of posts, short questions, a 'No.'."""

import re

_LINK = re.compile(r"(?:https?://|www\.|pic\.(?:twitter|x)\.com/|t\.co/)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w+")
_DAY = re.compile(
    r"(?:\bon )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?"
    r"|\b\d{1,2}\.? [A-Z][a-z]{2,8}\.?(?: \d{4})?)"
)
_SIGNATURE = re.compile(r"\s*[—–-]+\s*[^.!?]{0,60}\(\s*@\w+\s*\)[\s\W]*")
_FOOT = re.compile(
    r"(?:(?:to|you\s+can)\s+)?unsubscribe\b[^.!?]{0,60}[.!]?|[^.!?]{0,40}\b(?:click|tap)\s+here[.!]?",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]{1,8}[.!]")
"""A sentence of one short word, as an answer is."""
MOST_ASKED = 5
"""Words up to which a question only leads on to what is told next."""


def _leads_on(text: str) -> bool:
    """Return whether a line is a short question, or an answer of a single word."""
    line = text.strip()
    letters = [char for char in line if char.isalnum()]
    if any(char >= "\u0250" or char.isdigit() for char in letters):
        return False  # other scripts write no spaces, and a figure tells something
    short = len(line.split()) <= MOST_ASKED
    return (line.endswith("?") and short) or _WORD.fullmatch(line) is not None


def is_bare(text: str) -> bool:
    r"""Return whether a line is only links, handles, a post's signature, a letter's foot or a lead.

    A lead is a short question or a single word, which needs its neighbours to tell anything.

    A signature is a dash, a name, a handle in brackets and at most a date after it; a backslash
    that keeps a handle from being Markdown doesn't count.
    """
    rest = _DAY.sub("", _LINK.sub("", text.replace("\\", "")))
    if not rest.strip():
        return bool(text.strip())
    if _leads_on(text) or _SIGNATURE.fullmatch(rest) or _FOOT.fullmatch(rest.strip()):
        return True
    without = _HANDLE.sub("", rest)
    return without != text and not any(char.isalnum() for char in without)
