"""Where a passage stands in the file that it was read from."""

import re

FIRST = (8, 4)
"""Numbers of words by which a passage is found: fewer where marks within it hide the others."""
_WORD = re.compile(r"\w+")


def source_line(source: str, passage: str) -> int:
    """Return the line, from 1, on which a passage begins in a file's text; 0 where it isn't found.

    Only words count, so that marks of a format and other breaks of lines hide nothing.
    """
    text = " ".join(_WORD.findall(passage))
    starts: list[int] = []
    held: list[str] = []
    for number, line in enumerate(source.splitlines(), 1):
        words = _WORD.findall(line)
        held += words
        starts += [number] * len(words)
    joined = " ".join(["", *held, ""])
    for count in FIRST:
        wanted = " ".join(["", *text.split()[:count], ""])
        at = joined.find(wanted) if wanted.strip() else -1
        if at >= 0:
            return starts[joined.count(" ", 0, at)]
    return 0
