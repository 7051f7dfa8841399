"""Driving the reader in tests: opening it, and reading what it draws."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import enumerate as enumerate_threads
from typing import Any, TypedDict, Unpack

from textual.app import App
from textual.pilot import Pilot
from textual.widget import Widget

from tellings.model import Story
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.background import NAME
from tellings.ui.screens.main import MainScreen
from tellings.ui.theme import DEFAULT
from tellings.ui.views.reader import ReaderView

WIDE, MIDDLE, NARROW = (160, 45), (100, 30), (80, 24)
SIZES = (WIDE, MIDDLE, NARROW)


class Driven:
    """A running reader."""

    def __init__(self, app: TellingsApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def main(self) -> MainScreen:
        """The main screen, whatever stands over it."""
        found = [screen for screen in self.app.screen_stack if isinstance(screen, MainScreen)]
        return found[-1]

    @property
    def view(self) -> ReaderView:
        """The reading view."""
        return self.main.view

    async def press(self, *keys: str) -> None:
        """Press keys and wait until all is drawn."""
        for key in keys:
            await self.pilot.press(key)
        await self.pilot.pause()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds.

        Raises:
            AssertionError: with the screen, if it doesn't come.
        """
        await until(self.pilot, holds)

    async def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, and wait until all is laid out for it."""
        await self.pilot.resize_terminal(columns, rows)
        await self.until(lambda: self.app.screen.size == (columns, rows))

    async def at_rest(self) -> None:
        """Wait until nothing is worked out behind the screen, and what came of it is taken in."""
        await self.until(lambda: all(thread.name != NAME for thread in enumerate_threads()))

    async def compared(self) -> None:
        """Wait until every pair is compared."""
        for _ in range(600):
            await self.pilot.pause(0.01)
            if not self.view.desk.waiting() and not self.view.progress:
                break
        else:
            raise AssertionError("the comparisons did not come")
        await self.pilot.pause()

    def focus_text(self) -> str:
        """Return the beginning of the passage in focus, the left side's where it has one."""
        reader = self.view.reader
        row = reader.row
        assert row is not None
        article = reader.document.left if row.left else reader.document.right
        assert article is not None
        block = (row.left or row.right)[0]
        return article.text[block.start : block.end]

    def text(self) -> str:
        """Return all that the screen shows, line by line."""
        return screen_text(self.app)

    def page(self) -> list[str]:
        """Return the lines of the page in view."""
        return drawn(self.view.canvas)

    def strip(self) -> list[str]:
        """Return the lines of the strip."""
        return drawn(self.view.strip)

    def message(self) -> str:
        """Return what was said last."""
        return self.view.message


async def until(pilot: Pilot[Any], holds: Callable[[], bool]) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: with the screen, if it doesn't come.
    """
    for _ in range(400):
        await pilot.pause(0.02)
        if holds():
            await pilot.pause()
            return
    raise AssertionError(f"it did not come:\n{screen_text(pilot.app)}")


def screen_text(app: App[Any]) -> str:
    """Return all that the screen shows, line by line."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


def drawn(widget: Widget) -> list[str]:
    """Return a widget's lines as text."""
    return [widget.render_line(y).text for y in range(widget.size.height)]


class Options(TypedDict, total=False):
    """How the reader is opened, where it isn't in the ordinary way."""

    theme: str
    ascii_only: bool
    settings: Settings


@asynccontextmanager
async def opened(
    story: Story, size: tuple[int, int] = WIDE, **options: Unpack[Options]
) -> AsyncIterator[Driven]:
    """Open a story; nothing in it need be compared yet."""
    app = TellingsApp(
        story,
        options.get("settings", Settings()),
        theme=options.get("theme", DEFAULT),
        ascii_only=options.get("ascii_only", False),
    )
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Driven(app, pilot)


@asynccontextmanager
async def reading(
    story: Story, size: tuple[int, int] = WIDE, **options: Unpack[Options]
) -> AsyncIterator[Driven]:
    """Open a story and wait until it is compared."""
    async with opened(story, size, **options) as driven:
        await driven.compared()
        yield driven
