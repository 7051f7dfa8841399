"""The figures board: a row a detail, a column an outlet with the value it gives."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tellings.model import Article, Fact, FactMention
from tellings.reading.display import displayable
from tellings.reading.marks import Mark, MarkKind, flatten
from tellings.ui.present.board_bits import Paper, bar, ground_of, rule_title, sign, with_matches
from tellings.ui.present.board_wordings import Detail, lead_width
from tellings.ui.present.line import BAR, PAGE, SELECT, Line, width
from tellings.ui.present.wordwrap import wrap_pieces

FLAG = 3
KIND = 8
SUBJECT = 30
"""Cells that what is counted takes at most."""
WIDE_SUBJECT = 39
"""The same where there is room for a whole excerpt."""
ROOMY = 110
"""Cells for subject and values from which there is."""
LONGEST = 100
"""Cells of the longest line of a sentence."""


@dataclass(frozen=True, slots=True)
class FiguresShape:
    """The columns at one width, in cells."""

    subject: int
    value: int
    """Of each outlet's column; 0 where all values stand in one."""
    first: int
    shown: int

    def outlet_at(self, column: int) -> int | None:
        """Return the outlet whose value stands on a screen column."""
        start = FLAG + KIND + self.subject
        if not self.value or column < start:
            return None
        at = (column - start) // self.value
        return self.first + at if at < self.shown else None


def _count_cells(outlets: int) -> int:
    """Return the cells of the last column: '4/5', '63/100'."""
    return max(5, 2 * len(str(outlets)) + 1)


def figures_shape(paper: Paper, longest: int, outlet: int) -> FiguresShape:
    """Return the columns for a terminal, with the chosen outlet's among them."""
    count = len(paper.names)
    room = paper.columns - FLAG - KIND - _count_cells(count) - 1
    if paper.is_narrow:
        return FiguresShape(min(SUBJECT, longest + 2), 0, 0, 0)
    subject = max(18, min(WIDE_SUBJECT if room >= ROOMY else SUBJECT, longest + 2))
    shown = max(1, min(count, (room - subject) // 14))
    value = min(26, (room - subject) // shown)
    first = max(0, min(outlet - shown // 2, count - shown))
    return FiguresShape(subject, value, first, shown)


def figures_head(paper: Paper, shape: FiguresShape, outlet: int) -> Line:
    """Return the line over the columns."""
    line: Line = [(" " * FLAG, "text", PAGE)]
    line += paper.fit([("kind", "muted", PAGE)], KIND, PAGE)
    what = paper.in_view(shape.first, shape.shown) if shape.value else ""
    line += paper.fit([(what or "what", "muted", PAGE)], shape.subject, PAGE)
    if not shape.value:
        room = paper.columns - FLAG - KIND - shape.subject - _count_cells(len(paper.names)) - 1
        heads: Line = [(paper.clip(paper.names[outlet], room // 2), "name", PAGE)]
        line += paper.fit([*heads, (", then the others", "muted", PAGE)], room, PAGE)
    last = shape.first + shape.shown - 1
    for place in range(shape.first, shape.first + shape.shown):
        label = paper.clip(paper.names[place], shape.value - 3)
        if place == shape.first and place:
            label = "<" + label
        elif place == last and place + 1 < len(paper.names):
            label += ">"
        style = "name" if place == outlet else "muted"
        line += paper.fit([(label, style, PAGE)], shape.value, PAGE)
    return paper.fit(
        [*line, ("by".rjust(_count_cells(len(paper.names))), "muted", PAGE)], paper.columns, PAGE
    )


def fact_row(
    paper: Paper,
    shape: FiguresShape,
    fact: Fact,
    *,
    selected: bool,
    outlet: int,
    pattern: re.Pattern[str] | None = None,
) -> Line:
    """Return a detail's row: what it is, and each outlet's values."""
    ground = ground_of(selected=selected)
    words = "strong" if selected else "text"
    subject = paper.clip(paper.words(displayable(fact.subject)), shape.subject - 2)
    line: Line = [
        bar(paper, selected=selected),
        sign(paper, "" if fact.agree else "!", ground),
        (" ", "text", ground),
        *paper.fit([(fact.kind.value, "muted", ground)], KIND, ground),
        *paper.fit(with_matches(subject, words, ground, pattern), shape.subject, ground),
    ]
    if shape.value:
        for place in range(shape.first, shape.first + shape.shown):
            value = paper.clip(_values(paper, fact, place), shape.value - 3)
            style = "muted" if place not in fact.tellers else words
            style = "possible" if not fact.agree and place in fact.tellers else style
            cell: Line = [(value, style, ground)]
            if selected and place == outlet:
                cell = [("[", "accent", ground), *cell, ("]", "accent", ground)]
            line += paper.fit(cell, shape.value, ground)
    else:
        room = paper.columns - FLAG - KIND - shape.subject - _count_cells(len(paper.names)) - 1
        others = [place for place in fact.tellers if place != outlet]
        said = [f"{paper.tags[place]} {_values(paper, fact, place)}" for place in others]
        own = f"{paper.tags[outlet]} {_values(paper, fact, outlet)}"
        left, right = "[]" if selected else "  "
        first: Line = [
            (left, "accent", ground),
            (paper.clip(own, room // 2), words if outlet in fact.tellers else "muted", ground),
            (right, "accent", ground),
        ]
        rest = paper.clip(" " + "  ".join(said), room - 1 - width(first, paper.cells))
        line += paper.fit([*first, (rest, "text", ground)], room, ground)
    count = f"{fact.told_by}/{fact.of}".rjust(_count_cells(fact.of))
    return paper.fit([*line, (count, words, ground)], paper.columns, ground)


def _values(paper: Paper, fact: Fact, place: int) -> str:
    """Return an outlet's values; a person named without a title is 'named'."""
    if place not in fact.tellers:
        return paper.glyphs.dot
    return displayable("; ".join(fact.values(place))) or "named"


def fact_title(paper: Paper, fact: Fact) -> Line:
    """Return the rule over a detail's mentions."""
    said = paper.words(displayable(fact.subject))
    head: Line = [(paper.clip(said, paper.columns // 2), "strong", BAR)]
    if not fact.agree:
        head = [("! ", "conflict", BAR), *head, ("  the values differ: check", "muted", BAR)]
    missing = [paper.called[place] for place in range(fact.of) if place not in fact.tellers]
    notes = [f"given by {fact.told_by} of {fact.of}"]
    if missing:
        notes.append("not in " + (", ".join(missing) if len(missing) < 4 else f"{len(missing)}"))
    return rule_title(paper, head, " · ".join(notes))


def fact_preview(paper: Paper, fact: Fact, articles: tuple[Article, ...], room: int) -> list[Line]:
    """Return a detail's mentions, a line a sentence, in at most ``room`` lines below the title."""
    sentences = _one_each(fact)
    cut = sentences if len(sentences) <= room else sentences[: max(0, room - 1)]
    lines = [fact_title(paper, fact)]
    for held in cut:
        article = articles[held[0].article]
        lines.append(_mention(paper, fact, held, article, BAR, whole=False)[0])
    more = len(fact.mentions) - sum(map(len, cut))
    if more and len(lines) <= room:
        lines.append([(f"  {more} more: {paper.glyphs.key('tellings')} shows all", "muted", BAR)])
    return lines


def fact_opened(paper: Paper, fact: Fact, articles: tuple[Article, ...], pick: int) -> Detail:
    """Return all mentions of a detail in their sentences, with the one in focus marked."""
    lines: list[Line] = [fact_title(paper, fact), []]
    places = []
    for at, mention in enumerate(fact.mentions):
        ground = SELECT if at == pick else PAGE
        block = _mention(paper, fact, [mention], articles[mention.article], ground, whole=True)
        for line in block:
            line[0] = (paper.glyphs.bar if at == pick else " ", "accent", ground)
        block = [paper.fit(line, paper.columns, ground) for line in block]
        places.append((len(lines), len(lines) + len(block)))
        lines += [*block, []]
    return Detail(lines, places)


def _one_each(fact: Fact) -> list[list[FactMention]]:
    """Return the first mention of each value of each outlet, those of one sentence together."""
    first: dict[tuple[int, str], FactMention] = {}
    for mention in fact.mentions:
        first.setdefault((mention.article, mention.value), mention)
    held: dict[tuple[int, int], list[FactMention]] = {}
    for mention in first.values():
        held.setdefault((mention.article, mention.sentence), []).append(mention)
    return list(held.values())


def _mention(
    paper: Paper,
    fact: Fact,
    held: Sequence[FactMention],
    article: Article,
    ground: str,
    *,
    whole: bool,
) -> list[Line]:
    """Return mentions in their sentence, which is cut to one line where not ``whole``."""
    mention = held[0]
    sentence = article.sentences[mention.sentence]
    lead = lead_width(paper)
    number = f" {paper.glyphs.paragraph}{sentence.paragraph + 1}"
    name = paper.clip(paper.called[mention.article], lead - 2 - paper.cells(number))
    head: Line = [(" ", "text", ground), (name, "strong", ground), (number, "muted", ground)]
    text = displayable(article.text)
    room = min(LONGEST, paper.columns - lead - 3)
    kind = MarkKind.REWORDED if fact.agree else MarkKind.POSSIBLE
    start, end = sentence.start, sentence.end
    before, after = "", ""
    if not whole and paper.cells(text[start:end]) > room:
        spare = max(0, room - len(mention.span) - 4)
        start = max(start, mention.span.start - spare // 2)
        end = min(end, start + room - 4)
        if start > sentence.start and " " in text[start : mention.span.start]:
            start = text.index(" ", start) + 1
        if end < sentence.end and " " in text[mention.span.end : end]:
            end = text.rindex(" ", mention.span.end, end)
        before = paper.glyphs.ellipsis if start > sentence.start else ""
        after = paper.glyphs.ellipsis if end < sentence.end else ""
    styles = {MarkKind.REWORDED: "strong", MarkKind.POSSIBLE: "possible"}
    marks = [
        Mark(max(each.span.start, start), min(each.span.end, end), kind)
        for each in held
        if each.span.start < end and start < each.span.end
    ]
    pieces: Line = [
        (text[a:b], styles[found] if found else "text", ground)
        for a, b, found in flatten(marks, start, end)
    ]
    pieces = [(before, "muted", ground), *pieces, (after, "muted", ground)]
    wrapped = wrap_pieces(pieces, room, paper.cells) if whole else [pieces]
    lines = []
    for at, one in enumerate(wrapped):
        first = head if not at else [(" ", "text", ground)]
        lines.append([first[0], *paper.fit(first[1:], lead - 1, ground), *one])
    return lines
