"""What a link rests on, in words that a reader can be shown."""

from collections.abc import Sequence, Set

import cydifflib

from tellings.link.profile import Profile
from tellings.link.vocabulary import Vocabulary, WordNumber
from tellings.link.written import Tokens, Writing, shared_words, written
from tellings.model import Evidence, EvidenceType

MOST = 4
"""Words named at most in one clause."""
QUOTED = 3
"""Quoted words shared from which on it is the same quotation."""
PHRASE = 3
"""Tokens in one run from which on it is a shared phrase."""
SAME = 0.6
"""How well a word must stand for another to be named beside it, 0..1."""
CLOSE = 0.5
"""The same where no words stand for each other so well."""
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
    here, there = Writing(mine[0], vocabulary), Writing(theirs[0], vocabulary)
    shared = one.held & other.held
    names = {
        word
        for word in shared & vocabulary.names
        if here.token(word).text[0].isupper() or there.token(word).text[0].isupper()
    }
    figures = shared & vocabulary.figures
    quoted = one.quoted & other.quoted
    found = []

    def clause(type_: EvidenceType, start: str, words: Set[WordNumber]) -> None:
        if words and (named := shared_words(words, here, there, vocabulary, MOST + 1)):
            several = len(named) > 1 or (type_ is EvidenceType.WORDS and " " in named[0])
            more = " …" * (len(named) > MOST)
            listed = ", ".join(named[:MOST]) + more
            found.append(Evidence(type_, f"{start}{'s' * several} {listed}"))

    told: Set[WordNumber] = set()
    if len(quoted) >= QUOTED:
        clause(EvidenceType.QUOTE, "both quote the word", quoted)
        told = quoted
    elif phrase := _phrase(mine[0], theirs[0], {vocabulary.keys[number] for number in shared}):
        found.append(Evidence(EvidenceType.PHRASE, f"both say “{written(phrase)}”"))
        told = {vocabulary.number[token.key] for token in phrase if token.key in vocabulary.number}
    clause(EvidenceType.FIGURE, "share the figure", figures - told)
    clause(EvidenceType.NAMES, "share the name", names - told)
    clause(EvidenceType.WORDS, "share the word", shared - names - figures - told)
    if kin := _kin((one, here), (other, there), vocabulary, is_all=not found):
        found.append(Evidence(EvidenceType.WORDS, f"use related words {kin}"))
    if third >= STORY:
        found.append(Evidence(EvidenceType.STORY, "another outlet tells it close to both"))
    if not found:
        found.append(Evidence(EvidenceType.PHRASE, f"both say “{written(mine[0])}”"))
    return tuple(found)


def _kin(
    mine: tuple[Profile, Writing],
    theirs: tuple[Profile, Writing],
    vocabulary: Vocabulary,
    *,
    is_all: bool,
) -> str:
    """Return the best pairs of words or phrases that stand for each other, and aren't the same.

    Words that are only close are named where no others stand for each other better; any, if the
    link has nothing else to show.
    """
    (one, here), (other, there) = mine, theirs
    ours, others = _entries(one), _entries(other)
    rare = vocabulary.rare
    pairs = []
    for entry in ours:
        if entry not in other.mates or entry in others:
            continue
        for kin, close in vocabulary.mates[entry]:
            if kin in others and kin not in ours and (is_all or close >= CLOSE):
                mine_weight = sum([rare[word] for word in ours[entry]])
                weight = min(mine_weight, sum([rare[word] for word in others[kin]]))
                words = len(ours[entry]) + len(others[kin])
                pairs.append((-close * weight, -words, entry, kin, close))
    if not pairs:
        return ""
    pairs.sort()
    for least in (SAME, CLOSE, 0.0) if is_all else (SAME, CLOSE):
        named: list[str] = []
        told: set[WordNumber] = set()
        for *_, entry, kin, close in pairs:
            if close < least or not told.isdisjoint(ours[entry] + others[kin]):
                continue
            alone = [
                (side, word)
                for side, word, words in ((here, entry, ours[entry]), (there, kin, others[kin]))
                if words == (word,)
            ]
            if least and _misleads(alone):
                continue
            told.update(ours[entry], others[kin])
            named.append(f"{here.entry(entry, ours[entry])}/{there.entry(kin, others[kin])}")
            if len(named) == MOST // 2:
                break
        if named:
            break
    return ", ".join(named)


def _misleads(alone: Sequence[tuple[Writing, WordNumber]]) -> bool:
    """Return whether single words of a pair seem unrelated: part of a name, nearly and approach."""
    if any(side.in_name(word) for side, word in alone):
        return True
    return len({side.is_adverb(word) for side, word in alone}) > 1


def _entries(profile: Profile) -> dict[WordNumber, tuple[WordNumber, ...]]:
    """Return a sentence's words and phrases, each with the words that it is made of."""
    return {word: (word,) for word in profile.words} | dict(profile.phrases)


def _phrase(mine: Tokens, theirs: Tokens, content: Set[str]) -> Tokens:
    """Return the longest run of equal words that holds enough content words, () if none.

    It is the shorter way of writing it: marks that only one side has are left out.
    """
    if len(content) < PHRASE:
        return ()
    ours, others = ([at for at, one in enumerate(side) if one.key] for side in (mine, theirs))
    matcher = cydifflib.SequenceMatcher(
        None, [mine[at].key for at in ours], [theirs[at].key for at in others], autojunk=False
    )
    match = matcher.find_longest_match(0, len(ours), 0, len(others))
    run, same = ours[match.a : match.a + match.size], others[match.b : match.b + match.size]
    if sum(mine[at].key in content for at in run) < PHRASE:
        return ()
    return min(mine[run[0] : run[-1] + 1], theirs[same[0] : same[-1] + 1], key=len)
