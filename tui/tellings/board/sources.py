"""Credits: where a text says from whom it has what it tells."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tellings.board.material import material_in
from tellings.model import Article, Span
from tellings.model.outlet import Credit

AGENCIES = {
    "Associated Press": "AP",
    "AP": "AP",
    "Reuters": "Reuters",
    "Agence France-Presse": "AFP",
    "AFP": "AFP",
    "Deutsche Presse-Agentur": "dpa",
    "dpa": "dpa",
    "United Press International": "UPI",
    "UPI": "UPI",
    "Bloomberg": "Bloomberg",
    "Kyodo": "Kyodo",
    "Yonhap": "Yonhap",
    "Xinhua": "Xinhua",
    "TASS": "TASS",
    "Interfax": "Interfax",
    "Korean Central News Agency": "KCNA",
    "KCNA": "KCNA",
    "PA Media": "PA",
    "Press Trust of India": "PTI",
    "PTI": "PTI",
    "ANSA": "ANSA",
    "EFE": "EFE",
    "Anadolu": "Anadolu",
    "Ukrinform": "Ukrinform",
}
"""News agencies by the names that texts call them, with the short form of each."""

_REPORT = (
    r"\s+(?:(?:a|an|the)\s+(?:\w+\s+)?(?:report|article|story|dispatch)\s+(?:by|from|in|of)\s+)?"
    r"(?:the\s+)?(?:state-run\s+|state\s+|news\s+agency\s+)?"
)
_REPORTED = (
    r"(?:(?:according\s+to|(?:as\s+)?reported\s+(?:first\s+)?by|citing|quoting|quoted\s+by)"
    rf"{_REPORT}"
    r"|(?:laut|nach\s+(?:angaben|informationen|einem\s+bericht)\s+(?:von|der|des))\s+"
    r"(?:(?:der|dem|des)\s+)?(?:(?:nachrichten)?agentur\s+)?"
    r"|(?:selon|d['’]après)\s+(?:l['’]agence\s+|l['’]|les?\s+|la\s+)?"
    r"|según\s+(?:la\s+agencia\s+|el\s+|la\s+)?|secondo\s+(?:l['’]agenzia\s+|il\s+|la\s+|l['’])?)"
)
"""Words before the name of somebody else's report; who merely carried or released a statement is
no source of the telling."""
_BEFORE = rf"(?:{_REPORTED}|(?:told|in\s+an\s+interview\s+with){_REPORT})"
_AFTER = (
    r"(?:\s+(?:news\s+agency))?\s+(?:first\s+)?(?:reports?|reported|writes|wrote"
    r"|berichtete?|meldete?|schreibt|rapporte|a\s+rapporté|écrit)\b"
)
_IN_ARTICLE = (
    r"(?:a|an|the)\s+(?:report|article|story|dispatch)\s+"
    r"(?:(?!published|carried|released)\w+\s+)?(?:by|from|in)\s+(?:the\s+)?(?:state-run\s+|state\s+)?"
)


LONGEST_CODE = 6
"""Letters of a dateline's code for an agency."""
_HOUSE = r"(?i:news|wire|agency|service|online|press|com|org|uk|us|world|english)"
"""Words that an agency's outlet adds to the agency's name."""


def short_name(name: str) -> str:
    """Return the short form of an agency's name, other names as they are."""
    folded = name.removeprefix("The ").removeprefix("the ").strip()
    return AGENCIES.get(folded, folded)


def same_source(one: str, other: str) -> bool:
    """Return whether two names are one house's: 'AP' and 'AP News', 'HW' and 'Halvia Wire'.

    An agency may be named with more words around its short name; an unknown code in capitals is
    short for a name that has its letters in order and whose words it starts with.
    """
    one, other = short_name(one), short_name(other)
    short, long = sorted((one, other), key=len)
    if one == other or short in AGENCIES.values():
        return one == other or bool(re.fullmatch(rf"{re.escape(short)}(?:\W*{_HOUSE})+", long))
    if not (2 <= len(short) <= LONGEST_CODE and short.isalpha() and short.isupper()):
        return False
    initials = "".join(word[0] for word in re.findall(r"\b[A-Z]\w*", long))
    if len(initials) > 1 and re.fullmatch(f"{initials}[ANSW]?", short):  # Agency, News, Service
        return True
    letters = iter(re.sub(r"\W", "", long).casefold())
    code = iter(short)
    return (
        long.casefold().startswith(short[0].casefold())
        and all(letter in letters for letter in short.casefold())
        and all(initial in code for initial in initials)
    )


def credits_of(article: Article, place: int, names: Iterable[str] = ()) -> tuple[Credit, ...]:
    """Return where an article credits an agency or one of the named outlets, in order.

    An article's own outlet and agency are no credit: 'told The Associated Press' in AP's own text
    is first hand.

    Args:
        article: the article.
        place: its place in the story.
        names: outlets and agencies of the story's mastheads.
    """
    own = own_names(article)
    known = tuple(sorted({*AGENCIES, *names}, key=lambda name: (-len(name), name)))
    named = [
        (sentence, Span(sentence.start + match.start(), sentence.start + match.end()), name)
        for sentence in article.content
        for match in _pattern(known).finditer(sentence.text)
        if (name := match["before"] or match["after"] or match["within"])
    ]
    named += material_in(article, known)
    found = []
    for sentence, span, name in sorted(named, key=lambda one: one[1]):
        short = short_name(name)
        if short not in own and not any(same_source(short, each) for each in own):
            found.append(Credit(place, short, sentence.index, span))
    return tuple(found)


def own_names(article: Article) -> frozenset[str]:
    """Return under which names an article is first hand: its outlet's, and its agency's line.

    A text that says 'according to AP' and has no dateline isn't AP's, whatever its masthead says.
    """
    masthead = article.masthead
    names = {short_name(masthead.outlet)} if masthead.outlet else set()
    if masthead.agency:
        agency = short_name(masthead.agency)
        pattern = _reported(agency, masthead.agency)
        retold = any(pattern.search(each.text) for each in article.content)
        its_own = masthead.outlet and same_source(agency, masthead.outlet)
        if its_own or masthead.place or not retold:
            names.add(agency)
    return frozenset(names)


def names_in(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return the outlets' and agencies' names of a story, each with and without its article."""
    given = (
        name
        for article in articles
        for name in (article.masthead.outlet, article.masthead.agency)
        if name
    )
    return tuple(sorted({name.removeprefix("The ").strip() for name in given} - {""}))


@lru_cache(maxsize=64)
def _reported(*names: str) -> re.Pattern[str]:
    options = "|".join(re.escape(name) for name in sorted(set(names)))
    return re.compile(rf"\b(?i:{_REPORTED})(?:{options})(?![\w-])|(?<![\w-])(?:{options}){_AFTER}")


@lru_cache(maxsize=16)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    options = "|".join(re.escape(name) for name in names)
    name = rf"(?:{options})(?![\w-])"
    return re.compile(
        rf"\b(?i:{_BEFORE})(?P<before>{name})"
        rf"|\b(?i:{_IN_ARTICLE})(?P<within>{name})"
        rf"|(?<![\w-])(?P<after>{name}){_AFTER}"
    )
