"""Corrections made one by one; each function returns the corrections with one more in force."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tellings.model import (
    Corrections,
    LinkRef,
    OutletName,
    ParagraphIndex,
    Role,
    RoleOverride,
    SentenceRef,
)


def link(corrections: Corrections, one: SentenceRef, other: SentenceRef) -> Corrections:
    """Return corrections in which two sentences are linked by hand."""
    free = _without(corrections, one, other)
    return replace(free, linked=(*free.linked, LinkRef(one, other)))


def link_passages(
    corrections: Corrections, one: Iterable[SentenceRef], other: Sequence[SentenceRef]
) -> Corrections:
    """Return corrections in which every sentence of a passage is linked to all of another one.

    So each of them is held against the whole of the other passage.
    """
    for here in one:
        for there in other:
            corrections = link(corrections, here, there)
    return corrections


def unlink(corrections: Corrections, one: SentenceRef, other: SentenceRef) -> Corrections:
    """Return corrections in which two sentences are not linked."""
    free = _without(corrections, one, other)
    return replace(free, unlinked=(*free.unlinked, LinkRef(one, other)))


def set_role(
    corrections: Corrections, article: str, paragraph: ParagraphIndex, role: Role
) -> Corrections:
    """Return corrections in which a paragraph has a role."""
    others = tuple(
        held for held in corrections.roles if (held.article, held.paragraph) != (article, paragraph)
    )
    return replace(corrections, roles=(*others, RoleOverride(article, paragraph, role)))


def name_outlet(corrections: Corrections, article: str, name: str) -> Corrections:
    """Return corrections in which an article's outlet has a name."""
    others = tuple(held for held in corrections.outlets if held.article != article)
    return replace(corrections, outlets=(*others, OutletName(article, name)))


def set_apart(corrections: Corrections, article: str) -> Corrections:
    """Return corrections in which an article has an origin of its own, joined to no other."""
    free = leave_origin(corrections, article)
    return replace(free, apart=(*free.apart, article))


def join_origins(corrections: Corrections, one: str, other: str) -> Corrections:
    """Return corrections in which two articles have one origin, with all that were joined to them.

    Neither is an origin of its own any longer.
    """
    ids = (one, other)
    met = [group for group in corrections.together if set(ids).intersection(group)]
    joined = tuple(sorted({*ids, *(each for group in met for each in group)}))
    return replace(
        corrections,
        apart=tuple(held for held in corrections.apart if held not in ids),
        together=(*(group for group in corrections.together if group not in met), joined),
    )


def leave_origin(corrections: Corrections, article: str) -> Corrections:
    """Return corrections that say nothing of an article's origin; the rest of a group stays one."""
    rest = (tuple(each for each in group if each != article) for group in corrections.together)
    return replace(
        corrections,
        apart=tuple(held for held in corrections.apart if held != article),
        together=tuple(group for group in rest if len(group) > 1),
    )


def agreeing(corrections: Corrections, newer: Corrections) -> Corrections:
    """Return corrections whose origins don't contradict each other.

    Args:
        corrections: those in force, of which some may say otherwise of an article's origin.
        newer: those among them that count before the others.
    """
    joined = {article for group in newer.together for article in group}
    apart = tuple(held for held in corrections.apart if held in newer.apart or held not in joined)
    groups: list[set[str]] = []
    for held in corrections.together:
        group = set(held).difference(apart)
        met = [each for each in groups if each & group]
        groups = [*(each for each in groups if each not in met), group.union(*met)]
    together = tuple(tuple(sorted(group)) for group in groups if len(group) > 1)
    return replace(corrections, apart=apart, together=together)


def only_origins(before: Corrections, after: Corrections) -> bool:
    """Return whether two states of the corrections differ in their origins alone, or not at all."""
    return after == replace(before, apart=after.apart, together=after.together)


def _without(corrections: Corrections, one: SentenceRef, other: SentenceRef) -> Corrections:
    """Return corrections that say nothing of two sentences."""
    return replace(
        corrections,
        linked=tuple(held for held in corrections.linked if not held.joins(one, other)),
        unlinked=tuple(held for held in corrections.unlinked if not held.joins(one, other)),
    )
