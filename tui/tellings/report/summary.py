"""The whole report in a few sentences that need no knowledge of the texts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tellings.compare.comparer import Comparer
from tellings.compare.conflicts import read_fully
from tellings.model import Origin, OriginReason
from tellings.model.groups import joined
from tellings.model.naming import names
from tellings.report.agreed import agreement
from tellings.report.alone import is_part
from tellings.report.counts import to_check
from tellings.report.entries import Entry
from tellings.report.names import counted, listed, long_date
from tellings.report.tongues import tongues_line

MOST_NAMED = 4
"""How many conflicts the summary names before it only counts the rest."""
MOST_AGREED = 3
"""How many claims that all tell it names; then it counts the rest."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What there is to sum up."""

    conflicts: tuple[Entry, ...]
    quotes: tuple[Entry, ...]
    only: tuple[Entry, ...]
    claims: tuple[Entry, ...]
    origins: tuple[Origin, ...]
    parted: str = ""
    """That these seem to be several stories, '' where they are one."""


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence of a summary."""

    text: str
    entry: str = ""
    """Id of the entry that it repeats; empty where it is about several."""


def summary(comparer: Comparer, told: Sequence[int], found: Findings) -> tuple[Point, ...]:
    """Return the sentences, one paragraph or list item each.

    Args:
        comparer: the story.
        told: the articles that it is about, by their place in the story.
        found: what the report says about them.
    """
    return tuple(_Summary(comparer, told, found).points())


@dataclass
class _Summary:
    comparer: Comparer
    told: Sequence[int]
    found: Findings

    def points(self) -> Iterator[Point]:
        self.names = names(self.comparer.story.articles)
        yield Point(self._who())
        if len(self.told) < 2:
            yield Point("There is nothing to compare it with yet.")
            return
        tongues = tongues_line(self.comparer.story.articles, self.names, self.told)
        if tongues:
            yield Point(f"{tongues}.")
        if self.found.parted:
            yield Point(f"{self.found.parted[:1].upper()}{self.found.parted[1:]}.")
        yield from map(Point, self._story())
        yield from self._check()
        for part in (self._counts, self._alone, self._origins):
            yield from map(Point, part())

    def _who(self) -> str:
        held = []
        for place in self.told:
            day = self.comparer.story.articles[place].masthead.published
            held.append(self.names[place] + (f" ({long_date(day)})" if day else ""))
        if len(held) == 1:
            return f"One outlet tells this story here: {held[0]}."
        return f"{_number(len(held))} outlets tell this story here: {listed(held)}."

    def _story(self) -> Iterator[str]:
        """Yield what the story is: what all tell in full, else what most of them do."""
        found = agreement(self.comparer, self.found.claims)
        if found is None:
            yield "No claim was found that two of them tell alike."
            return
        who = (
            self._everyone() if found.reach == len(self.told) else f"{_number(found.reach)} of them"
        )
        named = found.claims[:MOST_AGREED]
        titles = "; ".join(claim.title for claim in named)
        rest = len(found.claims) - MOST_AGREED
        more = f"; and {rest} more" if rest > 0 else ""
        yield f"{who[:1].upper()}{who[1:]} tell: {titles}{more}."

    def _everyone(self) -> str:
        count = len(self.told)
        return "both" if count == 2 else f"all {_number(count).lower()}"

    def _counts(self) -> Iterator[str]:
        claims = self.found.claims
        everyone = len(self.told)
        by_all = sum(claim.told_by == everyone for claim in claims)
        alone = sum(len(claim.tellers) == 1 for claim in claims)
        unsure = sum(claim.told_by < 2 for claim in claims) - alone
        between = len(claims) - by_all - alone - unsure
        parts = [f"{by_all or 'none'} by {self._everyone()}"]
        if between:
            most = _number(everyone - 1).lower()
            some = {3: "two", 4: "two or three"}.get(everyone, f"two to {most}")
            parts.append(f"{between} by {some} of them")
        if unsure:
            parts.append(f"{unsure} by one and perhaps by another")
        made = f"Together they make {counted(len(claims), 'claim')}, told in whole or in part"
        yield f"{made}: {', '.join(parts)}, and {alone or 'none'} by one alone."

    def _check(self) -> Iterator[Point]:
        found = [*self.found.conflicts, *self.found.quotes]
        fully = read_fully(self.comparer.story.articles[place] for place in self.told)
        yield Point(to_check(found, fully=fully))
        for entry in found[:MOST_NAMED]:
            yield Point(f"{entry.label}: {entry.title}.", entry.id)
        if len(found) > MOST_NAMED:
            yield Point(f"And {len(found) - MOST_NAMED} more below.")

    def _alone(self) -> Iterator[str]:
        """Yield how much was found in one outlet only, by sentences: claims are counted before."""
        parts = Counter(entry.tellers[0] for entry in self.found.only if is_part(entry))
        whole = Counter(entry.tellers[0] for entry in self.found.only if not is_part(entry))
        for count, what in (
            (whole, "Whole sentences with nothing alike in another outlet"),
            (parts, "Sentences shared but for some words that no other outlet has"),
        ):
            if count:
                where = [f"{count[at]} in {self.names[at]}" for at in self.told if count[at]]
                yield f"{what}: {listed(where)}."

    def _origins(self) -> Iterator[str]:
        for origin in self.found.origins:
            who = [self.names[place] for place in origin.drawing if place in self.told]
            if who and origin.reason is OriginReason.CITED:
                verb = "draws" if len(who) == 1 else "draw"
                yield f"{listed(who)} {verb} on {origin.source}, as the text itself says."
            elif who and origin.reason is OriginReason.LINE:
                verb = "carries" if len(who) == 1 else "carry"
                yield f"{listed(who)} {verb} the line of {origin.source}."
        copied = (o.drawing for o in self.found.origins if o.reason is OriginReason.COPIED)
        here = ((one, other) for one, other in copied if {one, other} <= set(self.told))
        for group in joined(here):
            texts = {self._letters(place) for place in group}
            same = "the same text" if len(texts) == 1 else "mostly the same text"
            yield f"{listed(self.names[place] for place in sorted(group))} print {same}."

    def _letters(self, place: int) -> str:
        """Return an article's claim-carrying text without what sets two printings apart."""
        content = self.comparer.story.articles[place].content
        words = " ".join(sentence.text for sentence in content).casefold()
        return " ".join("".join(c if c.isalnum() else " " for c in words).split())


_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
