"""Captions and credits: what stands under a picture."""

import re
from itertools import pairwise

from tellings.ingest.roles.line import Line
from tellings.ingest.roles.patterns import AGENCIES
from tellings.model import Role

_MOST = 110
"""Words of a caption at most."""
_MONTHS = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*"
_OPENING = re.compile(
    rf"""(?:
      # SEOUL, SOUTH KOREA - JANUARY 29:
      [A-Z][A-Z .,'’-]{{3,60}}\s[-–—]\s{_MONTHS}\.?\s+\d{{1,2}}\b[^a-z]{{0,10}}:
    | FILE\s?[-–—:] | (?:FILE|File)\s(?:PHOTO|IMAGE|PIC|photo|image|picture|pic)\b
    | (?:Image\scopyright\b.{{1,60}}\s|Media\splayback\b.{{1,60}}\s)?(?:Image|Media|Photo|Picture)
      \scaption\b
    | (?:Caption|PHOTO)\s?: | (?:Pictured|PICTURED)\b
    | (?:In\s)?[Tt]his\s(?:(?:undated|handout|file|combination|screen|aerial|satellite|still)\s)*
      (?:photo|image|photograph|picture|grab|frame\sgrab)\b
    | (?:A|An)\s(?:file|handout|undated|aerial|satellite|still)\s(?:photo|image|picture)\b
    )""",
    re.VERBOSE,
)
_HOUSE = (
    rf"(?:{AGENCIES}|Getty(?:\sImages)?|EPA(?:-EFE)?|Shutterstock|Alamy|Pool|Handout|Rex\sFeatures"
    r"|WireImage|ZUMA|Unsplash|NurPhoto)"
)
"""Agencies, picture houses and the like that credits name."""
_PERSON = r"[A-Z][\w.'’-]+(?:\s[A-Z]?[\w.'’-]+){0,4}"
CREDIT = re.compile(
    rf"""(?:
      [(\[][^()\[\]]{{0,80}}(?:/\s?{_HOUSE}|AP\sPhoto|Getty\sImages|REUTERS/)[^()\[\]]{{0,60}}[)\]]
    | \(?(?:Photo(?:graph)?s?|Image|Picture|Pic|Credit|Foto|(?:Photo|Image)\s(?:credit|source))
      (?:\s?[:©]|\s(?:by|credit|courtesy|copyright)\b)\s*(?:[^.!?]|(?<=\b[A-Z])\.){{1,80}}\)?
    | Image\scopyright\b(?:(?!\scaption)[^.!?]){{1,80}}
    | \([A-Z][\w. ]{{1,30}}\s?/\s?[A-Z][\w. ]{{2,30}}\)
    | (?:Courtesy|Handout)\s(?:of|by)\s[A-Z][^.!?]{{1,60}}
    | {_PERSON}\s?[-–—/|]\s?(?:[A-Z][\w ]{{1,25}}\s?[/|]\s?)*{_HOUSE}
      (?:\s(?:via|for)\s[A-Z][\w ]{{1,30}})?
    | (?:REUTERS|AP\sPhoto|AFP|EPA)\s?/\s?[A-Z][^.!?]{{1,60}}
    | {_HOUSE}\s?/\s?[A-Z][\w.'’ -]{{1,40}}
    | Getty\sImages
    )[.)\]]?""",
    re.VERBOSE,
)
"""Who took a picture, as its own sentence or at a caption's end."""
_SIDES = re.compile(r"\((?:L|R|C|L-R|left|right|centre|center)\)")


def find_captions(lines: list[Line]) -> None:
    """Claim captions and credits, and the title line over a caption."""
    for line in lines:
        if not line.is_open or line.count > _MOST:
            continue
        text = line.text.strip()
        if line.count <= 14 and CREDIT.fullmatch(text):
            line.claim(Role.META, "credit of a picture")
        elif _OPENING.match(text):
            line.claim(Role.CAPTION, "opens as captions do")
        elif ends_with_credit(text):
            line.claim(Role.CAPTION, "ends with a picture credit")
        elif line.count <= 60 and _SIDES.search(text) and " (R)" not in text:
            line.claim(Role.CAPTION, "says who stands where in a picture")
    prose_above = False
    for line, below in pairwise(lines):
        titled = line.is_open and below.role is Role.CAPTION and line.count <= 14
        if titled and prose_above and not line.ended:
            line.claim(Role.CAPTION, "title over a caption")
        prose_above = prose_above or (line.ended and line.role in (None, Role.BODY))


def ends_with_credit(text: str) -> bool:
    """Return whether the text closes with a picture credit after something else."""
    tail_at = max(0, len(text) - 110)
    return any(
        found.start() > 0
        for start in range(tail_at, len(text))
        if (start == 0 or text[start - 1] in " .") and (found := CREDIT.fullmatch(text, start))
    )
