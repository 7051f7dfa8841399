"""Subheadings between the prose, and what the paper says of itself at the foot."""

import re

from tellings.ingest.block import Mark
from tellings.ingest.roles.author_note import AUTHOR_NOTE
from tellings.ingest.roles.line import Line
from tellings.model import Role

_FOOT_LINES = 4
"""Lines from the end in which notes of the paper are looked for."""
_CALL = re.compile(
    r"""(?:\A|[.!?:]\s+)(?:please\s+)?(?:
      (?:write|e-?mail|talk|speak|text|ring|call|tell|contact|get\sin\stouch)\s
        (?!(?:of|about|that|between|from|for|is|was|has|messages?|alerts?)\b)[^.!?]{0,40}?
        (?:\b(?:us|our|editors?|news\s?desk|newsroom)\b|\w@\w
        |\bto\sthe\s(?-i:[A-Z])\w+[.!]?\Z)
    | send\s(?:us|(?:in\s)?your)\b | get\sin\stouch\W*\Z
    | letters?\b[^.!?]{0,40}\w@\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that asks the reader to do something; 'Ministers will talk to ...' asks nobody."""
_ELSEWHERE = re.compile(
    r"""\b(?:see\s|on\s|also\son\s|turn\sto\s|:\s)?pages?\s\d+(?:(?:,|\sand|-|–)\s\d+)*\W*$
    |\bsee\s(?:our\s|the\s)?(?:shop|methods|website|next|page)|:\spage\s\d+\b
    |\bpages?\s\d+\sand\s\d+\b""",
    re.IGNORECASE | re.VERBOSE,
)
_STATES = re.compile(
    r"(?:the|a|an|this|that|it|he|she|they|his|her|their|its|in|on|after)\s[^:]*[.!]\W*\Z",
    re.IGNORECASE,
)
"""A whole sentence about something: 'The clause is on page 12.' sends no reader there."""
_IN_BRACKETS = re.compile(r"\([^()]{2,120}\)|\[[^\[\]]{2,120}\]")
_DISCLAIMER = re.compile(
    r".{2,40} (?:is not|isn['’]t|are not|not) responsible for\b.{0,40}"
    r"\b(?:contents?|(?:web)?sites?|links?|views|opinions)\b.{0,60}|the views expressed\b.*"
    r"|(?:press|media|for (?:more|further) information|contact)\b[^.]{0,20}(?:contact|:).*"
    r"|to stop receiving\b.*|next (?:meeting|issue|edition)\b.*|all welcome\W*",
    re.IGNORECASE,
)
_AUTHOR_NOTE = re.compile(
    r"""(?!(?:The|A|An|This|That|It|He|She|They)\b)[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}\s(?:
      is\s(?:a|an|the|our)\b.{0,60}\b(?:reporter|editor|correspondent|columnist|journalist|writer
        |author|professor|fellow|researcher|producer|director|lecturer|novelist|historian|analyst)\b
    | (?:edits|writes|covers|reports|blogs|tweets)\b).{0,200}""",
    re.VERBOSE,
)
_MOST_IN_NOTE = 30
_MOST_IN_SUBHEADING = 10
_QUESTION = re.compile(
    r"(?:who|what|when|where|why|how|which|is|are|was|were|will|can|could|should|did|do|does|has|have)\b",
    re.IGNORECASE,
)


def find_foot(lines: list[Line]) -> None:
    """Claim notes in the last lines: calls to readers, other pages, the author, the agency."""
    open_places = [place for place, line in enumerate(lines) if line.is_open]
    for place in reversed(open_places[3:][-_FOOT_LINES:]):
        line = lines[place]
        text = line.text.strip()
        if line.count > _MOST_IN_NOTE:
            return
        if _IN_BRACKETS.fullmatch(text) and line.count <= 14:
            line.claim(Role.META, "closing note in brackets")
        elif (_ELSEWHERE.search(text) and not _STATES.match(text)) or _DISCLAIMER.fullmatch(text):
            line.claim(Role.BOILERPLATE, "note of the paper at the foot")
        elif line.count <= 20 and _CALL.search(text) and not re.search('["“”]', text):
            line.claim(Role.BOILERPLATE, "asks readers to write at the foot")
        elif _AUTHOR_NOTE.fullmatch(text) and _is_author(text, lines[:place]):
            line.claim(Role.META, AUTHOR_NOTE)
        elif line.mark is Mark.EMPHASIS and place == len(lines) - 1:
            line.claim(Role.META, "closing note set apart")
        else:
            return


def _is_author(text: str, above: list[Line]) -> bool:
    name = " ".join(text.split()[:2]).casefold()
    told = [line for line in above if name.split()[1] in line.text.casefold()]
    return all(line.role is Role.BYLINE for line in told)


def find_subheadings(lines: list[Line]) -> None:
    """Claim short unfinished lines between prose, and the short lines at the article's foot."""
    for place in range(1, len(lines)):
        line = lines[place]
        if not line.is_open or line.count > _MOST_IN_SUBHEADING or line.bulleted:
            continue
        below = next((each for each in lines[place + 1 : place + 3] if _tells(each)), None)
        if below is None:
            _claim_tail(lines, place)
        elif _opens_section(lines, place) and _is_prose(below) and _reads_as_heading(line):
            line.claim(Role.SUBHEADING, "short line over prose")


def _tells(line: Line) -> bool:
    return line.is_open or line.role in (Role.EMBED, Role.CAPTION)


def _is_prose(line: Line) -> bool:
    return not line.is_open or line.count >= 12 or (line.count >= 8 and line.ended)


def _opens_section(lines: list[Line], place: int) -> bool:
    """Return whether prose ends over a line; items of a list have other items over them."""
    above = lines[place - 1]
    return not above.is_open or above.ended or above.text.rstrip().endswith((":", "”", '"'))


def _reads_as_heading(line: Line) -> bool:
    text = line.text.strip()
    if line.mark is Mark.EMPHASIS and not text.endswith("."):
        return True
    if text.endswith("?"):
        return bool(_QUESTION.match(text.lstrip("'\"‘“")))
    quoted = text[0] in "'\"‘“" and text[-1] in "'\"’”" and text[-2] not in ".,!"
    if quoted:
        return line.count <= 8
    opens = text[:1].isupper() or text[:1].isdigit() or not text[:1].isascii()
    return opens and not line.ended and text[-1] not in ',:;"”' and text[0] not in '"“-•'


def _claim_tail(lines: list[Line], place: int) -> None:
    line = lines[place]
    if any(each.is_open for each in lines[place + 1 :]):
        return
    figures = any(map(str.isdigit, line.text))
    if len(lines) - place <= 3 and line.count <= 6 and not line.ended and not figures:
        line.claim(Role.BOILERPLATE, "short line at the foot")
