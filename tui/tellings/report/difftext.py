"""The text of ``tellings diff``: two articles as one readable column."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tellings.compare.comparer import Comparer
from tellings.compare.passage_kind import PassageKind
from tellings.model.naming import names
from tellings.report.diffwords import SIGNS, legend, pair_summary, row_places, row_words
from tellings.report.marks import Mark, Marked
from tellings.report.pairview import PairView, Part, Row, pair_view
from tellings.report.remarks import RemarkKind
from tellings.report.tongues import tongues_line
from tellings.report.weave import Woven
from tellings.report.wrap import Line, Styled, as_text, visible, wrapped


class DiffStyle(StrEnum):
    """What a stretch of the text is; a terminal may give each its own colour."""

    PLAIN = ""
    HEADING = "heading"
    MUTED = "muted"
    MISSING = "missing"
    """Only in the left article."""
    ADDED = "added"
    """Only in the right article."""
    MISSING_HERE = "missing-here"
    """In the left article here; the right one has it in another place."""
    ADDED_HERE = "added-here"
    REWORDED = "reworded"
    CONFLICT = "conflict"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class DiffText:
    """The comparison of two articles for a person to read."""

    lines: tuple[Line, ...]
    """Lines of styled text; the styles are those of DiffStyle."""
    differs: bool

    @property
    def text(self) -> str:
        """The lines without their styles."""
        return as_text(self.lines)


def diff_text(
    comparer: Comparer, left: int, right: int, *, width: int = 80, marks: bool = True
) -> DiffText:
    """Return what differs between two articles of a story.

    Args:
        comparer: the story.
        left: place of the left article in the story, from 0.
        right: place of the right one.
        width: cells a line may take, 20 at least.
        marks: write ``[-only left-] {+only right+}``; without, the styles alone tell them apart.
    """
    view = pair_view(comparer, left, right)
    return DiffText(tuple(diff_lines(comparer, view, max(20, width), marks)), view.differs)


def diff_lines(comparer: Comparer, view: PairView, width: int, marks: bool) -> Iterator[Line]:
    """Yield the lines of a diff: who is compared, how much is shared, then passage by passage."""
    yield from _header(comparer, view, width, marks)
    for row in view.rows:
        yield ()
        yield from row_lines(row, view, width, marks)


def _header(comparer: Comparer, view: PairView, width: int, marks: bool) -> Iterator[Line]:
    labels = names(comparer.story.articles)
    for sign, place in (("-", view.left), ("+", view.right)):
        article = comparer.story.articles[place]
        style = DiffStyle.MISSING if sign == "-" else DiffStyle.ADDED
        head = [Styled(labels[place], style), Styled(f": {article.title}", DiffStyle.HEADING)]
        yield from _wrap(head, width, f"{sign} ")
    yield ()
    tongues = tongues_line(comparer.story.articles, labels, (view.left, view.right))
    if tongues:
        yield from _wrap([Styled(f"{tongues}.", DiffStyle.HEADING)], width)
        yield ()
    yield from _wrap([Styled(pair_summary(view, one_language=not tongues))], width)
    if marks and view.differs:
        yield from _wrap([Styled(legend(view), DiffStyle.MUTED)], width)


_REMARKS = {
    RemarkKind.CONFLICT: ("! ", "conflict: ", DiffStyle.CONFLICT),
    RemarkKind.POSSIBLE: ("! ", "possible conflict: ", DiffStyle.CONFLICT),
    RemarkKind.AGAIN: ("! ", "the same conflict: ", DiffStyle.CONFLICT),
    RemarkKind.QUOTE: ('" ', "altered quote: ", DiffStyle.QUOTE),
    RemarkKind.SHORTENED: ('" ', "shortened quote: ", DiffStyle.QUOTE),
    RemarkKind.SPOKEN: ('" ', "quotation: ", DiffStyle.QUOTE),
    RemarkKind.ELSEWHERE: ("", "", DiffStyle.MUTED),
    RemarkKind.MOVED: ("", "", DiffStyle.MUTED),
}


def row_lines(row: Row, view: PairView, width: int, marks: bool) -> Iterator[Line]:
    """Yield one passage: where it stands, its text with what differs, what to note about it."""
    head = f"{row_places(row, view)}: {row_words(row, view)}"
    yield from _wrap([Styled(head, DiffStyle.HEADING)], width, f"{SIGNS[row.kind]} ")
    if row.kind is PassageKind.SAME:
        yield from _block(row.left, width, "  ", left=True, marks=marks)
    elif row.woven:
        yield from _wrap(_woven(row.woven, marks), width, "  ")
    else:
        paired = bool(row.left and row.right)
        yield from _block(row.left, width, "  - " if paired else "  ", left=True, marks=marks)
        yield from _block(row.right, width, "  + " if paired else "  ", left=False, marks=marks)
    for remark in row.remarks:
        sign, word, style = _REMARKS[remark.kind]
        yield from _wrap([Styled(word + remark.text, style)], width, f"  {sign}")


def _block(
    parts: tuple[Part, ...], width: int, indent: str, *, left: bool, marks: bool
) -> Iterator[Line]:
    for part in parts:
        yield from _wrap(_marked(part.text, left, marks), width, indent)


_BRACKETS = {
    DiffStyle.MISSING: ("[-", "-]"),
    DiffStyle.ADDED: ("{+", "+}"),
    DiffStyle.MISSING_HERE: ("(-", "-)"),
    DiffStyle.ADDED_HERE: ("(+", "+)"),
}


def _bracketed(text: str, style: DiffStyle, marks: bool) -> Iterator[Styled]:
    """Yield a text with its marks close to its letters, the spaces around it outside."""
    opening, closing = _BRACKETS.get(style, ("", "")) if marks else ("", "")
    core = text.strip()
    if not any(char.isalnum() for char in core):
        yield Styled(text)
        return
    start = text.index(core)
    yield Styled(text[:start])
    yield Styled(f"{opening}{core}{closing}", style)
    yield Styled(text[start + len(core) :])


def _marked(text: Marked, left: bool, marks: bool) -> Iterator[Styled]:
    only = DiffStyle.MISSING if left else DiffStyle.ADDED
    here = DiffStyle.MISSING_HERE if left else DiffStyle.ADDED_HERE
    styles = {Mark.ONLY: only, Mark.ELSEWHERE: here, Mark.REWORDED: DiffStyle.REWORDED}
    for run in text:
        style = styles.get(run.mark, DiffStyle.PLAIN)
        if style in (DiffStyle.PLAIN, DiffStyle.REWORDED) and (run.conflict or run.quote):
            style = DiffStyle.CONFLICT if run.conflict else DiffStyle.QUOTE
        yield from _bracketed(run.text, style, marks)


def _woven(stretches: Iterable[Woven], marks: bool) -> Iterator[Styled]:
    cut = False
    for stretch in stretches:
        if cut and not stretch.left:
            yield Styled(" ")
        cut = bool(stretch.left) and not stretch.right
        if stretch.equal:
            yield Styled(stretch.left)
        elif stretch.left and stretch.right:
            yield from _replaced(stretch, marks)
        elif stretch.aside:
            yield Styled(stretch.left or stretch.right, DiffStyle.MUTED)
        else:
            styles = (
                (DiffStyle.MISSING, DiffStyle.ADDED)
                if stretch.strong
                else (DiffStyle.MISSING_HERE, DiffStyle.ADDED_HERE)
            )
            style = styles[0] if stretch.left else styles[1]
            yield from _bracketed(stretch.left or stretch.right, style, marks)


def _replaced(stretch: Woven, marks: bool) -> Iterator[Styled]:
    mark = "~" if marks else ""
    tail = " " if stretch.left.endswith(" ") or stretch.right.endswith(" ") else ""
    words = f"{mark}{stretch.left.strip()} → {stretch.right.strip()}{mark}"
    yield Styled(words, DiffStyle.REWORDED)
    yield Styled(tail)


def _wrap(pieces: Iterable[Styled], width: int, first: str = "") -> list[Line]:
    safe = [Styled(visible(piece.text.replace("\n", " ")), piece.style) for piece in pieces]
    return wrapped(safe, width, first)
