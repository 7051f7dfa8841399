"""The matrix and the reader count the same pair alike."""

import re
from itertools import permutations

import pytest

from tellings.compare.comparer import Comparer
from tellings.compare.passage_kind import PassageKinds
from tellings.ingest import open_story
from tellings.reading.kinds import RowKind
from tellings.reading.rows import rows_of
from tests.ui.boards import SEOUL, board
from tests.ui.driving import MIDDLE, WIDE, drawn, reading
from tests.ui.stories import harbour


def test_a_row_is_of_the_kind_of_its_passage() -> None:
    comparer = Comparer(open_story([str(SEOUL)]))
    for left, right in permutations(range(len(comparer.story.articles)), 2):
        comparison = comparer.pair(left, right)
        kinds = PassageKinds(comparison)
        by_left = {
            passage.left: RowKind[kinds.kind(passage).name] for passage in comparison.passages
        }
        for row in rows_of(comparison):
            sentences = tuple(at for block in row.left for at in range(block.first, block.last))
            if sentences and row.kind.glyph:
                assert row.kind is by_left[sentences]


@pytest.mark.parametrize("size", [WIDE, MIDDLE])
async def test_the_matrix_counts_the_passages_that_the_reader_shows(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        line = next(line for line in drawn(driven.view.header) if "¶:" in line)
        middle = driven.view.canvas.text_columns[1][0]
        legend = line[:middle] + "".join(re.findall(r"\+ \d+", line[middle:]))
        wanted = {
            glyph: f"{glyph} {count}" for glyph, count in re.findall(r"([=~±+-]) (\d+)", legend)
        }
        assert {"-", "+"} < wanted.keys()
        view = await board(driven, "4")
        said = "\n".join(drawn(view.detail))
        found = {glyph: f"{glyph} {count}" for glyph, count in re.findall(r"([=~±+-]) (\d+)", said)}
        assert found == wanted


async def test_shares_are_written_one_way() -> None:
    async with reading(harbour(), WIDE) as driven:
        view = await board(driven, "4")
        said = "\n".join([*drawn(view.body), *drawn(view.detail)])
        assert re.search(r"\d %", said)
        assert not re.search(r"\d%", said)
