"""Names of papers, stations and news services, told from those of sections and places."""

import re

from tellings.ingest.roles.patterns import PAPER_ABROAD

PAPER = re.compile(
    r"""(?:the\s)?[\w'’&-]+(?:\s[\w'’&-]+){0,3}\s(?:post|times|gazette|herald|journal|tribune|courier
    |echo|observer|mail|mirror|star|guardian|telegraph|chronicle|argus|examiner|express|globe
    |independent|standard|islander|register|lamp|bell|klaxon|ledger|press|today|weekly|daily|wire
    |newswire)
    |radio\s[\w'’-]+(?:\s[\w'’-]+)?|[\w'’-]+\s(?:radio|tv|television)""",
    re.VERBOSE | re.IGNORECASE,
)
_NEWS = re.compile(
    r"(?:the\s)?(?P<first>[\w'’&-]+)(?:\s[\w'’&-]+){0,2}\s(?:news|paper)", re.IGNORECASE
)
SECTIONS = frozenset((
    "africa", "america", "asia", "bad", "big", "breaking", "briefing", "business", "city",
    "climate", "community", "council", "court", "crime", "culture", "desk", "discussion",
    "domestic", "economic", "education", "entertainment", "environment", "eu", "europe",
    "european", "fake", "financial", "football", "foreign", "general", "good", "hall", "health",
    "home", "international", "latest", "local", "main", "market", "markets", "media", "money",
    "more", "national", "political", "politics", "position", "property", "regional", "related",
    "school", "science", "society", "sport", "sports", "state", "tech", "technology", "today",
    "top", "traffic", "travel", "uk", "us", "weather", "white", "working", "world",
))  # fmt: skip
"""What stands before 'news' or 'paper' where no outlet is called so: sections and documents."""
_ONE_WORD = re.compile(r"[A-Z]\w{2,}(?:[Pp]ress|News|Wire|Post|Times|Radio|Zeitung|zeitung)")
_THE = re.compile(r"The(?:\s[A-Z][\w'’&-]*){2,4}")
_MAGAZINE = re.compile(
    r"(?:The\s)?[A-Z][\w'’&-]*(?:\s[\w'’&-]+){0,4}\s(?:[Ff]anzine|[Mm]agazine|[Nn]ewsletter|[Bb]log"
    r"|Voice|Bulletin|Review|Monitor|Advertiser|Sentinel|Dispatch|(?:News|Press|State|Information|Telegraph)\sAgency)"
)
_SERIES = frozenset(
    """
    analysis answer big brief briefing case column conversation country day debate essay explainer
    facts files final first guide hague hour interview issue kingdom last letter list long more
    next people question questions read recap republic series states story street team tour
    verdict view war way week wrap year years
    """.split()  # noqa: SIM905 - a list of words reads better so
)
"""Words of columns and countries that begin with 'The': 'The Long Read', 'The United States'."""


def is_paper(text: str) -> bool:
    """Return whether a whole text is named as papers, stations and services are."""
    if PAPER.fullmatch(text) or PAPER_ABROAD.fullmatch(text):
        return True
    found = _NEWS.fullmatch(text)
    return found is not None and found["first"].lower() not in SECTIONS


def names_one(text: str) -> bool:
    """Return whether a text may be an outlet's name where a date, a byline or the head says more.

    'The Morning Standard-Bearer' and 'SportPress' may, 'The Long Read' may not.
    """
    if _ONE_WORD.fullmatch(text) or _MAGAZINE.fullmatch(text):
        return True
    words = {word.casefold() for word in text.split()}
    return bool(_THE.fullmatch(text)) and not words & _SERIES


_TITLED = re.compile(r"(?:The|Der|Die|Das)(?:\s[A-ZÀ-Þ][\w'’&-]*){1,4}")
_COUNTRIES = frozenset(
    """
    hague netherlands gambia bahamas bronx vatican philippines maldives schweiz niederlande türkei
    ukraine slowakei
    """.split()  # noqa: SIM905 - a list of words reads better so
)


def titled(text: str) -> bool:
    """Return whether a name beside an author's is an outlet's by its article: 'The National'."""
    words = {word.casefold() for word in text.split()}
    return bool(_TITLED.fullmatch(text)) and not words & (_SERIES | _COUNTRIES | {"desk", "team"})


_HOUSES = re.compile(
    r"(?:agency|news|press|wire|newswire|service|radio|television|broadcasting|media|times|post"
    r"|agence|presse|agentur|\w*agentur|nachrichten|rundfunk|fernsehen|\w*zeitung|agencia|agenzia)",
    re.IGNORECASE,
)
_WITH_CODE = re.compile(r"(?P<name>[^\W\d_][^()|,;:.!?]{4,60}?)\s\((?P<code>[^\W\d_]{2,6})\)")


def is_short_for(code: str, name: str) -> bool:
    """Return whether a code is made of a name's initials, in order: 'KNA' of 'Kest News Agency'.

    Words in small letters may be left out, as 'de' and 'du' are; those with a capital may not.
    """
    words = re.findall(r"[^\W\d_][^\W_]*", name.removeprefix("The "))
    at = 0
    letters = code.casefold()
    for word in words:
        if at < len(letters) and letters[at] == word[0].casefold():
            at += 1
        elif word[0].isupper():
            return False
    return len(letters) > 1 and at == len(letters)


def with_code(text: str) -> tuple[str, str] | None:
    """Return a name and its initials where a whole text is both: 'Harbour Relief Fund (HRF)'."""
    found = _WITH_CODE.fullmatch(text.strip())
    if found is None or not is_short_for(found["code"], found["name"]):
        return None
    return found["name"], found["code"]


def is_house(name: str) -> bool:
    """Return whether one of a name's words is that of an agency, a paper or a station."""
    return any(_HOUSES.fullmatch(word) for word in re.split(r"[\s-]", name))
