"""The lines over the page: whose text it is, and nothing written over anything else."""

import re
from dataclasses import replace

import pytest

from tellings.model import Story
from tests.ui.driving import MIDDLE, NARROW, Driven, drawn, reading
from tests.ui.stories import harbour, quarry


def header(driven: Driven) -> str:
    """Return the header's lines."""
    return "\n".join(line.rstrip() for line in drawn(driven.view.header))


def named(left: str, right: str) -> Story:
    """Return a story whose first outlets have these names."""
    story = harbour()
    outlets = (left, right, "Wire")
    articles = tuple(
        replace(article, masthead=replace(article.masthead, outlet=outlet))
        for article, outlet in zip(story.articles, outlets, strict=True)
    )
    return replace(story, articles=articles)


@pytest.mark.parametrize("columns", [60, 64, 70, 76, 80, 95])
async def test_one_line_holds_whole_outlets_and_a_whole_legend_or_none(columns: int) -> None:
    async with reading(harbour(), (columns, 16)) as driven:
        said = header(driven)
        assert "COU" in said
        assert "DT" in said
        assert len(re.findall(r"\d(?: of |/)\d ¶", said)) in (0, 2)
        full = all(f"{glyph} 1" in said for glyph in '-+!"')
        none = not any(character in said for character in '-+!"')
        assert full or none


@pytest.mark.parametrize("size", [(160, 45), MIDDLE, NARROW])
async def test_what_is_shared_is_counted_in_paragraphs(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        said = header(driven)
        assert len(re.findall(r"\d(?: of |/)\d ¶", said)) == 2
        assert not re.search(r"\d(?: of |/)\d(?! ¶)", said)


@pytest.mark.parametrize(
    ("size", "layout"),
    [
        *(
            (size, keys)
            for size in ((240, 60), (160, 45), (120, 40), MIDDLE)
            for keys in ("", "aa")
        ),
        (MIDDLE, "a"),
        (NARROW, ""),
    ],
)
async def test_swapping_the_sides_changes_no_count(size: tuple[int, int], layout: str) -> None:
    def counts(driven: Driven) -> list[str]:
        found = re.findall(r"[=~±+!\"-] \d+|\d+(?: of |/)\d+ ¶", header(driven))
        return sorted(one.replace("-", "+") for one in found)

    async with reading(harbour(), size) as driven:
        await driven.press(*layout)
        before = counts(driven)
        assert before
        await driven.press("x")
        assert counts(driven) == before


async def test_the_legend_of_each_pane_adds_up_to_its_share() -> None:
    async with reading(quarry(), (160, 45)) as driven:
        lines = [line for line in drawn(driven.view.header) if line.strip()]
        middle = driven.view.canvas.text_columns[1][0]
        for part in (slice(0, middle), slice(middle, None)):
            told, of = map(int, re.findall(r"(\d+) of (\d+) ¶", lines[0][part])[0])
            counted = {glyph: int(n) for glyph, n in re.findall(r"([=~±+-]) (\d+)", lines[1][part])}
            alone = counted.pop("-", 0) + counted.pop("+", 0)
            assert sum(counted.values()) == told
            assert alone == of - told


async def test_a_space_stays_between_a_long_name_and_the_bar() -> None:
    story = named("The Long Harbour Courier Post", "The Evening Docks Today Mail")
    async with reading(story, (97, 30)) as driven:
        said = header(driven)
        assert "━" in said
        assert "…━" not in said
        for at, character in enumerate(said):
            if character == "━" and said[at - 1] not in "━─":
                assert said[at - 1] == " "


async def test_one_column_has_its_header_over_the_text() -> None:
    async with reading(harbour(), (160, 45)) as driven:
        await driven.press("a", "a")
        assert driven.view.reader.layout == "unified"
        start = driven.view.canvas.text_columns[0][0]
        lines = [line for line in drawn(driven.view.header) if line.strip()]
        assert all(len(line) - len(line.lstrip()) == start for line in lines)


@pytest.mark.parametrize("size", [(160, 45), MIDDLE, NARROW])
async def test_the_single_layout_says_whose_text_it_is_and_what_kind(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        await driven.press("g", *("a" if size == NARROW else "aaa"))
        assert driven.view.reader.layout == "single"
        first, second = ("COU", "DT") if size == NARROW else ("Courier", "Docks Today")
        assert header(driven).strip().startswith(first)
        assert f"linked to {second}" in header(driven)
        (line,) = [line for line in driven.page() if "choir" in line]
        assert " - " in line[driven.view.canvas.text_columns[0][1] :]
        await driven.press("x")
        await driven.compared()
        assert header(driven).strip().startswith(second)
