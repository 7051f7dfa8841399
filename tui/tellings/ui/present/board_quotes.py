"""The quotes board: the list of utterances, who said each, and how its versions differ."""

import re
from collections.abc import Sequence

from tellings.board.cells import said_by
from tellings.model import Article, QuoteChange, Utterance, Version
from tellings.reading.board_changes import Changed
from tellings.reading.display import displayable
from tellings.ui.present.board_bits import Paper, bar, ground_of, rule_title, sign, with_matches
from tellings.ui.present.geometry import LOW, TALL
from tellings.ui.present.line import BAR, PAGE, Line, width

_SIGNS = {
    QuoteChange.ALTERED: '"',
    QuoteChange.BRACKETED: '"',
    QuoteChange.SAME: "=",
    QuoteChange.CUT: "~",
    QuoteChange.PART: "~",
    QuoteChange.PARAPHRASED: "~",
}


def list_rows(rows: int) -> int:
    """Return how many utterances are listed at a terminal's height."""
    return 8 if rows >= TALL else (5 if rows >= LOW else 3)


def strip_rows(rows: int) -> int:
    """Return how many rows the strip on what changed takes, its title included."""
    return 8 if rows >= TALL else (5 if rows >= LOW else 3)


def quotes_head(paper: Paper) -> Line:
    """Return the line over the list."""
    who, said, wording, by, count = _columns(paper)
    line: Line = [("   ", "text", PAGE)]
    heads = (("who", who), ("quotation", said), ("wording", wording), ("quoted by", by + count))
    for head, room in heads:
        line += paper.fit([(head, "muted", PAGE)], room, PAGE) if room else []
    return paper.fit(line, paper.columns, PAGE)


def quote_row(
    paper: Paper,
    utterance: Utterance,
    said: str,
    differing: str,
    *,
    selected: bool,
    pattern: re.Pattern[str] | None = None,
) -> Line:
    """Return an utterance's row.

    Args:
        paper: the terminal and the outlets.
        utterance: the utterance.
        said: the words to show for it.
        differing: how its versions differ, in a few words.
        selected: whether it is the selected row.
        pattern: what is searched for.
    """
    ground = ground_of(selected=selected)
    who, room, wording, by, count = _columns(paper)
    glyph = _SIGNS[utterance.change] if utterance.change else ""
    speaker = paper.clip(displayable(said_by(utterance)), who - 2)
    style = "quote" if glyph == '"' else "muted"
    tags = " ".join(paper.tags[version.article] for version in utterance.versions)
    quoted = paper.clip(" ".join(displayable(said).split()), room - 2)
    line: Line = [bar(paper, selected=selected), sign(paper, glyph, ground), (" ", "text", ground)]
    line += paper.fit(with_matches(speaker, "muted", ground, pattern), who, ground)
    words = "strong" if selected else "text"
    line += paper.fit(with_matches(quoted, words, ground, pattern), room, ground)
    if wording:
        line += paper.fit([(differing, style, ground)], wording, ground)
        line += paper.fit([(paper.clip(tags, by - 1), "muted", ground)], by, ground)
    told = f"{utterance.told_by}/{utterance.of}"
    return paper.fit([*line, (told.rjust(count), words, ground)], paper.columns, ground)


def _columns(paper: Paper) -> tuple[int, int, int, int, int]:
    """Return the cells for speaker, words, wording, tags and count."""
    count = max(6, 2 * len(str(len(paper.tags))) + 1)
    who = 26 if paper.is_wide else 22
    if paper.is_narrow:
        return who, paper.columns - 3 - who - count - 1, 0, 0, count
    wording = 17
    by = min(4 * len(paper.tags) + 2, 22)
    return who, paper.columns - 3 - who - wording - by - count - 1, wording, by, count


def quote_title(paper: Paper, utterance: Utterance, place: str) -> Line:
    """Return the rule over an utterance's versions."""
    speaker = displayable(said_by(utterance))
    head: Line = [(paper.words(speaker), "strong", PAGE)]
    count = len(utterance.versions)
    said = f"  {count} wording{'s' if count > 1 else ''}"
    if count > 1 and not paper.is_narrow:
        said += " of one utterance · words that differ are marked"
    head.append((paper.words(said), "muted", PAGE))
    return rule_title(paper, head, place, PAGE)


def context_title(paper: Paper) -> Line:
    """Return the rule over the contexts."""
    title: Line = [
        ("in context", "strong", PAGE),
        ("  who is credited, where, when", "muted", PAGE),
    ]
    return rule_title(paper, title, "", PAGE)


def context_line(paper: Paper, version: Version, article: Article, lead: int) -> Line:
    """Return who is credited with a version, where and when: its sentence without it."""
    name = version_name(paper, version, article, lead)
    said = paper.clip(_context(paper, article, version), paper.columns - lead - 2)
    return [*name, (said, "text", PAGE)]


def version_name(
    paper: Paper, version: Version, article: Article, lead: int, ground: str = PAGE
) -> Line:
    """Return outlet and paragraph of a version in ``lead`` cells."""
    paragraph = article.sentences[version.quotation.sentence].paragraph + 1
    number = f" {paper.glyphs.paragraph}{paragraph}"
    name = paper.clip(paper.called[version.article], lead - 3 - paper.cells(number))
    line: Line = [("  ", "text", ground), (name, "strong", ground), (number, "muted", ground)]
    return paper.fit(line, lead, ground)


def _context(paper: Paper, article: Article, version: Version) -> str:
    """Return the sentences of a quotation with the quoted words left out."""
    parts = version.quotation.parts
    inside = [
        sentence
        for sentence in article.sentences
        if sentence.end > parts[0].start and sentence.start < parts[-1].end
    ]
    first = inside[0].start if inside else parts[0].start
    last = inside[-1].end if inside else parts[-1].end
    said = ""
    at = first
    for part in parts:
        said += article.text[at : part.start].rstrip("“\"'‘«„ ") + paper.words(" “…”")
        at = part.end
    tail = article.text[at:last].lstrip("”\"'’»“.,")
    return " ".join(displayable(f"{said} {tail}").split()).replace(" ,", ",")


def changes_lines(
    paper: Paper, changed: Sequence[Changed], missing: str, base: str, room: int
) -> list[Line]:
    """Return the strip on what changed, its title included, in at most ``room`` lines."""
    title: Line = [('" ', "quote", BAR), ("what changed", "strong", BAR)]
    lines: list[Line] = []
    label = min(24, max([9, *(paper.cells(each.words) for each in changed)]) + 2)
    for each in changed:
        style = "quote" if each.is_altered else "muted"
        words = paper.fit([(paper.clip(each.words, label - 1), style, BAR)], label, BAR)
        arrow = f"{paper.words('→')} " if each.is_altered else ""
        line: Line = [("   ", "text", BAR), *words, (arrow, "muted", BAR)]
        spare = paper.columns - width(line, paper.cells) - 1
        opened, closed = paper.words("“"), paper.words("”")
        quoted = f"{opened}{each.quoted}{closed} " if each.quoted else ""
        lines.append([*line, (paper.clip(f"{quoted}{each.became}", spare), "text", BAR)])
    if not changed:
        lines.append([("   the versions that stand in quotation marks agree", "muted", BAR)])
    if missing:
        lines.append([("   " + paper.clip(missing, paper.columns - 4), "muted", BAR)])
    notes = [f"{len(lines) - room + 1} more"] if len(lines) >= room else []
    notes += [f"against {base}"] if changed else []
    return [rule_title(paper, title, " · ".join(notes)), *lines[: room - 1]]
