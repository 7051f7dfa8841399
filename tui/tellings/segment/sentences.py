"""Sentences of a paragraph, as spans."""

import re

from tellings.model import Span

_OPENER = re.compile(r"""\s(["'“‘«„(\[]+)\s*$""")
"""An opening mark that was left at the end of the sentence before its own."""
_NOTHING = re.compile(r"[\W_]+")
_ANSWER = re.compile(r"(?:No|Yes)\.\s+(?=[A-Z“\"])")
"""'No.' as an answer; before a figure it is short for number."""


def split(text: str, language: str = "en") -> list[Span]:
    """Return the sentences of one paragraph, trimmed of the white space around them.

    Together they hold every character that is no white space, in order, without overlap. The
    boundaries are sentencex's, the best of four splitters measured for this; opening quotation
    marks go with what they open, and closing ones never stand alone.

    Args:
        text: one paragraph of cleaned text.
        language: ISO 639-1 code; an unknown one is split by general rules.
    """
    import sentencex

    starts = [0]
    for boundary in sentencex.get_sentence_boundaries(language, text)[1:]:
        start = boundary["start_index"]
        if opener := _OPENER.search(text, starts[-1], start):
            start = opener.start(1)
        if start > starts[-1]:
            starts.append(start)
    if language == "en" and (answer := _ANSWER.match(text)) and answer.end() not in starts:
        starts.insert(1, answer.end())
    return _trimmed(text, starts)


def _trimmed(text: str, starts: list[int]) -> list[Span]:
    spans: list[Span] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        last = end - (len(piece) - len(piece.rstrip()))
        if first >= last:
            continue
        if spans and _NOTHING.fullmatch(text, first, last):
            spans[-1] = Span(spans[-1].start, last)
        else:
            spans.append(Span(first, last))
    return spans
