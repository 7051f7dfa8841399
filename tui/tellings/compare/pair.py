"""The comparison of two articles of an indexed story."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from tellings.compare.clash_speaker import clashing_speakers, parted
from tellings.compare.conflicts import Pairing, conflicts, disagree, notes, pairings
from tellings.compare.denials import denied_alone
from tellings.compare.echoes import echoes
from tellings.compare.order import out_of_order
from tellings.compare.paraphrase import as_match, paraphrases
from tellings.compare.passages import lay_out
from tellings.compare.profile import Profile, profile_of
from tellings.compare.quote_match import Candidate, altered_in, candidates, one_to_one
from tellings.compare.spans import uncovered
from tellings.link import StoryIndex, link_pair
from tellings.model import (
    AlteredQuote,
    Article,
    Comparison,
    Conflict,
    Kind,
    Link,
    LinkedPair,
    QuoteEdit,
    QuoteMatch,
    Role,
)
from tellings.model.steps import counted

_ABOVE = frozenset((Role.HEADLINE, Role.STANDFIRST))
"""Roles of what sums an article up before it begins."""


def compare_pair(
    index: StoryIndex, left: int, right: int, links: tuple[Link, ...] | None = None
) -> Comparison:
    """Return all that differs between two articles, from left to right.

    Args:
        index: the story.
        left: place of the one article in the index.
        right: place of the other.
        links: the links between the two, by (left, right); the engine's own where None.
    """
    if links is None:
        links = link_pair(index, left, right)
    one, other = index.articles[left], index.articles[right]
    if one.id > other.id:
        # ties are broken in one direction only, so that swapping the sides mirrors the result
        return mirror(compare_pair(index, right, left, _swapped(links)))
    mine, theirs = profile_of(one), profile_of(other)
    linked = [(link.left, link.right) for link in links]
    back = [(link.right, link.left) for link in links]
    missing, left_elsewhere = uncovered(mine, theirs, linked, index.weight)
    added, right_elsewhere = uncovered(theirs, mine, back, index.weight)
    ranked = candidates(mine.utterances, theirs.utterances, frozenset(linked))
    passages, moves = lay_out(one, other, _deciding(links))
    return Comparison(
        left=one,
        right=other,
        pairs=_pairs(mine, theirs, links, ranked),
        missing=missing,
        added=added,
        passages=passages,
        left_elsewhere=left_elsewhere,
        right_elsewhere=right_elsewhere,
        moves=moves,
        quotes=_quotes(mine, theirs, linked, ranked),
    )


def mirror(comparison: Comparison) -> Comparison:
    """Return the same comparison seen from the other side."""
    pairs = tuple(
        sorted(
            (_mirrored_pair(pair) for pair in comparison.pairs),
            key=lambda pair: (pair.link.left, pair.link.right),
        )
    )
    links = _deciding([pair.link for pair in pairs])
    passages, moves = lay_out(comparison.right, comparison.left, links)
    return Comparison(
        left=comparison.right,
        right=comparison.left,
        pairs=pairs,
        missing=comparison.added,
        added=comparison.missing,
        passages=passages,
        left_elsewhere=comparison.right_elsewhere,
        right_elsewhere=comparison.left_elsewhere,
        moves=moves,
        quotes=_in_order(_mirrored_match(match) for match in comparison.quotes),
    )


def _pairs(
    mine: Profile, theirs: Profile, links: Sequence[Link], ranked: Sequence[Candidate]
) -> tuple[LinkedPair, ...]:
    deciding = _deciding(links)
    sound = {(link.left, link.right) for link in deciding}
    moved = _moved(mine.article, theirs.article, deciding)
    spoken = parted(ranked)
    known = mine.details.all_words, theirs.details.all_words
    return tuple(
        LinkedPair(
            replace(link, kind=Kind.PARTIAL)
            if disagree(clashes) or _denied_alone(mine, theirs, pairing)
            else link,
            moved=(link.left, link.right) in moved,
            altered_quote=altered_in(ranked, link.left, link.right),
            conflicts=clashes,
            notes=notes(mine.details, theirs.details, pairing),
        )
        if (link.left, link.right) in sound
        else LinkedPair(link)
        for pairing in counted("checking details", pairings(links))
        for link in (pairing.link,)
        for clashes in (
            (
                *conflicts(mine.details, theirs.details, pairing),
                *clashing_speakers(spoken, link, *known),
            ),
        )
    )


def _denied_alone(mine: Profile, theirs: Profile, pairing: Pairing) -> bool:
    """Return whether one side of a link says no and the other, with all that is linked, doesn't."""
    link = pairing.link
    if link.kind is not Kind.REWORDED:
        return False
    tongues = mine.article.language, theirs.article.language
    left = [mine.lines[place] for place in pairing.left]
    right = [theirs.lines[place] for place in pairing.right]
    return denied_alone([mine.lines[link.left]], right, *tongues) or denied_alone(
        [theirs.lines[link.right]], left, *tongues
    )


def _deciding(links: Sequence[Link]) -> list[Link]:
    """Return the links without the echoes of others, which tell nothing of their own."""
    repeated = echoes(links)
    return [link for link in links if (link.left, link.right) not in repeated]


def _moved(one: Article, other: Article, links: Sequence[Link]) -> Collection[tuple[int, int]]:
    """Return the links that are told out of order.

    Headlines and standfirsts repeat what stands anywhere, and a link that is the best of neither
    end only echoes another: these never count as moved.
    """
    inner = [
        link
        for link in links
        if one.sentences[link.left].role not in _ABOVE
        and other.sentences[link.right].role not in _ABOVE
    ]
    best: dict[tuple[str, int], float] = {}
    for link in inner:
        for end in (("left", link.left), ("right", link.right)):
            best[end] = max(best.get(end, 0.0), link.score)
    main = {
        (link.left, link.right)
        for link in inner
        if link.score in (best["left", link.left], best["right", link.right])
    }
    return out_of_order(inner) & main


def _quotes(
    mine: Profile,
    theirs: Profile,
    linked: Collection[tuple[int, int]],
    ranked: Sequence[Candidate],
) -> tuple[QuoteMatch, ...]:
    """Return the quotations that both articles carry, with or without marks."""
    back = [(right, left) for left, right in linked]
    there = paraphrases(mine.utterances, theirs.article, theirs.utterances, linked, ranked)
    here = paraphrases(theirs.utterances, mine.article, mine.utterances, back, ranked)
    return _in_order(
        [
            *one_to_one(ranked),
            *(as_match(quotation, words, score) for quotation, words, score in there),
            *(as_match(words, quotation, score) for quotation, words, score in here),
        ]
    )


def _in_order(matches: Iterable[QuoteMatch]) -> tuple[QuoteMatch, ...]:
    return tuple(sorted(matches, key=lambda match: (match.left.span, match.right.span)))


def _swapped(links: Sequence[Link]) -> tuple[Link, ...]:
    swapped = (replace(link, left=link.right, right=link.left) for link in links)
    return tuple(sorted(swapped, key=lambda link: (link.left, link.right)))


def _mirrored_pair(pair: LinkedPair) -> LinkedPair:
    quote = pair.altered_quote
    return LinkedPair(
        link=replace(pair.link, left=pair.link.right, right=pair.link.left),
        moved=pair.moved,
        altered_quote=_mirrored_quote(quote) if quote else None,
        conflicts=tuple(_mirrored_conflict(conflict) for conflict in pair.conflicts),
        notes=tuple(_mirrored_conflict(note) for note in pair.notes),
    )


def _mirrored_quote(quote: AlteredQuote) -> AlteredQuote:
    return replace(quote, left=quote.right, right=quote.left, edits=_mirrored_edits(quote.edits))


def _mirrored_match(match: QuoteMatch) -> QuoteMatch:
    return replace(match, left=match.right, right=match.left, edits=_mirrored_edits(match.edits))


def _mirrored_edits(edits: Iterable[QuoteEdit]) -> tuple[QuoteEdit, ...]:
    return tuple(QuoteEdit(edit.right, edit.left) for edit in edits)


def _mirrored_conflict(conflict: Conflict) -> Conflict:
    return replace(conflict, left=conflict.right, right=conflict.left)
