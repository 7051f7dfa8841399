"""The words and signs of a comparison of two articles."""

from tellings.compare.bare_link import LINKED_ONLY
from tellings.compare.passage_kind import PassageKind
from tellings.report.counts import to_check
from tellings.report.pairview import PairView, Row, Share
from tellings.report.wrap import cells

SIGNS = {
    PassageKind.SAME: "=",
    PassageKind.REWORDED: "~",
    PassageKind.PARTIAL: "±",
    PassageKind.LEFT: "-",
    PassageKind.RIGHT: "+",
}
_WORDS = {
    PassageKind.SAME: "the same words",
    PassageKind.REWORDED: "the same in other words",
    PassageKind.PARTIAL: "partly shared",
}
LINKED = "Linked means that something in it seems to be told there, not that all of it is."
"""What a count of links doesn't say by itself."""
_LONG_NAMES = 40
"""Cells of both names together from which the legend says 'left' and 'right' instead."""


def pair_summary(view: PairView, *, one_language: bool = True) -> str:
    """Return how much of the two is linked, in a few sentences.

    Two languages are reason enough to share no passage: one event may be told in both.
    """
    if not view.differs:
        return f"{view.left_name} and {view.right_name} tell this in the same words."
    if not view.left_share.told:
        guess = ": perhaps two stories" if one_language else ""
        return f"{view.left_name} and {view.right_name} share no passage{guess}."
    mine = _linked(view.left_paragraphs, view.left_share)
    theirs = _linked(view.right_paragraphs, view.right_share)
    return (
        f"Linked to {view.right_name}: {mine} of {view.left_name}; linked to {view.left_name}: "
        f"{theirs} of {view.right_name}. {LINKED} "
        f"{to_check(view.to_check, fully=view.read_fully)}"
    )


def _linked(paragraphs: Share, sentences: Share) -> str:
    """Return '13 of 14 paragraphs (17 of 25 sentences)'."""
    return (
        f"{paragraphs.told} of {paragraphs.of} paragraphs "
        f"({sentences.told} of {sentences.of} sentences)"
    )


def legend(view: PairView) -> str:
    """Return what the marks of the text mean."""
    left, right = view.left_name, view.right_name
    if cells(left) + cells(right) > _LONG_NAMES:
        left, right = "left", "right"
    return (
        f"[-only {left}-] {{+only {right}+}} (-{left}, not here in {right}-) "
        f"(+{right}, not here in {left}+) ~{left} → {right}~"
    )


def legend_of_table(view: PairView) -> str:
    """Return what the signs of a table and its bold words mean."""
    return (
        f"= the same words, ~ the same in other words, ± partly shared, - only {view.left_name}, "
        f"+ only {view.right_name}. Bold: not in the other article, or in another version there."
    )


def row_words(row: Row, view: PairView) -> str:
    """Return how the two sides of a row stand to each other, in a few words."""
    if row.kind is PassageKind.LEFT:
        return f"not in {view.right_name}"
    if row.kind is PassageKind.RIGHT:
        return f"not in {view.left_name}"
    if not (row.left and row.right):
        partly = "partly " if row.kind is PassageKind.PARTIAL else ""
        other = view.right_name if row.left else view.left_name
        return f"{partly}shared with another place of {other}"
    clashes = any(remark.conflict is not None and remark.conflict.sure for remark in row.remarks)
    if clashes and row.kind is not PassageKind.PARTIAL:
        return "the same but for a detail that clashes"
    words = LINKED_ONLY if row.bare else _WORDS[row.kind]
    return words + (", a detail clashes" if clashes else "")


def row_places(row: Row, view: PairView) -> str:
    """Return where a row's text stands: 'AP ¶9, Reuters ¶4 ¶5'."""
    sides = ((view.left_name, row.left), (view.right_name, row.right))
    return ", ".join(
        " ".join([name, *(part.ref for part in parts)]) for name, parts in sides if parts
    )
