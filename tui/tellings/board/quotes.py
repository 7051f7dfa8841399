"""The quotes board: every utterance with each outlet's version of it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tellings.board.graph import pairs_of
from tellings.board.linkage import average_linkage
from tellings.compare.comparer import Comparer
from tellings.compare.named import Named, longest_form
from tellings.compare.quotes import may_name_speaker, quotations
from tellings.compare.speakers import same_speaker
from tellings.compare.speaking import readings
from tellings.compare.words import words_of
from tellings.model import (
    Article,
    Quotation,
    QuoteChange,
    QuoteMatch,
    QuotesBoard,
    Utterance,
    Version,
)

CUT = 0.4
"""Share of the pairs of two groups that must match for the groups to be one utterance, 0..1."""

STRENGTH = (
    QuoteChange.SAME,
    QuoteChange.PARAPHRASED,
    QuoteChange.PART,
    QuoteChange.CUT,
    QuoteChange.BRACKETED,
    QuoteChange.ALTERED,
)
"""The changes from the weakest to the strongest."""

_Place = tuple[str, int]
"""A version: its article's id and where its first word starts."""


def quotes(comparer: Comparer) -> QuotesBoard:
    """Return every utterance of a story with each outlet's version.

    Versions belong together where the comparisons of the articles matched most of them with each
    other. Quotations inside quotations are part of what is said around them.
    """
    articles = comparer.story.articles
    versions: dict[_Place, Version] = {}
    for place, article in enumerate(articles):
        for quotation in quotations(article):
            if not quotation.inner:
                version = _version(articles, place, quotation, paraphrase=False)
                versions[_place(articles, version)] = version
    matches: dict[tuple[_Place, _Place], QuoteMatch] = {}
    for left, right in pairs_of(comparer):
        for match in comparer.pair(left, right).quotes:
            ends = []
            for own, quotation in ((left, match.left), (right, match.right)):
                version = _version(
                    articles, own, quotation, paraphrase=match.change is QuoteChange.PARAPHRASED
                )
                ends.append(_place(articles, version))
                versions.setdefault(ends[-1], version)
            matches[ends[0], ends[1]] = match
    said = {place: _wording(articles, version) for place, version in versions.items()}
    ordered = sorted(versions)
    number = {place: at for at, place in enumerate(ordered)}
    alike = {
        (min(number[one], number[other]), max(number[one], number[other])): 1.0
        for one, other in matches
    }
    groups = _with_repeats(average_linkage(ordered, alike, CUT), versions, said)
    told = [Named(article) for article in articles]
    retold = [(own.article, own.quotation) for own in versions.values() if own.paraphrase]
    meant = {
        (articles[place].id, start): name for (place, start), name in readings(told, retold).items()
    }
    changes = {frozenset(ends): match.change for ends, match in matches.items()}
    drafts = [
        _utterance(
            [versions[p] for p in group],
            group,
            changes,
            articles,
            _who([versions[p] for p in group], meant, told),
        )
        for group in groups
    ]
    drafts.sort(key=lambda one: _rank(one, articles))
    return QuotesBoard(
        articles,
        tuple(replace(one, id=at) for at, one in enumerate(drafts)),
    )


def _version(
    articles: Sequence[Article], place: int, quotation: Quotation, *, paraphrase: bool
) -> Version:
    article = articles[place]
    words = sum(
        word.is_word
        for part in quotation.parts
        for word in words_of(article.text[part.start : part.end], article.language)
    )
    return Version(place, quotation, words, paraphrase)


def _place(articles: Sequence[Article], version: Version) -> _Place:
    return (articles[version.article].id, version.quotation.parts[0].start)


def _utterance(
    versions: Sequence[Version],
    places: Sequence[_Place],
    changes: dict[frozenset[_Place], QuoteChange],
    articles: Sequence[Article],
    speaker: str | None,
) -> Utterance:
    """Return one utterance; an article that gives it twice counts with its longer version."""
    best: dict[int, Version] = {}
    for version in versions:
        held = best.get(version.article)
        if held is None or (held.paraphrase, -held.words) > (version.paraphrase, -version.words):
            best[version.article] = version
    made = [change for ends, change in changes.items() if ends <= set(places)]
    return Utterance(
        id=0,
        speaker=speaker,
        versions=tuple(best[place] for place in sorted(best)),
        of=len(articles),
        change=max(made, key=STRENGTH.index) if made else None,
        is_unread=speaker is None
        and any(may_name_speaker(articles[own.article], own.quotation) for own in versions),
    )


def _wording(articles: Sequence[Article], version: Version) -> tuple[str, ...]:
    article = articles[version.article]
    return tuple(
        word.low
        for part in version.quotation.parts
        for word in words_of(article.text[part.start : part.end], article.language)
        if word.is_word
    )


def _with_repeats(
    groups: Sequence[Sequence[_Place]],
    versions: Mapping[_Place, Version],
    said: Mapping[_Place, tuple[str, ...]],
) -> list[list[_Place]]:
    """Return the groups, with those joined in which one outlet quotes the same words again.

    What stands alone joins the group of its like, unless another speaker is named.
    """
    joined = [list(group) for group in groups]
    for group in sorted(joined, key=len):
        place = group[0]
        if len(group) > 1 or versions[place].paraphrase:
            continue
        for other in sorted(joined, key=lambda held: (-len(held), held)):
            if other is not group and any(
                like[0] == place[0]
                and said[like] == said[place]
                and not versions[like].paraphrase
                and same_speaker(
                    versions[like].quotation.speaker, versions[place].quotation.speaker
                )
                is not False
                for like in other
            ):
                other += group
                group.clear()
                break
        joined = [held for held in joined if held]
    return [sorted(group) for group in joined]


def _who(
    group: Sequence[Version], meant: Mapping[_Place, str], told: Sequence[Named]
) -> str | None:
    """Return whom most versions name, else whom their pronouns and offices mean.

    Each name is taken in the longest form of its own article; a person's name goes before what
    only describes somebody.
    """
    names = [
        (longest_form(own.quotation.speaker, [told[own.article]]), _described(own, told))
        for own in group
        if own.quotation.speaker
    ]
    places = [(told[own.article].article.id, own.quotation.parts[0].start) for own in group]
    speaker = _speaker(
        [name for name, described in names if not described]
        or [name for name, _ in names]
        or [meant[at] for at in places if at in meant]
    )
    return longest_form(speaker, told) if speaker else None


def _described(version: Version, told: Sequence[Named]) -> bool:
    """Return whether a version's speaker is one word behind an article: 'the Karsian'."""
    said, name = version.quotation.attribution, version.quotation.speaker or ""
    text = told[version.article].article.text
    around = text[max(0, said.start - len("the ")) : said.end] if said else ""
    return re.search(rf"\bthe {re.escape(name)}\b", around, re.IGNORECASE) is not None and (
        " " not in name
    )


def _speaker(named: Sequence[str]) -> str | None:
    """Return the name that most versions agree on, in its longest form."""
    if not named:
        return None
    votes = Counter(named)
    support = {
        name: sum(count for other, count in votes.items() if same_speaker(name, other))
        for name in votes
    }
    return max(votes, key=lambda name: (support[name], len(name), name))


def _rank(utterance: Utterance, articles: Sequence[Article]) -> tuple[int, int, int, _Place]:
    strength = STRENGTH.index(utterance.change) if utterance.change else -1
    longest = max(version.words for version in utterance.versions)
    first = min(_place(articles, version) for version in utterance.versions)
    return (-utterance.told_by, -strength, -longest, first)
