"""Named persons of an article: who it is about, by full names and forms of address."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from tellings.compare.described import TRADES
from tellings.compare.persons import full_names
from tellings.compare.quotes import quotations
from tellings.compare.speakers import READ
from tellings.compare.vocabulary import word_set
from tellings.compare.words import words_of
from tellings.model import Article, Quotation, Role, Sentence, Span

_BODIES = word_set(
    """
    agency army association authority avenue bank board bureau centre center church club college
    commission committee company congress corporation council court cup department embassy farm
    federation foundation government group guard hall hospital house inc institute lane libraries
    library list ltd ministry museum navy office organisation organization parliament party police
    post press quay radio road school schools senate service society square stadium statement
    station street studies theatre times trust union university war
    """
)
"""Words of names of bodies and places, which no person bears."""
_PEOPLES = re.compile(
    r"[a-z]{2}(?:ans|ese)$|^(?:North|South|East|West)(?:ern)? \w+(?:ans?|ish|ese|ers?)$"
)
_MEN = word_set("mr sir king prince chairman spokesman congressman")
_WOMEN = word_set("mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman")
_CAPITAL = r"[A-Z][\w-]+"
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s+([A-Z][\w-]+)(?!\s+[A-Z])")


@dataclass(frozen=True)
class Named:
    """An article with the persons it names."""

    article: Article

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that tell something; a headline's capitals end no name."""
        return tuple(
            one
            for one in self.article.sentences
            if one.is_content and one.role is not Role.HEADLINE
        )

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The article's quotations."""
        return quotations(self.article)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """What stands in quotation marks."""
        return tuple(part for own in self.quotations for part in own.parts)

    @cached_property
    def men(self) -> frozenset[str]:
        """Words of names that a man's form of address or office stands before."""
        return self._called(_MEN)

    @cached_property
    def women(self) -> frozenset[str]:
        """Words of names that a woman's form of address or office stands before."""
        return self._called(_WOMEN)

    def _called(self, words: frozenset[str]) -> frozenset[str]:
        forms = "|".join(sorted(words))
        names = re.compile(rf"\b(?i:{forms})\.?\s+({_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})")
        found = names.findall(self.article.text)
        return frozenset(part for name in found for part in re.findall(r"[\w-]+", name))

    def plain(self, start: int, end: int) -> str:
        """Return a stretch of the text with blanks for what stands in quotation marks."""
        text = self.article.text[start:end]
        for part in self.quoted:
            first, last = max(start, part.start) - start, min(end, part.end) - start
            if first < last:
                text = text[:first] + " " * (last - first) + text[last:]
        return text

    @cached_property
    def persons(self) -> Counter[str]:
        """How often it names each person; surnames alone only with a form of address."""
        found: Counter[str] = Counter()
        for sentence in self.sentences if self.article.language == READ else ():
            for name in full_names(words_of(sentence.text)):
                text = person(sentence.text[name.start : name.end])
                if " " in text and not _BODIES.intersection(name.parts):
                    found[text] += 1
        surnames = {name.split()[-1] for name in found}
        for sentence in self.sentences:
            found.update(set(_ADDRESSED.findall(sentence.text)) - surnames)
        return Counter({name: count for name, count in found.items() if not _PEOPLES.search(name)})

    @cached_property
    def _mentioned(self) -> tuple[tuple[Span, str], ...]:
        """Where the whole text names whom, in full or by surname, outside quotation marks."""
        text = self.plain(0, len(self.article.text))
        found: list[tuple[Span, str]] = []
        for name in sorted(self.persons, key=lambda name: (-len(name), name)):
            found += ((Span(*match.span()), name) for match in _whole(name, text))
            text = re.sub(rf"\b{re.escape(name)}\b", " " * len(name), text)
        for name in self.persons:
            surname = name.split()[-1]
            if surname != name:
                found += ((Span(*match.span()), name) for match in _whole(surname, text))
        return tuple(sorted(found, key=lambda one: (one[0].start, one[1])))

    def spans(self, start: int, end: int) -> Iterator[tuple[Span, str]]:
        """Yield where a stretch of text names whom; a surname that two bear names both."""
        first = bisect_left(self._mentioned, start, key=lambda one: one[0].start)
        for span, name in islice(self._mentioned, first, None):
            if span.start >= end:
                break
            yield span, name

    def of(self, name: str) -> tuple[Span, ...]:
        """Return where the article names a person."""
        return tuple(span for span, other in self._mentioned if other == name)


def _whole(name: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"\b{re.escape(name)}\b", text)


def person(name: str) -> str:
    """Return a name without possessive endings, and without what owns or what trade is before."""
    parts = name.replace("’", "'").removesuffix("'s").split()
    owned = [at for at, part in enumerate(parts[:-1]) if part.endswith("'s")]
    parts = parts[owned[-1] + 1 :] if owned else parts
    while len(parts) > 1 and parts[0].lower() in TRADES:
        parts = parts[1:]
    return " ".join(parts)


def longest_form(name: str, told: Sequence[Named]) -> str:
    """Return the full name of which a surname is the last part, the name where several may be."""
    if " " in name or not name[:1].isupper():
        return name
    known = Counter[str]()
    for each in told:
        known.update(
            {full: n for full, n in each.persons.items() if full.split()[-1] == name != full}
        )
    if not known:
        return name
    first = max(known, key=lambda full: (known[full], len(full), full))
    return first if all(_one_name(first, full) for full in known) else name


def _one_name(one: str, other: str) -> bool:
    """Return whether two full names are one, with or without a middle name."""
    mine, theirs = one.split(), other.split()
    return mine[-1] == theirs[-1] and (mine[0] == theirs[0] or set(mine) <= set(theirs))
