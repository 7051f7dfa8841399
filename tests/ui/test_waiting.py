"""Keys that wait for a letter say so; leaving for the shell works or says that it can't."""

from pathlib import Path

import pytest

from tests.ui.driving import NARROW, drawn, reading
from tests.ui.stories import DOCKS, HARBOUR, harbour
from tests.ui.terminal import Terminal


@pytest.mark.parametrize(
    ("key", "said"),
    [("m", "mark this passage"), ("apostrophe", "go to a mark"), ("semicolon", "jump")],
)
async def test_a_key_that_waits_for_a_letter_says_so_until_it_comes(key: str, said: str) -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("g", key)
        assert said in driven.strip()[0]
        await driven.press("left")
        assert said not in driven.strip()[0]
        await driven.press(key, "escape")
        assert said not in driven.strip()[0]


async def test_where_suspending_is_not_possible_it_is_said() -> None:
    async with reading(harbour()) as driven:
        await driven.press("ctrl+z")
        (notice,) = driven.app._notifications
        assert "can't be suspended" in notice.message


def test_without_a_shell_the_reader_stays(tmp_path: Path) -> None:
    files = []
    for name, paragraphs in (("courier", HARBOUR), ("docks", DOCKS)):
        path = tmp_path / f"{name}.txt"
        path.write_text("\n\n".join(" ".join(sentences) for sentences in paragraphs) + "\n")
        files.append(str(path))
    with Terminal(files, (100, 30), tmp_path) as terminal:
        terminal.wait_for("passage")
        terminal.keys("\x1a")
        terminal.wait_for("suspended here")
        terminal.keys("q")
        assert terminal.leave() == 0


async def test_help_is_not_cut() -> None:
    async with reading(harbour(), NARROW) as driven:
        await driven.press("question_mark")
        text = "\n".join(drawn(driven.app.screen.query_one("#keys-of-help")))
        for whole in (
            "previous difference/match",
            "third pane (2B: outlet 2)",
            "detail: short, full, off",
        ):
            assert whole in text
