"""Lines that tell nothing by themselves: links, signatures of posts, the foot of a newsletter."""

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


def is_bare(text: str) -> bool:
    r"""Return whether a line is only links, handles, a post's signature or a letter's foot.

    A signature is a dash, a name, a handle in brackets and at most a date after it; a backslash
    that keeps a handle from being Markdown doesn't count.
    """
    rest = _DAY.sub("", _LINK.sub("", text.replace("\\", "")))
    if not rest.strip():
        return bool(text.strip())
    if _SIGNATURE.fullmatch(rest) or _FOOT.fullmatch(rest.strip()):
        return True
    without = _HANDLE.sub("", rest)
    return without != text and not any(char.isalnum() for char in without)
