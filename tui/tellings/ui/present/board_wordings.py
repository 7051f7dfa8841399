"""Wordings below each other: who tells a claim in which words, with what differs marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellings.board.cells import told_by
from tellings.model import Article, Claim, How
from tellings.reading.board_wordings import ClaimWording, clash_notes, not_told_by
from tellings.reading.display import displayable
from tellings.reading.marks import Mark, MarkKind, flatten
from tellings.ui.present.board_bits import Paper, rule_title
from tellings.ui.present.line import BAR, PAGE, SELECT, Line
from tellings.ui.present.wordwrap import wrap_pieces

_STYLES = {
    MarkKind.ONLY: "only-left",
    MarkKind.QUOTE: "quote-words",
    MarkKind.POSSIBLE: "possible",
    MarkKind.CONFLICT: "conflict-words",
    MarkKind.MUTED: "muted",
}
LONGEST = 100
"""Cells of the longest line of a wording; more is hard to read."""


@dataclass(frozen=True, slots=True)
class Detail:
    """The part below a list: its lines, and which of them each wording takes."""

    lines: list[Line]
    places: list[tuple[int, int]]
    """Half-open runs of lines."""


def claim_title(paper: Paper, claim: Claim) -> Line:
    """Return the rule over a claim's wordings: what clashes, and who tells it."""
    note = clash_notes(claim)
    if note:
        head: Line = [("! ", "conflict", BAR), (paper.words(displayable(note)), "strong", BAR)]
    elif claim.altered_quote:
        head = [('" ', "quote", BAR), ("quoted in other words", "strong", BAR)]
    elif len(claim.tellers) == 1:
        head = [("told by one outlet only", "strong", BAR)]
    else:
        said = f"{len(claim.mentions)} wordings"
        head = [(said, "strong", BAR)]
    missing = not_told_by(claim, paper.called)
    told = "" if paper.is_narrow and missing else told_by(claim)
    if claim.origins != claim.told_by:
        origins = f"{claim.origins} origin{'s' if claim.origins > 1 else ''}"
        told = f"{told}, {origins}" if told else origins
    return rule_title(paper, head, " · ".join(filter(None, (told, missing))))


def claim_preview(
    paper: Paper,
    claim: Claim,
    wordings: Sequence[ClaimWording],
    articles: Sequence[Article],
    room: int,
) -> list[Line]:
    """Return a claim's first wordings in at most ``room`` lines below their title.

    Where they take more, the longest are cut, those without a clash first; where there are more
    wordings than lines, the last line says how many.
    """
    count = len(claim.mentions)
    shown = list(wordings[: room if count <= room else max(0, room - 1)])
    blocks = [
        _wording(paper, each, articles[each.mention.article], BAR, whole=False) for each in shown
    ]
    loud = [each.is_loud for each in shown]
    spare = room - (len(shown) < count)
    while sum(map(len, blocks)) > spare:
        at = max(
            range(len(blocks)), key=lambda i: (len(blocks[i]) > 1, not loud[i], len(blocks[i]))
        )
        blocks[at] = _shorter(paper, blocks[at])
    lines = [line for block in blocks for line in block]
    if len(shown) < count:
        said = f"  {count - len(shown)} more: {paper.glyphs.key('tellings')} shows all"
        lines.append([(paper.words(said), "muted", BAR)])
    return [claim_title(paper, claim), *lines]


def claim_opened(
    paper: Paper,
    claim: Claim,
    wordings: Sequence[ClaimWording],
    articles: Sequence[Article],
    pick: int,
) -> Detail:
    """Return all wordings of a claim, whole sentences, with the one in focus marked."""
    lines: list[Line] = [claim_title(paper, claim), []]
    places = []
    for at, each in enumerate(wordings):
        ground = SELECT if at == pick else PAGE
        block = _wording(paper, each, articles[each.mention.article], ground, whole=True)
        for line in block:
            line[0] = (paper.glyphs.bar if at == pick else " ", "accent", ground)
        block = [paper.fit(line, paper.columns, ground) for line in block]
        places.append((len(lines), len(lines) + len(block)))
        lines += [*block, []]
    return Detail(lines, places)


def _wording(
    paper: Paper, wording: ClaimWording, article: Article, ground: str, *, whole: bool
) -> list[Line]:
    """Return one wording as lines, with who tells it at the left of the first one."""
    place = wording.mention.article
    lead = lead_width(paper)
    number = f" {paper.glyphs.paragraph}{wording.paragraph + 1}"
    name = paper.clip(paper.called[place], lead - 2 - paper.cells(number))
    head: Line = [(" ", "text", ground), (name, "strong", ground), (number, "muted", ground)]
    told, held = wording.telling, wording.whole
    start, end = told.start, told.end
    marks = list(wording.marks)
    before = f"{paper.glyphs.ellipsis} " if start > held.start else ""
    after = f" {paper.glyphs.ellipsis}" if text_after(article, end, held.end) else ""
    if whole:
        rest = ((held.start, start), (end, held.end))
        marks += [Mark(a, b, MarkKind.MUTED) for a, b in rest if a < b]
        start, end, before, after = held.start, held.end, "", ""
    pieces: Line = [
        (displayable(article.text[a:b]), _STYLES[kind] if kind else "text", ground)
        for a, b, kind in flatten(marks, start, end)
    ]
    doubt = "perhaps: " if wording.mention.how is How.PERHAPS else ""
    pieces = [(doubt + before, "muted", ground), *pieces, (after, "muted", ground)]
    room = min(LONGEST, paper.columns - lead - 3)
    wrapped = wrap_pieces(pieces, room, paper.cells)
    lines = []
    for at, one in enumerate(wrapped):
        first = head if not at else [(" ", "text", ground)]
        lines.append([first[0], *paper.fit(first[1:], lead - 1, ground), *_trimmed(one)])
    return lines


def text_after(article: Article, start: int, end: int) -> bool:
    """Return whether a run of an article holds more than marks and spaces."""
    return any(char.isalnum() for char in article.text[start:end])


def lead_width(paper: Paper) -> int:
    """Return the cells before a wording: its outlet and paragraph."""
    if paper.is_narrow:
        return 9
    return min(paper.longest_name + 7, 24 if paper.is_wide else 18)


def _trimmed(line: Line) -> Line:
    """Return a wrapped line without the space at its end, which would carry a mark's ground."""
    *rest, (text, style, ground) = line or [("", "text", PAGE)]
    return [*rest, (text.rstrip(), style, ground)]


def _shorter(paper: Paper, block: list[Line]) -> list[Line]:
    """Return a wording with one line less, its end marked as cut."""
    kept = block[:-1]
    *rest, (text, style, ground) = kept[-1]
    if not text.endswith(paper.glyphs.ellipsis):
        text = text.rstrip(" .,;") + " "
        rest = [*rest, (text, style, ground)]
        return [*kept[:-1], [*rest, (paper.glyphs.ellipsis, "muted", ground)]]
    return kept
