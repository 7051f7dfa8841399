"""How each article tells a claim: in full, partly, or in conflict with others."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tellings.board.support import Support, related
from tellings.model import ClaimConflict, How, Mention

LEFT_OUT = 0.35
"""Share of the core weight that an article must leave out to tell a claim only partly, 0..1."""


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
    mentions: Sequence[Mention], conflicts: Sequence[ClaimConflict], support: Support
) -> tuple[Mention, ...]:
    """Return the mentions with how each tells the claim."""
    keys = keys_by_article(mentions, support)
    core = core_of(keys)
    whole = support.weight_of(core)
    clashing = _outliers(conflicts, len(keys))

    def how(mention: Mention) -> How:
        if mention.article in clashing and _clashes(mention, conflicts):
            return How.CONFLICT
        own = keys[mention.article]
        absent = {key for key in core - own if not any(related(key, mine) for mine in own)}
        return How.PARTLY if support.weight_of(absent) > LEFT_OUT * whole else How.TOLD

    return tuple(replace(mention, how=how(mention)) for mention in mentions)


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


def _clashes(mention: Mention, conflicts: Sequence[ClaimConflict]) -> bool:
    place = (mention.article, mention.sentence)
    return any(
        place in ((clash.left, clash.left_sentence), (clash.right, clash.right_sentence))
        for clash in conflicts
    )
