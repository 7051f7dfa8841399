"""Boards in tests: opening one, and reading what it shows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tellings.model import Story
from tellings.ui.boards import counting
from tellings.ui.boards.base import BoardView
from tellings.ui.boards.claims import ClaimsView
from tellings.ui.boards.figures import FiguresView
from tellings.ui.boards.matrix import MatrixView
from tellings.ui.boards.order import OrderView
from tellings.ui.boards.quotes import QuotesView
from tellings.ui.views import finding
from tests.ui.driving import WIDE, Driven, drawn, reading

SEOUL = Path(__file__).parents[2] / "corpus" / "seoul-2023"
"""The bundled story of five outlets."""
BOARDS = {"2": ClaimsView, "3": QuotesView, "4": MatrixView, "5": FiguresView, "6": OrderView}


async def board(driven: Driven, key: str) -> BoardView:
    """Open a board and wait until it is there."""
    with pytest.MonkeyPatch.context() as hurried:
        # nobody goes on typing a number here
        hurried.setattr(counting, "PAUSE", 0.01)
        hurried.setattr(finding, "PAUSE", 0.01)
        await driven.press(key)
    await driven.until(lambda: isinstance(driven.main.boards.active, BOARDS[key]))
    active = driven.main.boards.active
    assert active is not None
    return active


@asynccontextmanager
async def claims_of(
    story: Story, size: tuple[int, int] = WIDE
) -> AsyncIterator[tuple[Driven, ClaimsView]]:
    """Open a story on its claims."""
    async with reading(story, size) as driven:
        view = await board(driven, "2")
        assert isinstance(view, ClaimsView)
        yield driven, view


@asynccontextmanager
async def matrix_of(
    story: Story, size: tuple[int, int] = WIDE
) -> AsyncIterator[tuple[Driven, MatrixView]]:
    """Open a story on its matrix of outlets."""
    async with reading(story, size) as driven:
        view = await board(driven, "4")
        assert isinstance(view, MatrixView)
        yield driven, view


def screen(driven: Driven) -> str:
    """Return what the active board shows, with the bars of the screen."""
    main, view = driven.main, driven.main.boards.active
    assert view is not None
    widgets = [main.bar, view.head, view.body, view.detail, main.keys]
    return "\n".join(line for widget in widgets if widget.display for line in drawn(widget))
