"""Quotation marks of a paragraph: which open, which close, which are apostrophes."""

from dataclasses import dataclass

_CLOSERS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
    "”": "”",
    "’": "’",
}
"""Every mark that can open a quotation, with the marks that can close it."""
_ALWAYS_OPEN = frozenset("“„«‹‘‚「『")
_SINGLE = frozenset("'‘’‚‹›")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between two quotation marks, in offsets of the text that was searched."""

    start: int
    end: int
    depth: int
    """0 for a quotation of its own, 1 for one inside another, and so on."""
    closed: bool
    """False where no closing mark was found; it then runs to the end of the text."""


def quoted(text: str) -> list[Quoted]:
    """Return the quotations of a paragraph by where they start, those inside others included.

    Knows curly, straight, angled, low and corner marks. A single straight or closing mark counts
    only at the edge of a word and only with its counterpart, so that apostrophes stay apostrophes.
    """
    found: list[Quoted] = []
    stack: list[tuple[str, int]] = []
    last = _last_closers(text)
    for at, char in enumerate(text):
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if stack and char in _CLOSERS[stack[-1][0]] and _closes(char, before, after):
            _, start = stack.pop()
            _add(found, text, start, at, len(stack), closed=True)
        elif char in _CLOSERS and _opens(
            text, at, before, after, [mark for mark, _ in stack], last
        ):
            stack.append((char, at + 1))
    while stack:
        mark, start = stack.pop()
        if mark not in _SINGLE:
            _add(found, text, start, len(text), len(stack), closed=False)
    return sorted(found, key=lambda quotation: (quotation.start, quotation.depth))


def _closes(char: str, before: str, after: str) -> bool:
    if char in "'’":
        return not before.isspace() and not after.isalnum()
    return not (char == '"' and before.isspace() and after.isalnum())


def _opens(
    text: str, at: int, before: str, after: str, stack: list[str], last: dict[str, int]
) -> bool:
    char = text[at]
    if char in stack or (after.isspace() and char not in "«‹"):
        return False
    if char == "‘":
        # a decade or a shortened word: ‘90s, ‘em
        return last.get("’", -1) > at and not after.isdigit()
    if char in _ALWAYS_OPEN:
        return True
    if before.isalnum() or before in ",.;:!?%)]":
        return False
    if char in "'’":
        return after.isalnum() and last.get(char, -1) > at
    if char in "”»›":
        # Swedish and Finnish open with the mark that closes elsewhere, Danish with »
        return any(last.get(closer, -1) > at for closer in _CLOSERS[char])
    return True


def _last_closers(text: str) -> dict[str, int]:
    """Return for each mark where it stands for the last time at the end of a word."""
    return {
        char: at
        for at, char in enumerate(text)
        if char in _CLOSERS
        and at
        and not text[at - 1].isspace()
        and not text[at + 1 : at + 2].isalnum()
    }


def _add(found: list[Quoted], text: str, start: int, end: int, depth: int, *, closed: bool) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if any(char.isalnum() for char in text[start:end]):
        found.append(Quoted(start, end, depth, closed))
