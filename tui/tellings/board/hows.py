"""How each article tells a claim: in full, partly, in conflict with others, or only perhaps."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from tellings.board.graph import Node
from tellings.board.support import Support, related
from tellings.compare.comparer import Comparer
from tellings.model import ArticleIndex, ClaimConflict, How, Mention

LEFT_OUT = 0.35
"""Share of the core weight that an article must leave out to tell a claim only partly, 0..1."""

ASKED = 9
"""Uses of a word by others that are looked at; more would not change what most of them say."""


def keys_by_article(mentions: Sequence[Mention], support: Support) -> dict[int, frozenset[str]]:
    """Return the content keys with which each article tells a claim."""
    keys: dict[int, frozenset[str]] = defaultdict(frozenset)
    for mention in mentions:
        node = (mention.article, mention.sentence)
        keys[mention.article] |= support.keys_in(node, mention.start, mention.end)
    return dict(keys)


def core_of(keys: Mapping[int, frozenset[str]]) -> frozenset[str]:
    """Return the keys that more than half of the tellers use; all of them for a single teller."""
    tellers = Counter(key for own in keys.values() for key in own)
    return frozenset(key for key, count in tellers.items() if 2 * count > len(keys))


def with_hows(
    mentions: Sequence[Mention],
    conflicts: Sequence[ClaimConflict],
    support: Support,
    comparer: Comparer,
    backed: Callable[[Mention], How],
    titled: Node | None = None,
) -> tuple[Mention, ...]:
    """Return the mentions with how each tells the claim.

    A word that most tellers use and one doesn't is left out only where the comparison with them
    finds it nowhere in that article: other words for it count, and other sentences. What clashes
    is about the same thing, so it tells the claim in part at least.

    Args:
        mentions: a claim's mentions.
        conflicts: what clashes among them.
        support: the words of the story.
        comparer: the story.
        backed: how far a mention tells the claim's title: in full, partly or perhaps.
        titled: the sentence that the title is from; what clashes with it is told in conflict.
    """
    found = {
        mention: How.PARTLY if how is How.PERHAPS and _clashes(mention, conflicts) else how
        for mention in mentions
        for how in [backed(mention)]
    }
    keys = keys_by_article([each for each in mentions if found[each] is not How.PERHAPS], support)
    core = core_of(keys)
    whole = support.weight_of(core)
    clashing = _outliers(conflicts, len(keys)) | _against(titled, conflicts)
    uses = _uses(mentions, core, support)

    def leaves_out(article: ArticleIndex) -> bool:
        own = keys[article]
        absent = {key for key in core - own if not any(related(key, mine) for mine in own)}
        if support.weight_of(absent) <= LEFT_OUT * whole:
            return False
        absent = {key for key in absent if _is_missing(uses[key], article, comparer)}
        return support.weight_of(absent) > LEFT_OUT * whole

    partly = frozenset(article for article in keys if leaves_out(article))

    def how(mention: Mention) -> How:
        if mention.article in clashing and _clashes(mention, conflicts):
            return How.CONFLICT
        if found[mention] is How.TOLD and mention.article in partly:
            return How.PARTLY
        return found[mention]

    return tuple(replace(mention, how=how(mention)) for mention in mentions)


def _uses(
    mentions: Sequence[Mention], core: Collection[str], support: Support
) -> dict[str, list[tuple[ArticleIndex, int]]]:
    """Return where a claim's common words stand: articles and offsets, by key, in order."""
    uses: dict[str, list[tuple[ArticleIndex, int]]] = defaultdict(list)
    for mention in mentions:
        start = support.index.articles[mention.article].sentences[mention.sentence].start
        for word in support.words((mention.article, mention.sentence)):
            if word.key in core and mention.start <= start + word.start < mention.end:
                uses[word.key].append((mention.article, start + word.start))
    return uses


def _is_missing(
    uses: Iterable[tuple[ArticleIndex, int]], article: ArticleIndex, comparer: Comparer
) -> bool:
    """Return whether an article tells a word nowhere, as most comparisons with its users say."""
    others = islice((use for use in uses if use[0] != article), ASKED)
    said = [
        any(run.start <= at < run.end for run in comparer.pair(other, article).missing)
        for other, at in others
    ]
    return 2 * sum(said) > len(said)


def _outliers(conflicts: Sequence[ClaimConflict], tellers: int) -> frozenset[int]:
    """Return the articles that clash with more than half of the others, and those with most."""
    against: dict[int, set[int]] = defaultdict(set)
    for conflict in conflicts:
        against[conflict.left].add(conflict.right)
        against[conflict.right].add(conflict.left)
    most = max((len(others) for others in against.values()), default=0)
    return frozenset(
        article
        for article, others in against.items()
        if len(others) == most or 2 * len(others) > tellers - 1
    )


def _against(titled: Node | None, conflicts: Sequence[ClaimConflict]) -> frozenset[int]:
    """Return the articles that clash with the sentence that the title is from."""
    ends = [
        ((clash.left, clash.left_sentence), (clash.right, clash.right_sentence))
        for clash in conflicts
    ]
    return frozenset(
        other[0] for one, two in ends for own, other in ((one, two), (two, one)) if own == titled
    )


def _clashes(mention: Mention, conflicts: Sequence[ClaimConflict]) -> bool:
    place = (mention.article, mention.sentence)
    return any(
        place in ((clash.left, clash.left_sentence), (clash.right, clash.right_sentence))
        for clash in conflicts
    )
