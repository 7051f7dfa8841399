"""The words and signs of a comparison of two articles."""

from tellings.compare.passage_kind import PassageKind
from tellings.report.counts import to_check
from tellings.report.pairview import PairView, Row
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
_LONG_NAMES = 40
"""Cells of both names together from which the legend says 'left' and 'right' instead."""


def pair_summary(view: PairView, *, one_language: bool = True) -> str:
    """Return how much the two share, in a sentence or two.

    Two languages are reason enough to share no passage: one event may be told in both.
    """
    if not view.differs:
        return f"{view.left_name} and {view.right_name} tell this in the same words."
    mine, theirs = view.left_share, view.right_share
    if not mine.told:
        guess = ": perhaps two stories" if one_language else ""
        return f"{view.left_name} and {view.right_name} share no passage{guess}."
    return (
        f"{view.right_name} also tells {mine.told} of the {mine.of} sentences of {view.left_name}; "
        f"{view.left_name} also tells {theirs.told} of the {theirs.of} sentences of "
        f"{view.right_name}. {to_check(view.to_check, fully=view.read_fully)}"
    )


def legend(view: PairView) -> str:
    """Return what the marks of the text mean."""
    left, right = view.left_name, view.right_name
    if cells(left) + cells(right) > _LONG_NAMES:
        left, right = "left", "right"
    return (
        f"[-only {left}-] {{+only {right}+}} (-{left} here, {right} elsewhere-) "
        f"(+{right} here, {left} elsewhere+) ~{left} → {right}~"
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
    return _WORDS[row.kind] + (", a detail clashes" if clashes else "")


def row_places(row: Row, view: PairView) -> str:
    """Return where a row's text stands: 'AP ¶9, Reuters ¶4 ¶5'."""
    sides = ((view.left_name, row.left), (view.right_name, row.right))
    return ", ".join(
        " ".join([name, *(part.ref for part in parts)]) for name, parts in sides if parts
    )
