"""What a link rests on, in words that a reader can be shown."""

from collections.abc import Iterable, Set

import cydifflib

from tellings.link.profile import Profile
from tellings.link.vocabulary import Vocabulary, WordNumber
from tellings.model import Evidence, EvidenceType, Token

Tokens = tuple[Token, ...]
"""The tokens of a sentence."""

MOST = 4
"""Words named at most in one clause."""
QUOTED = 3
"""Quoted words shared from which on it is the same quotation."""
PHRASE = 3
"""Tokens in one run from which on it is a shared phrase."""
KIN = 0.35
"""How well a word must stand for another to be named beside it, 0..1."""
STORY = 0.25
"""Closeness to a third telling from which on it is worth saying."""


def evidence(
    mine: tuple[Tokens, Profile],
    theirs: tuple[Tokens, Profile],
    vocabulary: Vocabulary,
    third: float,
) -> tuple[Evidence, ...]:
    """Return the reasons for a link, the telling ones first; never empty for linked sentences."""
    one, other = mine[1], theirs[1]
    shown = _shown(mine[0])
    shared = sorted(one.held & other.held, key=lambda number: (-vocabulary.rare[number], number))
    names = [number for number in shared if number in vocabulary.names]
    figures = [number for number in shared if number in vocabulary.figures]
    words = [n for n in shared if n not in vocabulary.names and n not in vocabulary.figures]
    found = []
    if (
        len(quoted := [number for number in shared if number in one.quoted & other.quoted])
        >= QUOTED
    ):
        found.append(_clause(EvidenceType.QUOTE, "both quote", quoted, shown, vocabulary))
    elif phrase := _phrase(mine[0], theirs[0], {vocabulary.keys[number] for number in one.held}):
        found.append(Evidence(EvidenceType.PHRASE, f"both say “{phrase}”"))
    for type_, start, numbers in (
        (EvidenceType.FIGURE, "share the figure" + "s" * (len(figures) > 1), figures),
        (EvidenceType.NAMES, "share the name" + "s" * (len(names) > 1), names),
        (EvidenceType.WORDS, "share the word" + "s" * (len(words) > 1), words),
    ):
        if numbers:
            found.append(_clause(type_, start, numbers, shown, vocabulary))
    if kin := _kin(one, other, vocabulary, shown, _shown(theirs[0])):
        found.append(Evidence(EvidenceType.WORDS, f"use related words {kin}"))
    if third >= STORY:
        found.append(Evidence(EvidenceType.STORY, "another outlet tells it close to both"))
    if not found:
        same = [token.text for token in mine[0] if token.key]
        found.append(Evidence(EvidenceType.PHRASE, f"both say “{' '.join(same)}”"))
    return tuple(found)


def _shown(tokens: Tokens) -> dict[str, str]:
    """Return how each word is written in the sentence, by key."""
    return {token.key: token.text for token in reversed(tokens) if token.key}


def _clause(
    type_: EvidenceType,
    start: str,
    numbers: Iterable[WordNumber],
    shown: dict[str, str],
    vocabulary: Vocabulary,
) -> Evidence:
    named = [shown[vocabulary.keys[number]] for number in numbers]
    return Evidence(type_, f"{start} {', '.join(named[:MOST])}{' …' * (len(named) > MOST)}")


def _kin(
    one: Profile,
    other: Profile,
    vocabulary: Vocabulary,
    shown: dict[str, str],
    there: dict[str, str],
) -> str:
    """Return the best pairs of words or phrases that stand for each other, and aren't the same."""
    mine, theirs = _entries(one), _entries(other)
    rare, keys = vocabulary.rare, vocabulary.keys

    def weight(words: Iterable[WordNumber]) -> float:
        return sum(rare[word] for word in words)

    def written(words: Iterable[WordNumber], as_shown: dict[str, str]) -> str:
        return " ".join(as_shown[keys[word]] for word in words)

    pairs = sorted(
        (-close * min(weight(mine[entry]), weight(theirs[kin])), mine[entry], theirs[kin])
        for entry in mine
        if entry in other.mates and entry not in theirs
        for kin, close in vocabulary.mates[entry]
        if kin in theirs and kin not in mine and close >= KIN
    )
    named: list[str] = []
    told: set[WordNumber] = set()
    for _, here, elsewhere in pairs:
        if told.isdisjoint((*here, *elsewhere)):
            told.update(here, elsewhere)
            named.append(f"{written(here, shown)}/{written(elsewhere, there)}")
    return ", ".join(named[: MOST // 2])


def _entries(profile: Profile) -> dict[WordNumber, tuple[WordNumber, ...]]:
    """Return a sentence's words and phrases, each with the words that it is made of."""
    return {word: (word,) for word in profile.words} | dict(profile.phrases)


def _phrase(mine: Tokens, theirs: Tokens, content: Set[str]) -> str:
    """Return the longest run of equal tokens that holds enough content words, '' if none."""
    ours = [token for token in mine if token.key]
    keys = [token.key for token in theirs if token.key]
    matcher = cydifflib.SequenceMatcher(None, [token.key for token in ours], keys, autojunk=False)
    match = matcher.find_longest_match(0, len(ours), 0, len(keys))
    phrase = ours[match.a : match.a + match.size]
    if sum(token.key in content for token in phrase) < PHRASE:
        return ""
    return " ".join(token.text for token in phrase)
