"""Conflicts of a story or a pair, each once, with everybody's version."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from tellings.board.carried import carried
from tellings.compare.clash_place import WHERE
from tellings.compare.comparer import Comparer
from tellings.compare.dates import Moment, agree
from tellings.compare.figures import Figure, compatible, figures
from tellings.compare.polarity import MAYBE_OPPOSITE, OPPOSITE
from tellings.compare.profile import profile_of
from tellings.compare.qualified import qualified
from tellings.compare.titles import titled
from tellings.compare.words import words_of
from tellings.model import Article, ClaimConflict, Conflict, Mention, SentenceIndex, Span
from tellings.model.groups import joined
from tellings.model.naming import names
from tellings.report.entries import Entry, EntryKind, Manner, Telling, labelled, stable_id
from tellings.report.marks import cut
from tellings.report.names import listed, paragraph


class Place(NamedTuple):
    """Words of one article that clash with words of another."""

    article: int
    sentence: SentenceIndex
    start: int
    end: int


Ends = frozenset[Place]
"""The two places of a conflict."""


class _Clash(NamedTuple):
    one: Place
    other: Place
    about: Conflict


def conflicts(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> tuple[Entry, ...]:
    """Return what clashes between the articles of these pairs, the sure ones first.

    Details that clash with the same detail of another article are versions of one conflict.
    """
    compared = list(pairs)
    found = list(_conflicts(comparer, compared))
    shown = {article for pair in compared for article in pair}
    for group in joined((clash.one, clash.other) for clash in found):
        found += _carried(comparer, [clash for clash in found if clash.one in group], shown)
    entries = []
    for group in joined((clash.one, clash.other) for clash in found):
        clashes = [clash for clash in found if clash.one in group]
        entries.append(_conflict(comparer, sorted(group), clashes))
    sure = [entry for entry in entries if entry.kind is EntryKind.CONFLICT]
    possible = [entry for entry in entries if entry.kind is EntryKind.POSSIBLE]
    return labelled(sure) + labelled(possible)


def all_pairs(count: int) -> list[tuple[int, int]]:
    """Return every pair of so many articles, the earlier one left."""
    return list(combinations(range(count), 2))


def _conflicts(comparer: Comparer, pairs: Iterable[tuple[int, int]]) -> Iterator[_Clash]:
    for left, right in pairs:
        for pair in comparer.pair(left, right).pairs:
            for conflict in pair.conflicts:
                yield _Clash(
                    Place(left, pair.link.left, conflict.left.start, conflict.left.end),
                    Place(right, pair.link.right, conflict.right.start, conflict.right.end),
                    conflict,
                )


def _carried(comparer: Comparer, clashes: Iterable[_Clash], shown: Iterable[int]) -> list[_Clash]:
    """Return the clashes of those that tell the same as one side, in linked sentences."""
    known = [
        ClaimConflict(
            clash.one.article,
            clash.other.article,
            clash.one.sentence,
            clash.other.sentence,
            clash.about,
        )
        for clash in clashes
    ]
    nodes = {(each.left, each.left_sentence) for each in known}
    nodes |= {(each.right, each.right_sentence) for each in known}
    linked = {
        (article, pair.link.right)
        for left, sentence in nodes
        for article in shown
        if article != left
        for pair in comparer.pair(left, article).pairs
        if pair.link.left == sentence
    }
    mentions = [
        Mention(article, sentence, span.start, span.end)
        for article, sentence in sorted(linked)
        for span in (comparer.story.articles[article].sentences[sentence].span,)
    ]
    found = [
        _Clash(
            Place(each.left, each.left_sentence, each.conflict.left.start, each.conflict.left.end),
            Place(
                each.right, each.right_sentence, each.conflict.right.start, each.conflict.right.end
            ),
            each.conflict,
        )
        for each in carried(known, mentions, comparer)[len(known) :]
    ]
    return [clash for clash in found if not _says_less(comparer, clash)]


def _says_less(comparer: Comparer, clash: _Clash) -> bool:
    """Return whether one side has only words of the other: a villa may be a villa in Spain."""
    one, other = (
        {
            word.key
            for article in (comparer.story.articles[place.article],)
            for word in words_of(article.text[place.start : place.end], article.language)
            if word.is_word
        }
        for place in (clash.one, clash.other)
    )
    return clash.about.note == WHERE and (one < other or other < one)


def _conflict(comparer: Comparer, places: list[Place], clashes: list[_Clash]) -> Entry:
    tellings = tuple(_telling(comparer, place) for place in places)
    first = clashes[0].about
    about = next((clash.about.note for clash in clashes if clash.about.note), "")
    kind = EntryKind.CONFLICT if any(clash.about.sure for clash in clashes) else EntryKind.POSSIBLE
    clashing = {frozenset((clash.one, clash.other)) for clash in clashes}
    opposite = any(clash.about.note in (OPPOSITE, MAYBE_OPPOSITE) for clash in clashes)
    versions = _versions(comparer, tellings, clashing, opposite=opposite)
    title = f"{_capital(about or first.type.value)}: {versions}"
    return Entry(_id(comparer, kind, tellings), "", kind, title, tellings)


def _telling(comparer: Comparer, place: Place) -> Telling:
    article = comparer.story.articles[place.article]
    sentence = article.sentences[place.sentence]
    span = Span(place.start, place.end)
    return Telling(
        article=place.article,
        ref=paragraph(sentence.paragraph),
        sentence=place.sentence,
        start=place.start,
        end=place.end,
        detail=_detail(article, qualified(article, span)),
        text=cut(article.text, sentence.span, {}, [span], []),
        manner=Manner.CONFLICT,
    )


@dataclass(frozen=True, slots=True)
class _Version:
    """A detail as one or more outlets give it."""

    value: Hashable | Figure | Moment
    places: list[Place]

    def holds(
        self, value: Hashable | Figure | Moment, place: Place, clashing: Collection[Ends]
    ) -> bool:
        """Return whether another outlet's detail says the same."""
        if any(frozenset((place, own)) in clashing for own in self.places):
            return False
        if isinstance(value, Figure) and isinstance(self.value, Figure):
            return compatible(value, self.value)
        if isinstance(value, Moment) and isinstance(self.value, Moment):
            return agree(value, self.value)
        return value == self.value


def _versions(
    comparer: Comparer,
    tellings: Iterable[Telling],
    clashing: Collection[Ends],
    *,
    opposite: bool,
) -> str:
    """Return '“31” (AP and Reuters) ≠ “13” (BBC)': who says which, in its own words.

    Figures that agree stand on one side; what is worded differently on one side is set apart by
    commas, and so it is with opposites.
    """
    labels = names(comparer.story.articles)
    versions: list[_Version] = []
    told: list[tuple[_Version, _Words]] = []
    for telling in tellings:
        place = Place(telling.article, telling.sentence, telling.start, telling.end)
        value = _value(comparer, telling)
        version = next((one for one in versions if one.holds(value, place, clashing)), None)
        if version is None:
            version = _Version(value, [])
            versions.append(version)
        version.places.append(place)
        told.append((version, _words(comparer, telling, value, labels)))
    sides: dict[Hashable, list[_Words]] = {}
    for number, one in enumerate(versions):
        side = _side(comparer, one.places[0]) if opposite else None
        sides.setdefault(side or number, []).extend(
            words for version, words in told if version is one
        )
    return " ≠ ".join(_said(words) for words in sides.values())


@dataclass(frozen=True, slots=True)
class _Words:
    """How an outlet words a detail."""

    detail: str
    teller: str
    keys: Hashable
    """What is equal where two outlets use the same words, whatever their order and form."""
    heads: frozenset[str]
    """Keys of the words among which is what a figure counts, none for anything else."""

    def same(self, other: "_Words") -> bool:
        """Return whether two outlets word a detail alike: '31 tanks' and '31 new tanks'."""
        apart = self.heads and other.heads and self.heads.isdisjoint(other.heads)
        return self.keys == other.keys and not apart


def _words(
    comparer: Comparer,
    telling: Telling,
    value: Hashable | Figure | Moment,
    labels: Sequence[str],
) -> _Words:
    heads = frozenset(value.heads if isinstance(value, Figure) else ())
    keys: Hashable = value
    if isinstance(value, Figure | Moment):
        words = words_of(telling.detail, comparer.story.articles[telling.article].language)
        keys = tuple(sorted(word.key for word in words if word.key and word.key not in heads))
    return _Words(telling.detail, labels[telling.article], keys, heads)


def _said(words: Iterable[_Words]) -> str:
    """Return '“31 tanks” (AP and Reuters), “31 of them” (BBC)', every outlet once."""
    groups: list[list[_Words]] = []
    tellers: set[str] = set()
    for one in words:
        if one.teller in tellers:
            continue
        tellers.add(one.teller)
        group = next((group for group in groups if one.same(group[0])), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return ", ".join(
        f"“{group[0].detail}” ({listed([one.teller for one in group])})" for group in groups
    )


def _side(comparer: Comparer, place: Place) -> tuple[str, bool] | None:
    """Return what words affirm or deny: details of one side don't clash, however worded."""
    article = comparer.story.articles[place.article]
    start = article.sentences[place.sentence].start
    return next(
        (
            (stand.about, stand.affirmed)
            for stand in profile_of(article).details.stands[place.sentence]
            if stand.opposed or stand.negated
            if place.start < start + stand.end == place.end
        ),
        None,
    )


def _value(comparer: Comparer, telling: Telling) -> Hashable | Figure | Moment:
    """Return what a detail says: its figure, else its words whatever their form."""
    article = comparer.story.articles[telling.article]
    sentence = article.sentences[telling.sentence]
    for figure in figures(words_of(sentence.text, article.language)):
        if sentence.start + figure.start == telling.start:
            return figure
    for moment in profile_of(article).details.moments[telling.sentence]:
        if sentence.start + moment.start == telling.start:
            return moment
    for person in titled(sentence.text):
        if (person.start, person.end) == (
            telling.start - sentence.start,
            telling.end - sentence.start,
        ):
            return person.office, person.key
    words = words_of(telling.detail, article.language)
    return tuple(word.key for word in words if word.key) or telling.detail.casefold()


def _id(comparer: Comparer, kind: EntryKind, tellings: Iterable[Telling]) -> str:
    held = list(tellings)
    ids = [comparer.story.articles[telling.article].id for telling in held]
    return stable_id(kind, ids, [telling.detail for telling in held])


def _detail(article: Article, span: Span) -> str:
    return " ".join(article.text[span.start : span.end].split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
