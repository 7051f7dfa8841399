"""The head of an article: headline, what stands over it, decks and standfirst under it."""

import re
from itertools import islice, pairwise

from tellings.ingest.block import Mark
from tellings.ingest.roles.datelines import opening_dateline
from tellings.ingest.roles.line import Line, share, vocabulary
from tellings.ingest.roles.papers import with_code
from tellings.ingest.roles.patterns import AGENCIES, PAPER_ABROAD, POINTER
from tellings.model import Role
from tellings.segment.sentences import split

_DATELINE = re.compile(
    rf"""[A-Z][A-Z.'’/ -]{{2,40}}(?:,\s*[A-Z][\w. ]{{1,30}})?\s*(?:,?\s*\w+\.?\s\d{{1,2}}\s*)?
    (?:\(\s*(?:{AGENCIES}|[A-Z]{{2,6}})\s*\)\s*)?[-–—:]{{1,2}}\s""",
    re.VERBOSE,
)
"""'SEOUL, South Korea (AP) - ' at the start of a report."""
_AGENCY_FIRST = re.compile(rf"(?:[A-Z][\w., ]{{1,30}} )?\((?:{AGENCIES}|[A-Z]{{2,6}})\)(?=\s*\S)")
_MAST_WORD = re.compile(
    r"\b(?:post|times|news|gazette|herald|journal|tribune|courier|echo|observer|mail|mirror|star|sun"
    r"|guardian|telegraph|chronicle|radio|tv|television|newsletter|bulletin|press|edition|daily"
    r"|weekly|evening|morning|bell|lamp|argus|examiner|express|globe|independent|standard|review"
    r"|magazine|online|sources?|section|issue|vol|no|wire|newswire|agency)\b",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"\b(?:no\.|number|vol\.?|issue)\s?\d+|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\d",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:[A-Z]\.|de|van|von|der|al|bin|[A-Z][\w'’-]+)){1,3}")
_TITLED = re.compile(r"(?:The |the )?[A-Z][\w'’&.-]*(?: (?:of|the|and|&|[A-Z][\w'’&.-]*))*")
_MOST_IN_NAME = 5
UNDER_HEADLINE = "under the headline: outlet or section"
"""Reason of a name that stands over the byline."""
_TELLS = re.compile(r"\W*(?:explained|explainer|analysis|opinion|background)\b", re.IGNORECASE)
"""A label that a headline has more often than a link at the top of an article."""
_LABEL = re.compile(r"[^:.]{2,12}:\s+\S")
"""'Watch: ', 'In pictures: '."""
_MOST_IN_HEADLINE = 22
_MOST_IN_QUESTION = 16
"""Words of a headline that ends as a sentence does, with a question or exclamation mark."""
_MOST_IN_DECK = 40
_PROSE = 22
"""A paragraph of more words than this is prose."""
_HEAD_LINES = 8
"""Open lines from the top among which the headline is looked for."""
_LEAD = 20
"""Paragraphs from the top that tell what the article is about, whatever its length."""
_TELLING = 0.34
"""Share of its words that a headline has in common with the prose; most have more than half."""
_FAIR = 0.2
"""From this share on, the first line of some length is preferred to a later, closer one."""


def find_bylines(lines: list[Line]) -> None:
    """Claim the name or outlet under a line that only says 'Byline'."""
    for above, line in pairwise(lines):
        bare = above.role is Role.BYLINE and re.fullmatch(r"\W*\w+(?:-\w+)?\W*", above.text)
        if bare and line.count <= 5 and not line.ended:
            line.claim(Role.BYLINE, f"under {above.text!r}")


def find_headline(lines: list[Line]) -> None:
    """Claim the headline, its repetitions and what stands over it.

    Among the short lines before the prose it is the first that shares words with that prose, names
    of papers and sections apart; a line that shares none is the headline still where it is the
    only one and prose follows.
    """
    given = next((place for place, line in enumerate(lines) if line.role is Role.HEADLINE), None)
    words = vocabulary(_prose(lines))
    at = given if given is not None else _headline_place(lines, words)
    labelled = _labelled_place(lines) if given is None else None
    if labelled is not None and (at is None or _TELLS.match(lines[labelled].text)):
        at = _opened(lines, labelled, words, at)
    if at is None:
        return
    shared = share(lines[at], words) >= _TELLING
    lines[at].claim(
        Role.HEADLINE, "shares its words with the text" if shared else "first line, over prose"
    )
    _claim_repetitions(lines, at)
    for line in lines[:at]:
        if line.is_open and line.count <= _MOST_IN_HEADLINE and not line.text.endswith("."):
            line.claim(Role.META, "over the headline: site, section or date")


def _labelled_place(lines: list[Line]) -> int | None:
    """Return the first line where a label makes it look like a link: 'Explained: what ...'."""
    for place, line in enumerate(lines[:_HEAD_LINES]):
        if line.reason == POINTER and _LABEL.match(line.text):
            return place
        if line.role in (None, Role.BODY, Role.BYLINE):
            return None
    return None


def _opened(lines: list[Line], place: int, words: set[str], other: int | None) -> int | None:
    """Return a labelled line's place, opened, where it tells of the prose; else the other one."""
    line = lines[place]
    below = next((each for each in lines[place + 1 :] if each.is_open), None)
    prose = below is not None and below.count >= 8 and below.ended
    if share(line, words) < _FAIR and not (other is None and prose):
        return other
    line.role, line.reason = None, ""
    return place


def _headline_place(lines: list[Line], words: set[str]) -> int | None:
    places = _candidates(lines)
    if not places:
        return None
    shares = {place: share(lines[place], words) for place in places}
    texts = [plain(line.text) for line in lines]
    for place in places:
        repeated = texts.count(texts[place]) > 1
        fair = shares[place] >= _FAIR and len(lines[place].words()) >= 3
        if (fair or repeated) and not _is_mast(lines[place], places, place):
            return place
    best = max(places, key=lambda place: (not _is_mast(lines[place], places, place), shares[place]))
    if shares[best] >= _TELLING:
        return best
    below = next((line for line in lines[best + 1 :] if line.is_open), None)
    return best if below is not None and below.count >= 8 and below.ended else None


def _candidates(lines: list[Line]) -> list[int]:
    places = []
    for place in [place for place, line in enumerate(lines) if line.is_open][:_HEAD_LINES]:
        line = lines[place]
        if _opens_report(line.text) and line.count > _PROSE:
            break
        if _AGENCY_FIRST.match(line.text) or (line.ended and line.count > _MOST_IN_QUESTION):
            break
        if line.bulleted or (line.text.rstrip().endswith((".", "…", "。")) and line.count > 5):
            break
        if line.count > _MOST_IN_DECK:
            break
        if line.count <= _MOST_IN_HEADLINE and not line.text.rstrip().endswith(
            (":", ";", ",", ".")
        ):
            places.append(place)
    return places


def _opens_report(text: str) -> bool:
    return bool(_DATELINE.match(text) or opening_dateline(text))


def _is_mast(line: Line, places: list[int], place: int) -> bool:
    # 'THE MILLGATE LAMP' or 'Evening Post - Sunday special', where a longer line comes after it
    if place == places[-1] or line.count > 12:
        return False
    if _ISSUE.search(line.text) or with_code(line.text):
        return True
    capital = line.text.isupper() and line.count <= 4
    named = line.count <= 6 and _MAST_WORD.search(line.text)
    return capital or line.count <= 3 or bool(named)


def _prose(lines: list[Line]) -> list[Line]:
    prose = (line for line in lines if line.role in (None, Role.BODY))
    return list(islice((line for line in prose if line.count > _PROSE or line.ended), _LEAD))


def _claim_repetitions(lines: list[Line], at: int) -> None:
    headline = plain(lines[at].text)
    for line in lines[:at] + lines[at + 1 :]:
        if line.count <= _MOST_IN_HEADLINE + 6 and _repeats(plain(line.text), headline):
            line.role, line.reason = Role.HEADLINE, "repeats the headline"


def plain(text: str) -> str:
    """Return a text without case, spacing and punctuation, to tell repetitions by."""
    return re.sub(r"[\W_]+", " ", text).strip().casefold()


def _repeats(text: str, headline: str) -> bool:
    if text == headline:
        return True
    rest = text.removeprefix(headline)
    # 'Headline | Outlet', as page titles have it
    return len(headline.split()) >= 4 and rest != text and len(rest.split()) <= 3


def find_outlet_line(lines: list[Line]) -> None:
    """Claim the outlet's or section's name between the headline and the byline or date line.

    It is a short line, all its words with a capital, that names a paper or shares no word with the
    prose: a deck does.
    """
    at = max((place for place, line in enumerate(lines[:12]) if _tops(line)), default=None)
    if at is None or at + 2 >= len(lines):
        return
    line, below = lines[at + 1], lines[at + 2]
    short = line.is_open and line.count <= _MOST_IN_NAME and not line.ended
    if not (short and below.role in (Role.BYLINE, Role.META)):
        return
    titled = _TITLED.fullmatch(line.text)
    named = _MAST_WORD.search(line.text) or not share(line, vocabulary(_prose(lines)))
    if (titled and named) or PAPER_ABROAD.fullmatch(line.text.strip()):
        line.claim(Role.META, UNDER_HEADLINE)


def find_bare_name(lines: list[Line]) -> None:
    """Claim a name that stands alone under the headline: its author."""
    at = max((place for place, line in enumerate(lines[:12]) if _tops(line)), default=None)
    if at is None:
        return
    for place in range(at + 1, min(at + 4, len(lines) - 1)):
        line = lines[place]
        if line.is_open and _NAME.fullmatch(line.text.strip()) and lines[place + 1].count >= 8:
            line.claim(Role.BYLINE, "a name under the headline")
        elif line.is_open and line.count > _MOST_IN_DECK:
            return


def find_standfirst(lines: list[Line]) -> None:
    """Claim decks, key points or the summing sentence between the headline and the report."""
    at = max((place for place, line in enumerate(lines[:12]) if _tops(line)), default=None)
    if at is None:
        return
    open_after = [place for place in range(at + 1, len(lines)) if lines[place].is_open]
    while open_after and _is_deck(lines[open_after[0]]) and len(open_after) > 1:
        lines[open_after.pop(0)].claim(Role.STANDFIRST, "deck under the headline")
    points = [place for place in open_after[:7] if lines[place].bulleted]
    if (
        2 <= len(points) <= 6
        and points == open_after[: len(points)]
        and len(open_after) > len(points) + 1
    ):
        for place in points:
            lines[place].claim(Role.STANDFIRST, "key points under the headline")
    elif len(open_after) > 1 and open_after[0] == at + 1:
        _claim_summary(lines, at, *open_after[:2])


def _tops(line: Line) -> bool:
    return line.role is Role.HEADLINE and "repeats" not in line.reason


def _is_deck(line: Line) -> bool:
    if line.mark is Mark.EMPHASIS and line.count <= _MOST_IN_DECK:
        return True
    return (
        5 <= line.count <= _MOST_IN_DECK
        and not line.ended
        and not line.bulleted
        and not line.text.endswith(":")
    )


def _claim_summary(lines: list[Line], at: int, first: int, second: int) -> None:
    summary, lead = lines[first], lines[second]
    if not 6 <= summary.count <= _MOST_IN_DECK or _opens_report(summary.text):
        return
    between = lines[first + 1 : second]
    if _opens_report(lead.text):
        summary.claim(Role.STANDFIRST, "between the headline and the dateline")
    elif any(line.role in (Role.BYLINE, Role.META) for line in between):
        summary.claim(Role.STANDFIRST, "between the headline and the byline")
    elif summary.ended and lead.count > summary.count and len(split(summary.text)) == 1:
        headline = lines[at].words()
        if len(summary.words() & headline) < len(lead.words() & headline):
            summary.claim(Role.STANDFIRST, "one sentence that the next paragraph opens anew")
