"""The claims board's table: a row a claim, a column an outlet, and by how many it is told."""

import re
from dataclasses import dataclass

from tellings.board.cells import flag, is_only_possible
from tellings.model import Claim, How
from tellings.reading.display import displayable
from tellings.ui.present.board_bits import Paper, bar, ground_of, sign, with_matches
from tellings.ui.present.line import PAGE, Line, fit, spread

FLAG = 5
"""Cells before the claim: focus bar, mark, spaces."""
LONGEST = 110
"""Cells of the longest claim that is shown; the columns stay near it."""


@dataclass(frozen=True, slots=True)
class ClaimsShape:
    """The columns of the table at one width, in cells."""

    claim: int
    outlet: int
    """Of each outlet's column."""
    first: int
    """The first outlet that is shown; the others are scrolled to."""
    shown: int
    """How many outlets are shown."""
    cover: int
    """Of the last column."""
    origins: bool
    """Whether the last column tells of shared origins."""

    @property
    def outlets(self) -> range:
        """The outlets that are shown."""
        return range(self.first, self.first + self.shown)

    def outlet_at(self, column: int) -> int | None:
        """Return the outlet whose cell stands on a screen column."""
        at = (column - FLAG - self.claim) // max(1, self.outlet)
        return self.first + at if 0 <= at < self.shown and column >= FLAG + self.claim else None


def claims_shape(paper: Paper, longest: int, origins: bool, outlet: int) -> ClaimsShape:
    """Return the columns for a terminal.

    Args:
        paper: the terminal and the outlets.
        longest: cells of the longest claim.
        origins: whether the last column should tell of shared origins where there is room.
        outlet: the chosen outlet; its column is always shown.
    """
    count = len(paper.names)
    digits = len(str(count))
    if paper.is_wide:
        column, cover, least = 11, 10 + 2 * digits, 44
        origins = origins and paper.columns - FLAG - cover - 11 - count * column >= least
        cover += 11 if origins else 0
    elif paper.is_narrow:
        column, cover, least, origins = 4, 2 * digits + 4, 30, False
    else:
        column, cover, least, origins = 6, 5 + 3 * digits, 40, False
    room = paper.columns - FLAG - cover
    shown = max(1, min(count, (room - least) // column))
    claim = min(room - shown * column, max(min(longest + 3, LONGEST), least))
    first = max(0, min(outlet - shown // 2, count - shown))
    return ClaimsShape(claim, column, first, shown, cover, origins)


def claims_head(paper: Paper, shape: ClaimsShape, outlet: int) -> Line:
    """Return the line over the columns; the chosen outlet stands out."""
    line: Line = [(" " * FLAG, "text", PAGE)]
    note = f"{paper.in_view(shape.first, shape.shown)} "
    words: Line = [("claim", "muted", PAGE)]
    key = f"     {_key(paper)}"
    if 5 + paper.cells(key + note) + 2 <= shape.claim:
        words.append((key, "muted", PAGE))
    line += spread(words, [(note, "muted", PAGE)], shape.claim, paper.cells, PAGE)
    last = shape.first + shape.shown - 1
    for place in range(shape.first, last + 1):
        style = "name" if place == outlet else "muted"
        called = paper.short_name(place, shape.outlet - 1)
        label = called if paper.is_wide else paper.tags[place]
        before = "<" if place == shape.first and place > 0 else " "
        line += paper.fit([(before + label, style, PAGE)], shape.outlet, PAGE)
    after = ">" if last + 1 < len(paper.names) else " "
    cover = after + ("told by" if not paper.is_narrow else " by")
    return paper.fit([*line, (cover, "muted", PAGE)], paper.columns, PAGE)


def _key(paper: Paper) -> str:
    """Return what the marks of the cells mean."""
    glyphs = paper.glyphs
    return f"{glyphs.told} told  {glyphs.partly} in part  ! clash  ? perhaps  {glyphs.dot} not told"


def claim_row(
    paper: Paper,
    shape: ClaimsShape,
    claim: Claim,
    paragraphs: dict[int, int],
    *,
    selected: bool,
    outlet: int,
    pattern: re.Pattern[str] | None = None,
) -> Line:
    """Return a claim's row.

    Args:
        paper: the terminal and the outlets.
        shape: the columns.
        claim: the claim.
        paragraphs: for each teller the paragraph that its cell stands for, counted from 1.
        selected: whether it is the selected row.
        outlet: the chosen outlet.
        pattern: what is searched for.
    """
    ground = ground_of(selected=selected)
    words = "strong" if selected else "text"
    aside = _out_of_view(paper, shape, claim)
    room = shape.claim - paper.cells(aside)
    title = paper.clip(" ".join(displayable(claim.title).split()), room - 1)
    line: Line = [
        bar(paper, selected=selected),
        (" ", "text", ground),
        *_flag(paper, claim, ground),
        *paper.fit(with_matches(title, words, ground, pattern), room, ground),
        (aside, "accent" if selected else "muted", ground),
    ]
    for place in shape.outlets:
        chosen = selected and place == outlet
        cell = _cell(paper, claim, place, paragraphs, ground, chosen=chosen)
        line += paper.fit(cell, shape.outlet, ground)
    line += _cover(paper, shape, claim, words, ground)
    return fit(line, paper.columns, paper.cells, ground)


def _out_of_view(paper: Paper, shape: ClaimsShape, claim: Claim) -> str:
    """Return where the tellers are of a claim that none of the columns in view tells: '3 more →'.

    '' where one of them does.
    """
    tellers = claim.tellers
    before = sum(place < shape.first for place in tellers)
    after = sum(place >= shape.first + shape.shown for place in tellers)
    if before + after < len(tellers):
        return ""
    if before and after:
        return paper.words(f"← {before}, {after} → ")
    return paper.words(f"{after} more → " if after else f"← {before} more ")


def _flag(paper: Paper, claim: Claim, ground: str) -> Line:
    """Return the mark in front of a claim; a conflict that is only possible has its own."""
    if is_only_possible(claim):
        return [(f"{flag(claim)} ", "possible", ground)]
    return [sign(paper, flag(claim), ground), ("  ", "text", ground)]


def _cell(
    paper: Paper,
    claim: Claim,
    place: int,
    paragraphs: dict[int, int],
    ground: str,
    *,
    chosen: bool,
) -> Line:
    """Return how an outlet tells a claim; the chosen cell stands between brackets."""
    glyphs = paper.glyphs
    how = claim.how(place)
    mark, style = {
        How.TOLD: (glyphs.told, "text"),
        How.PARTLY: (glyphs.partly, "text"),
        How.CONFLICT: ("!", "possible" if is_only_possible(claim) else "conflict"),
        How.PERHAPS: ("?", "muted"),
        None: (glyphs.dot, "muted"),
    }[how]
    number = f" {glyphs.paragraph}{paragraphs[place]}" if how and paper.is_wide else ""
    if chosen:
        return [
            ("[", "accent", ground),
            (mark, style, ground),
            (number, "muted", ground),
            ("]", "accent", ground),
        ]
    return [(" ", "text", ground), (mark, style, ground), (number, "muted", ground)]


def _cover(paper: Paper, shape: ClaimsShape, claim: Claim, words: str, ground: str) -> Line:
    """Return by how many outlets a claim is told, and of how many origins they are.

    What perhaps is told by more has a question mark.
    """
    glyphs = paper.glyphs
    more = f" +{claim.perhaps_by}?" if claim.perhaps_by else ""
    if not paper.is_wide:
        told = f"{claim.told_by}/{claim.of}"
        if paper.is_narrow:
            return [(f"{told:>{shape.cover - 2}}{'?' if more else ' '}", words, ground)]
        return [(f" {told}", words, ground), (more, "muted", ground)]
    length = 5
    full = max(1, round(length * claim.told_by / claim.of))
    line: Line = [
        (" " + glyphs.full * full, "accent", ground),
        (glyphs.empty * (length - full), "muted", ground),
        (f"{claim.told_by:>{1 + len(str(claim.of))}}", words, ground),
        (more, "muted", ground),
    ]
    if claim.origins != claim.told_by and shape.origins:
        said = f"  {claim.origins} origin{'s' if claim.origins > 1 else ''}"
        line.append((said, "muted", ground))
    return line
