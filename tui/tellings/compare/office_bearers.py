"""Bearers of offices: whom a story means by 'the harbour master'."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tellings.compare.named import Named
from tellings.compare.speakers import READ, same_speaker
from tellings.compare.titles import titled
from tellings.compare.vocabulary import SAYING, word_set
from tellings.model import Quotation

_OTHERS = word_set("deputy vice former acting assistant ex then another predecessor")
"""Words before an office that make its bearer somebody else."""
_VERB = "|".join(sorted(verb for verb in SAYING if not verb.endswith("ing")))
_BEFORE = re.compile(
    r"\b[Tt]he\s+((?:[\w'’-]+\s+){0,4}?[\w'’-]+)\s+"
    rf"(?:(?:also|later|then|has|had|have)\s+)?(?:{_VERB})\b"
)
_AFTER = re.compile(rf"\b(?:{_VERB})\s+the\s+((?:[\w'’-]+\s+){{0,4}}?[\w'’-]+)\s*(?=[,.;:]|$)")
_NEAR = 90
"""Characters between an office and the quoted words within which it speaks them."""
_AROUND = 60
"""Characters around a name among which a word that qualifies the office must stand."""


def by_office(named: Named, quotation: Quotation, told: Sequence[Named]) -> str | None:
    """Return the one person to whom a story gives the office that a sentence says speaks."""
    sentence = named.article.sentences[quotation.sentence]
    plain = list(sentence.text)
    for part in quotation.parts:
        start, end = part.start - sentence.start, min(part.end, sentence.end) - sentence.start
        plain[start:end] = "\0" * (end - start)
    text = "".join(plain)
    first, last = text.find("\0"), text.rfind("\0")
    for match in (*_BEFORE.finditer(text), *_AFTER.finditer(text)):
        near = min(abs(match.end() - first), abs(match.start() - last))
        if near <= _NEAR:
            name = _bearer(match.group(1), told)
            if name:
                return name
    return None


def _bearer(role: str, told: Sequence[Named]) -> str | None:
    """Return the one person whom the story calls by an office, None where there isn't one."""
    words = _words(role)
    if _OTHERS.intersection(words):
        return None
    held = [
        (office, name)
        for office, name in (each for one in told for each in _offices(one))
        if office and words[-len(office) :] == office
    ]
    if not held:
        return None
    votes = Counter(name for _, name in held)
    office, first = max(held, key=lambda each: (votes[each[1]], len(each[1]), each[1]))
    if not all(same_speaker(first, name) for _, name in held):
        return None
    called = re.compile(rf"\b(?i:{r'[ -]+'.join(office)}) +([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)")
    names = [name for one in told for each in one.sentences for name in called.findall(each.text)]
    if any(set(_words(name)).isdisjoint(_words(first)) for name in names):
        return None  # somebody else is given the office by a surname alone
    qualified = {word for word in re.findall(r"[\w'’]+", role) if word[:1].isupper()}
    around = " ".join(text for one in told for text in _around(one, first))
    return first if all(word in around for word in qualified) else None


def _words(office: str) -> list[str]:
    words = re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", office.lower()))
    return [word for word in words if word not in ("the", "a", "an", "its", "their", "his", "her")]


def _offices(named: Named) -> Iterator[tuple[list[str], str]]:
    """Yield the offices of an article's persons as it prints them, with the full names."""
    for sentence in named.sentences if named.article.language == READ else ():
        for one in titled(sentence.text):
            text = sentence.text[one.start : one.end].replace(one.name, " ")
            yield _words(text), re.sub(r"['’]s$", "", one.name)


def _around(named: Named, name: str) -> Iterator[str]:
    """Yield what stands around a person's name, the office included."""
    text = named.article.text
    for found in re.finditer(re.escape(name), text):
        yield text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
