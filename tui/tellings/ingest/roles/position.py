"""Lines told by where they stand: headline, standfirst, subheadings, lists, the foot."""

import re
from itertools import pairwise

from tellings.ingest.roles.line import Line, share, vocabulary
from tellings.ingest.roles.patterns import AGENCIES, SIGNATURE
from tellings.model import Role
from tellings.segment.sentences import split

_LIST_HEAD = re.compile(
    r"""(?:^|["”\s])(?:
      most\s(?:read|popular|viewed|shared|commented) | (?:popular|access)\s(?:articles?|ranking)
    | (?:popular|related|more|top|latest|recent|recommended)\s(?:articles?|stories|news|topics
      |content|posts|coverage|headlines|reading)
    | trending(?:\snow)? | recommended(?:\sfor\syou)? | you\s(?:may|might)\salso\s(?:like|enjoy)
    | editor['’]?s?['’]?\spicks? | what\sothers\sare\sreading | around\sthe\sweb
    | more\son\sthis(?:\sstory)? | from\sour\spartners | related | see\salso | read\s(?:next|more)
    )\s*:?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_DATELINE = re.compile(
    rf"""[A-Z][A-Z.'’ -]{{2,40}}(?:,\s*[A-Z][\w. ]{{1,30}})?\s*(?:,?\s*\w+\.?\s\d{{1,2}}\s*)?
    (?:\(\s*{AGENCIES}\s*\)\s*)?[-–—:]{{1,2}}\s""",
    re.VERBOSE,
)
_MOST_IN_HEADLINE = 24
_LONG = 22
"""A paragraph of more words than this is prose."""
_HEADLINE_PLACES = 6
"""Open lines from the top among which the headline is looked for."""


def find_lists(lines: list[Line]) -> None:
    """Claim link lists: a head such as 'Most read', and what follows it until prose does."""
    inside = False
    for line in lines:
        if line.count <= 8 and _LIST_HEAD.search(line.text.strip()):
            inside = True
            line.claim(Role.BOILERPLATE, "head of a link list")
        elif inside and not _ends_list(line):
            line.claim(Role.BOILERPLATE, "in a link list")
        else:
            inside = False


def _ends_list(line: Line) -> bool:
    if line.by_format and line.role is not Role.BOILERPLATE:
        return True
    return line.ended and not line.bulleted and line.count > 3 and not _is_question(line)


def _is_question(line: Line) -> bool:
    return line.text.rstrip().endswith(("?", "!")) and line.count <= 14


def find_posts(lines: list[Line]) -> None:
    """Claim what stands over '- Name (@handle) date': the post itself."""
    for above, line in pairwise(lines):
        if line.role is Role.EMBED and SIGNATURE.match(line.text) and above.count < 70:
            above.claim(Role.EMBED, "over the signature of a post")


def find_bylines(lines: list[Line]) -> None:
    """Claim the name or outlet under a line that only says 'Byline'."""
    for above, line in pairwise(lines):
        bare = (
            above.role is Role.BYLINE
            and above.count <= 3
            and not re.search("[A-Z].*[A-Z]", above.text)
        )
        if bare and line.count <= 5 and not line.ended:
            line.claim(Role.BYLINE, "under 'Byline'")


def find_headline(lines: list[Line]) -> None:
    """Claim the headline, its repetitions and what stands over it.

    Among the first short lines it is the one that shares most with the prose; a first line that
    shares little is a headline still where prose follows it at once.
    """
    if any(line.role is Role.HEADLINE for line in lines):
        found = next(line for line in lines if line.role is Role.HEADLINE)
        _claim_around(lines, lines.index(found), vocabulary(_prose(lines)))
        return
    candidates = _headline_candidates(lines)
    if not candidates:
        return
    words = vocabulary(_prose(lines))
    scores = {
        place: share(lines[place], words) * min(1.0, len(lines[place].words()) / 4)
        for place in candidates
    }
    best = max(candidates, key=lambda place: (round(scores[place], 2), -place))
    if scores[best] < 0.34:
        best = candidates[-1] if len(candidates) == 1 else candidates[0]
        following = next((line for line in lines[best + 1 :] if line.is_open), None)
        if following is None or following.count < 12 or not following.ended:
            return
    telling = scores[best] >= 0.34
    lines[best].claim(
        Role.HEADLINE, "shares most with the text" if telling else "first line, over prose"
    )
    _claim_around(lines, best, words)


def _headline_candidates(lines: list[Line]) -> list[int]:
    places = []
    for place in [place for place, line in enumerate(lines) if line.is_open][:_HEADLINE_PLACES]:
        line = lines[place]
        if line.count > _MOST_IN_HEADLINE or line.text.rstrip().endswith(
            (".", "…", "。", ":", ";")
        ):
            break
        if _DATELINE.match(line.text) and line.count > 18:
            break
        places.append(place)
    return places


def _prose(lines: list[Line]) -> list[Line]:
    # the first of them tell what the article is about, whatever its length
    return [
        line
        for line in lines
        if line.role in (None, Role.BODY) and (line.count > _LONG or line.ended)
    ][:40]


def _claim_around(lines: list[Line], at: int, words: set[str]) -> None:
    same = plain(lines[at].text)
    for line in lines[:at] + lines[at + 1 :]:
        if line.count <= _MOST_IN_HEADLINE + 6 and _repeats(plain(line.text), same):
            line.role, line.reason = Role.HEADLINE, "repeats the headline"
    for line in lines[:at]:
        if line.is_open and line.count <= _MOST_IN_HEADLINE and not line.text.endswith("."):
            if line.count <= 4 or share(line, words) <= 0.25:
                line.claim(Role.META, "over the headline: site or section")
            else:
                line.claim(Role.HEADLINE, "over the headline")


def plain(text: str) -> str:
    """Return a text without case, spacing and punctuation, to tell repetitions by."""
    return re.sub(r"[\W_]+", " ", text).strip().casefold()


def _repeats(text: str, headline: str) -> bool:
    if text == headline:
        return True
    rest = text.removeprefix(headline)
    # 'Headline | Outlet', as page titles have it
    return len(headline.split()) >= 4 and rest != text and len(rest.split()) <= 3


def find_standfirst(lines: list[Line]) -> None:
    """Claim the sentence or the key points between the headline and the report's own first line."""
    at = next((place for place, line in enumerate(lines) if line.role is Role.HEADLINE), None)
    if at is None:
        return
    following = [line for line in lines[at + 1 :] if line.is_open]
    points = []
    for line in following:
        if not line.bulleted:
            break
        points.append(line)
    if 2 <= len(points) <= 6 and len(following) > len(points) + 1:
        for line in points:
            line.claim(Role.STANDFIRST, "key points under the headline")
        return
    if len(following) < 2:
        return
    first, second = following[:2]
    if not 6 <= first.count <= 40 or _DATELINE.match(first.text):
        return
    if _DATELINE.match(second.text):
        first.claim(Role.STANDFIRST, "between the headline and the dateline")
    elif (
        first.count <= 30
        and first.ended
        and second.count > first.count
        and len(split(first.text)) == 1
    ):
        headline = lines[at].words()
        if len(first.words() & headline) < len(second.words() & headline):
            first.claim(Role.STANDFIRST, "one sentence that the next paragraph opens anew")


def find_subheadings(lines: list[Line]) -> None:
    """Claim short unfinished lines between prose, and the short lines at the article's foot."""
    for place in range(1, len(lines)):
        line = lines[place]
        if not line.is_open or line.count > 10 or line.ended or line.bulleted:
            continue
        text = line.text.strip()
        if text.endswith((",", ":", ";", '"', "”")) or text.startswith(('"', "“", "-", "•")):
            continue
        below = next((at for at in range(place + 1, len(lines)) if lines[at].is_open), None)
        if below is None:
            if len(lines) - place <= 3 and line.count <= 6 and not any(map(str.isdigit, text)):
                line.claim(Role.BOILERPLATE, "short line at the foot")
            continue
        lonely = not (_short(lines, place - 1) and _short(lines, place - 2))
        opens = text[:1].isupper() or text[:1].isdigit() or not text[:1].isascii()
        if opens and lonely and below <= place + 2 and lines[below].count >= 12:
            line.claim(Role.SUBHEADING, "short line over prose")


def _short(lines: list[Line], place: int) -> bool:
    return place >= 0 and lines[place].count <= 9 and lines[place].role is not Role.CAPTION
