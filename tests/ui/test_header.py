"""The lines over the page: whose text it is, and nothing written over anything else."""

import re
from dataclasses import replace

import pytest

from tellings.model import Story
from tests.ui.driving import MIDDLE, NARROW, Driven, drawn, reading
from tests.ui.stories import harbour


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
        full = "= 1" in said and '" 1' in said
        none = not any(character in said for character in '=~±+!"')
        assert full or none


@pytest.mark.parametrize("size", [(160, 45), MIDDLE, NARROW])
async def test_what_is_shared_is_counted_in_paragraphs(size: tuple[int, int]) -> None:
    async with reading(harbour(), size) as driven:
        said = header(driven)
        assert len(re.findall(r"\d(?: of |/)\d ¶", said)) == 2
        assert not re.search(r"\d(?: of |/)\d(?! ¶)", said)


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
        assert f"also in {second}" in header(driven)
        (line,) = [line for line in driven.page() if "choir" in line]
        assert " - " in line[driven.view.canvas.text_columns[0][1] :]
        await driven.press("x")
        await driven.compared()
        assert header(driven).strip().startswith(second)
