"""The detail strip's lines about a third article that stands beside the two."""

from dataclasses import replace

from tellings.reading.beside import Beside
from tellings.reading.blocks import number
from tellings.reading.detail import detail_lines
from tellings.reading.detail_clashes import clashes
from tellings.reading.detail_line import GAP, Called, DetailLine, WordingOf, Words
from tellings.reading.kinds import DIFFERENCES, RANK, RowKind
from tellings.reading.rows import Row

_SHARED = {
    RowKind.SAME: "the same words as",
    RowKind.REWORDED: "the same claims in other words as",
    RowKind.PARTIAL: "partly shared with",
}


def third_lines(
    beside: Beside, row: Row, called: Called, name: str, wordings: tuple[WordingOf, WordingOf]
) -> list[DetailLine]:
    """Return what differs between a third article and what it is held against at a row."""
    held, away = beside.rows[row.index], beside.away[row.index]
    if not beside.documents or (held is None and (away is None or not away.flags)):
        return []
    on_left = held is None or beside.on_left[row.index]
    side = 0 if on_left else 1
    base = called.left if on_left else called.right
    names = Called(base, name, several=True)
    if held is not None:
        lines = detail_lines(beside.documents[side], held, names, wordings[side])
    else:
        assert away is not None, "one of the two is there"
        lines = clashes(beside.documents[side], away, names)
    tones = {"right": "third", "left": "left" if on_left else "right"}
    return [
        replace(
            line,
            tone=tones.get(line.tone, line.tone),
            words=tuple((text, tones.get(tone, tone)) for text, tone in line.words),
        )
        for line in lines
        if line.glyph not in (RowKind.SAME, RowKind.REWORDED) or line.label == "reworded"
    ]


def by_loudness(lines: list[DetailLine]) -> list[DetailLine]:
    """Return lines in the order of what they tell: conflicts, quotes, what one tells alone."""
    return sorted(
        lines,
        key=lambda line: RANK.index(line.glyph) if line.glyph in DIFFERENCES else len(RANK),
    )


def summary(
    beside: Beside, row: Row, called: Called, name: str, also: DetailLine | None
) -> DetailLine:
    """Return how a third article stands to a row; behind it who else tells the row, if anybody."""
    held = beside.rows[row.index]
    alone = ", ".join(f"¶{block.label}" for block in beside.alone(row.index))
    words: list[Words] = [(_standing(beside, row, called), "text")]
    if alone:
        words += [GAP, (f"{alone} below: {name} alone", "third")]
    if also is not None:
        words += [GAP, *also.words]
    label = f"{name} ¶{held.right[0].label}" if held else name
    return DetailLine("", label, "third", tuple(words))


def _standing(beside: Beside, row: Row, called: Called) -> str:
    """Return in words how a third article stands to what a row tells."""
    if not beside.is_compared:
        return "not compared yet"
    held = beside.rows[row.index]
    if held is None:
        sentence = beside.elsewhere(row.index)
        if sentence is None:
            return "does not tell this"
        return f"tells this in ¶{number(beside.article.sentences[sentence].paragraph)}"
    on_left = beside.on_left[row.index]
    how = _SHARED.get(held.kind, "beside")
    return f"{how} {called.left}" if on_left else f"{how} {called.right}; not in {called.left}"
