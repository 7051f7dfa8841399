"""The matrix: how much of a row's claims the column tells too, as a heat table."""

from collections.abc import Iterator
from dataclasses import dataclass

from tellings.model import ArticleIndex, Origin, OriginReason, OutletsBoard, Share
from tellings.reading.board_matrix import MatrixTable
from tellings.reading.display import displayable
from tellings.ui.present.board_bits import Paper, rule_title
from tellings.ui.present.geometry import TALL
from tellings.ui.present.glyphs import KIND_WORDS
from tellings.ui.present.line import BAR, PAGE, Line

HEAT = "heat-"
"""Ground names of the cells: 'heat-0' to 'heat-100' per cent."""
BESIDE = 140
"""Columns from which the origins may stand beside the table."""
GAP = 1
MUTED = ("muted", PAGE)
EDGES = ("▌", "▐")
"""What stands at either side of the chosen cell."""


@dataclass(frozen=True, slots=True)
class MatrixShape:
    """The table's cells at one size."""

    lead: int
    """Cells of the outlets' names at the left."""
    cell: int
    """Of each column, the gap after it not counted."""
    tall: int
    """Lines of each row, the blank one after it not counted."""
    blank: int
    """Blank lines after a row."""
    first: int
    """The first column that is shown."""
    shown: int
    beside: bool
    """Whether the origins stand beside the table."""

    @property
    def pitch(self) -> int:
        """Lines from one row to the next."""
        return self.tall + self.blank

    @property
    def width(self) -> int:
        """Cells that the table takes."""
        return self.lead + self.shown * (self.cell + GAP)

    def column_at(self, x: int) -> int | None:
        """Return the table's column on a screen column."""
        at = (x - self.lead) // (self.cell + GAP)
        return self.first + at if x >= self.lead and at < self.shown else None


def matrix_shape(paper: Paper, column: int) -> MatrixShape:
    """Return the cells of the table with a column in view."""
    count = len(paper.names)
    longest = max((paper.cells(name) for name in paper.names), default=3)
    cell = 13 if paper.is_wide else (9 if not paper.is_narrow else 8)
    lead = min(longest + 4, 24) if paper.is_wide else (min(longest + 3, 16) if count else 8)
    lead = 8 if paper.is_narrow else lead
    beside = paper.columns >= BESIDE and lead + count * (cell + GAP) + 60 <= paper.columns
    room = paper.columns - lead - 2
    shown = max(1, min(count, room // (cell + GAP)))
    first = max(0, min(column - shown // 2, count - shown))
    tall = 3 if paper.rows >= TALL and count * 4 <= paper.rows - 12 else 1
    blank = 1 if count * (tall + 1) <= paper.rows - 9 else 0
    return MatrixShape(lead, cell, tall, blank, first, shown, beside)


def matrix_head(paper: Paper, shape: MatrixShape, table: MatrixTable) -> list[Line]:
    """Return the title and the line over the columns."""
    long = "Share of an outlet’s claims that another tells too, or perhaps does"
    title: Line = [
        (
            "  " + paper.words("Share of a row’s claims told too" if paper.is_narrow else long),
            "strong",
            PAGE,
        ),
        (f"   {_view(paper, shape, table)}", "muted", PAGE),
    ]
    heads: Line = [(" " * shape.lead, "text", PAGE)]
    last = shape.first + shape.shown - 1
    for at in range(shape.first, last + 1):
        article = table.outlets[at]
        room = shape.cell - 1
        label = paper.short_name(article, room) if paper.is_wide else paper.tags[article]
        if at == shape.first and at:
            label = "<" + label
        elif at == last and at + 1 < len(table.outlets):
            label += ">"
        style = "name" if at == table.column else "muted"
        heads += [(_centred(paper, label, shape.cell), style, PAGE), (" " * GAP, "text", PAGE)]
    blank: Line = []
    if paper.is_tall:
        return [blank, title, blank, heads]
    return [title, heads]


def _view(paper: Paper, shape: MatrixShape, table: MatrixTable) -> str:
    """Return what is in view of the table; where that is all, what its sign means, or the way."""
    columns = paper.in_view(shape.first, shape.shown).replace("outlet", "column")
    rows = f"{len(table.rows)} rows with “{displayable(table.words)}”" if table.words else ""
    clashes = any(share.conflicts for share in table.board.shares.values())
    sign = "! they clash" if clashes else ""
    return ", ".join(filter(None, (rows, columns))) or sign or "read along the row"


def matrix_lines(paper: Paper, shape: MatrixShape, table: MatrixTable) -> list[Line]:
    """Return the table's lines, without what stands beside or below it."""
    lines: list[Line] = []
    for row, article in enumerate(table.rows):
        called = paper.names[article] if not paper.is_narrow else paper.tags[article]
        name = paper.clip(called, shape.lead - 3)
        for at in range(shape.tall):
            middle = at == shape.tall // 2
            style = "name" if row == table.row else "strong"
            line = paper.fit([("  " + (name if middle else ""), style, PAGE)], shape.lead, PAGE)
            for column in range(shape.first, shape.first + shape.shown):
                share = table.board.shares.get((article, table.outlets[column]))
                chosen = (row, column) == (table.row, table.column)
                line += _cell(paper, share, shape.cell, middle=middle, chosen=chosen)
                line.append((" " * GAP, "text", PAGE))
            lines.append(line)
        lines += [[] for _ in range(shape.blank)]
    return lines


def _cell(paper: Paper, share: Share | None, room: int, *, middle: bool, chosen: bool) -> Line:
    """Return a line of a cell: the share in the middle, between bars and brackets if chosen."""
    if share is None:
        said = paper.glyphs.dot if middle else ""
        if chosen and middle:
            said = f"[{said}]"
        return [(_centred(paper, said, room), "strong" if chosen else "muted", PAGE)]
    percent = round(100 * share.ratio)
    ground = f"{HEAT}{percent}"
    said = f"{percent} %" if middle else ""
    if share.conflicts and middle:
        said += " !"
    if not chosen:
        return [(_centred(paper, said, room), "heat", ground)]
    inner = _centred(paper, f"[{said}]" if middle else "", room - 2)
    left, right = ("|", "|") if paper.glyphs.ascii else EDGES
    return [(left, "heat", ground), (inner, "heat", ground), (right, "heat", ground)]


def _centred(paper: Paper, text: str, room: int) -> str:
    spare = max(0, room - paper.cells(text))
    return " " * (spare // 2) + text + " " * (spare - spare // 2)


ALONE = "one article is open: there is no other one to hold it against"
"""What is said of a story of one outlet."""


def pair_lines(paper: Paper, table: MatrixTable) -> list[Line]:
    """Return the strip about the chosen pair, its title included."""
    row, column = table.pair
    names, share = paper.called, table.share
    if len(table.outlets) == 1:
        alone: Line = [(names[row], "strong", BAR)]
        stories = paper.glyphs.key("stories")
        how = f"start tellings with several files or a folder; {stories} shows other stories"
        below: list[Line] = [[(f"   {words}", "muted", BAR)] for words in (ALONE, how)]
        below = [paper.fit(line, paper.columns, BAR) for line in below]
        return [rule_title(paper, alone, ""), *below]
    if share is None:
        title: Line = [(names[row], "strong", BAR)]
        return [rule_title(paper, title, ""), [("   the same outlet twice", "muted", BAR)]]
    back = table.board.shares[column, row]
    title = [
        (names[row], "strong", BAR),
        (" told by ", "muted", BAR),
        (names[column], "strong", BAR),
    ]
    counts = " · ".join(_kind(paper, glyph, count) for glyph, count in table.kinds().items())
    clashes = f"{share.conflicts} conflict{'s' if share.conflicts != 1 else ''}"
    lead = "" if paper.is_narrow else "paragraphs "
    told = "" if paper.is_narrow else f" are told by {names[row]}"
    lines: list[Line] = [
        rule_title(paper, title, f"{paper.glyphs.key('tellings')} opens the pair"),
        [
            (f"   {share.told} of {share.of} claims", "strong", BAR),
            (paper.words("  ·  "), "muted", BAR),
            (clashes, "conflict" if share.conflicts else "muted", BAR),
            (paper.words(f"  ·  {lead}{counts or 'none'}"), "muted", BAR),
        ],
        [
            ("   the other way  ", "text", BAR),
            (f"{back.told} of {back.of} claims of {names[column]}", "muted", BAR),
            (paper.words(f"{told} ({round(100 * back.ratio)} %)"), "muted", BAR),
        ],
    ]
    said = [f"longest run of the same words: {share.run.words} words"] if share.run else []
    if table.is_one_origin:
        by_hand = table.board.overruled.joins(row, column)
        said.append("one origin, as you said" if by_hand else "one origin")
    if said:
        lines.append([(paper.words("   " + "  ·  ".join(said)), "muted", BAR)])
    return [paper.fit(line, paper.columns, BAR) for line in lines]


def _kind(paper: Paper, glyph: str, count: int) -> str:
    """Return a glyph with its count, and where there is room with its word."""
    word = KIND_WORDS[glyph]
    word = {"-": "only here", "+": "only there"}.get(glyph, word)
    return f"{paper.glyphs.sign(glyph)} {count}" + (f" {word}" if paper.is_wide else "")


def origin_lines(paper: Paper, board: OutletsBoard, room: int) -> list[Line]:
    """Return which outlets have a common origin, at most ``room`` cells wide.

    First who draws on whom by what the texts credit, then whose texts are the same words, then
    what of that counts as one origin, or does as readers say.
    """
    names = paper.called
    credited = [origin for origin in board.origins if origin.reason is not OriginReason.COPIED]
    copied = [origin for origin in board.origins if origin.reason is OriginReason.COPIED]
    title: Line = [
        ("Likely origins", "strong", PAGE),
        ("   from credits in the text", "muted", PAGE),
    ]
    lines: list[Line] = [paper.fit(title, room, PAGE), []]
    lead = max([7, *(paper.cells(origin.source) for origin in credited)]) + 1
    lead = min(lead, room // 3)
    for origin in credited:
        source = paper.clip(paper.words(origin.source), lead - 1).rjust(lead - 1)
        drawing = ", ".join(names[place] for place in origin.drawing)
        head: Line = [
            (source, "name", PAGE),
            (f" {paper.glyphs.rule * 2}{paper.words('→')} ", "accent", PAGE),
            (drawing, "strong", PAGE),
        ]
        reason: Line = [(" " * (lead + 4), "text", PAGE), (_reason(paper, board, origin), *MUTED)]
        lines += [paper.fit(head, room, PAGE), paper.fit(reason, room, PAGE), []]
    if not credited:
        lines += [[("no text names where it has its story from", *MUTED)], []]
    if copied:
        alike: Line = [
            ("Mostly the same words", "strong", PAGE),
            ("   one copied the other, or both a third", *MUTED),
        ]
        lines += [paper.fit(alike, room, PAGE), []]
        for origin in copied:
            who = ", ".join(names[place] for place in origin.drawing)
            lines.append(paper.fit([(f"  {who}", "strong", PAGE)], room, PAGE))
        lines.append([])
    for group, said in _counted(board):
        who = ", ".join(names[place] for place in group)
        lines.append(paper.fit([(who, "strong", PAGE), (f": {said}", *MUTED)], room, PAGE))
    return lines


def _counted(board: OutletsBoard) -> Iterator[tuple[tuple[ArticleIndex, ...], str]]:
    """Yield the articles that don't each count as they come, with what they count as."""
    for place in board.overruled.apart:
        yield (place,), "own origin, as you said"
    for group in board.groups:
        said = [held for held in board.overruled.together if set(held) <= set(group)]
        if said == [group]:
            yield group, "one origin, as you said"
        elif len(group) > 1:
            yield group, "one origin"
            yield from ((held, "as you said") for held in said)


def _reason(paper: Paper, board: OutletsBoard, origin: Origin) -> str:
    """Return what shows that outlets draw on a source: its line, or where they credit it."""
    if origin.reason is OriginReason.LINE:
        return "carried under its line"
    places: dict[str, list[str]] = {}
    for credit in origin.credits:
        sentence = board.articles[credit.article].sentences[credit.sentence]
        number = f"{paper.glyphs.paragraph}{sentence.paragraph + 1}"
        places.setdefault(paper.called[credit.article], []).append(number)
    shown = [f"{name} {', '.join(dict.fromkeys(at))}" for name, at in places.items()]
    return f"credited in {'; '.join(shown)}"
