"""What is said where a story has one article, and where what is looked for is in other pairs."""

from pathlib import Path

import pytest

from tellings.model import Story
from tests.ui.boards import matrix_of, screen
from tests.ui.driving import NARROW, SIZES, WIDE, reading
from tests.ui.stories import HARBOUR, alone, article, harbour, written
from tests.ui.terminal import Terminal

TOLL = [
    ["Ferry toll rises"],
    ["The ferry toll rises to 30 crowns in May."],
    ["Commuters were angry."],
]
OTHER = [
    ["Ferry toll rises in May"],
    ["The ferry toll rises to 45 crowns in May."],
    ["The port is full."],
]
QUIET = [["Ferry toll to rise"], ["Commuters were angry."], ["Gulls circled over the pier."]]


def toll() -> Story:
    """Return a story whose only conflict is between its first and third outlets."""
    return Story(
        "Ferry toll",
        (
            article("gazette", TOLL, "Gazette"),
            article("herald", QUIET, "Herald"),
            article("post", OTHER, "Post"),
        ),
    )


@pytest.mark.parametrize("size", SIZES)
async def test_a_conflict_of_other_pairs_is_told_with_the_way_there(size: tuple[int, int]) -> None:
    async with reading(toll(), size) as driven:
        await driven.press("exclamation_mark")
        said = "no conflict in these two, but in 1 other pair: 4 enter, then c"
        assert driven.message() == said
        assert said in driven.strip()[0]
        await driven.press("4", "enter")
        await driven.until(lambda: driven.main.boards.active is not None)
        await driven.press("c", "enter")
        await driven.until(lambda: driven.view.reader.right == 2)
        await driven.until(lambda: "45 crowns" in "\n".join(driven.page()))
        await driven.press("g", "exclamation_mark", "exclamation_mark")
        assert driven.message() == "no conflict below"


async def test_an_altered_quotation_of_other_pairs_is_told_too() -> None:
    async with reading(harbour(), WIDE) as driven:
        await driven.press("l")
        await driven.compared()
        await driven.press("quotation_mark")
        assert (
            driven.message()
            == "no altered quote in these two, but in 1 other pair: 3 enter, then e"
        )


async def test_where_no_pair_has_any_nothing_more_is_said() -> None:
    story = toll()
    few = Story(story.title, story.articles[:2])
    async with reading(few, NARROW) as driven:
        await driven.press("exclamation_mark")
        assert driven.message() == "no conflict in these two"


@pytest.mark.parametrize("size", SIZES)
async def test_the_matrix_of_one_article_says_so_and_what_to_do(size: tuple[int, int]) -> None:
    async with matrix_of(alone(), size) as (driven, view):
        text = screen(driven)
        assert "twice" not in text
        assert "one article is open: there is no other one to hold it against" in text
        assert "start tellings with several files or a folder; 0 shows other stories" in text
        for key in ("enter", "w"):
            await driven.press(key)
            assert "one article is open" in view.message
        assert not driven.view.desk.corrections


def test_in_a_terminal_the_matrix_of_one_article_says_what_to_do(tmp_path: Path) -> None:
    files = written(tmp_path / "one", {"wire": HARBOUR})
    with Terminal(files, (80, 24), tmp_path) as terminal:
        terminal.wait_for("nothing to compare it with")
        terminal.keys("4\r")
        terminal.wait_for("one article is open", "several files or a folder; 0 shows other")
        terminal.keys("qq")
        terminal.leave()
