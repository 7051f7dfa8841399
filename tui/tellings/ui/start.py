"""Starting: settings, and what this terminal can show."""

import asyncio
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches

from textual.theme import BUILTIN_THEMES

from tellings.errors import SettingsError
from tellings.model import Story
from tellings.settings.load import load
from tellings.settings.paths import config_file
from tellings.ui.app import TellingsApp
from tellings.ui.courtesy import courteous_loop
from tellings.ui.probe import LOCALE, signs_are_wide
from tellings.ui.theme import ANSI, DEFAULT, themes

NAMES = {
    "dark": "tellings-dark",
    "light": "tellings-light",
    "contrast": "tellings-contrast",
    "plain": ANSI,
}
"""What people call the reader's own themes."""


def start(story: Story | None, *, ascii_only: bool, theme: str | None) -> int:
    """Run the application and return its exit code."""
    loaded = load(config_file())
    environment = os.environ
    no_colour = bool(environment.get("NO_COLOR"))
    if not no_colour:
        # an empty NO_COLOR means nothing; the screen library would take it for a yes
        environment.pop("NO_COLOR", None)
    app = TellingsApp(
        story,
        loaded.settings,
        theme=chosen_theme(theme or loaded.settings.reader.theme, environment),
        ascii_only=ascii_only
        or loaded.settings.reader.ascii
        or needs_ascii(environment)
        or signs_are_wide(environment),
        no_colour=no_colour,
    )
    for problem in (*loaded.problems, *app.problems):
        print(f"tellings: {problem.line()}", file=sys.stderr)
    with drawing_on_terminal(), asyncio.Runner(loop_factory=courteous_loop) as runner:
        code = runner.run(app.run_async(mouse=loaded.settings.reader.mouse))
    return code if isinstance(code, int) else app.return_code or 0


@contextmanager
def drawing_on_terminal() -> Iterator[None]:
    """Have the screen drawn on standard output where standard error leads elsewhere.

    The screen library draws on the process's first standard error; messages go on to ``stderr``.
    """
    held = sys.__stderr__
    if held is None or not held.isatty():
        sys.__stderr__ = sys.__stdout__  # type: ignore[misc]
    try:
        yield
    finally:
        sys.__stderr__ = held  # type: ignore[misc]


def chosen_theme(wanted: str, environment: Mapping[str, str]) -> str:
    """Return the theme for a wish and a terminal: its own 16 colours where it has no more.

    Raises:
        SettingsError: if there is no theme of that name.
    """
    if environment.get("NO_COLOR") or few_colours(environment):
        return ANSI
    theme = NAMES.get(wanted, wanted) or DEFAULT
    known = {*BUILTIN_THEMES, *(each.name for each in themes())}
    if theme not in known:
        near = get_close_matches(wanted, [*NAMES, *BUILTIN_THEMES], n=1)
        remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(NAMES)}"
        raise SettingsError(f"theme {wanted!r}", "there is no such theme", remedy)
    return theme


def few_colours(environment: Mapping[str, str]) -> bool:
    """Return whether the terminal says that it has at most 16 colours."""
    if environment.get("COLORTERM", "").casefold() in ("truecolor", "24bit"):
        return False
    terminal = environment.get("TERM", "")
    many = ("256color", "kitty", "direct", "alacritty", "ghostty", "foot", "wezterm")
    return not any(name in terminal for name in many) and "TEXTUAL_COLOR_SYSTEM" not in environment


def needs_ascii(environment: Mapping[str, str]) -> bool:
    """Return whether the terminal can show ASCII only.

    It can where the Linux console is it, and where the locale or the stream names another encoding
    than a Unicode one; of the locale's variables the first one that is set counts (POSIX). Where
    none is set, as in many containers, the stream alone decides.
    """
    encoding = (sys.__stdout__.encoding if sys.__stdout__ else "ascii") or "ascii"
    if environment.get("TERM") == "linux" or "utf" not in encoding.casefold():
        return True
    # in the C locale Python itself sets LC_CTYPE (PEP 538), which nobody else has said then
    said = [name for name in LOCALE if name != "LC_CTYPE" or not sys.flags.utf8_mode]
    named = next(filter(None, map(environment.get, said)), "")
    return bool(named) and os.name != "nt" and "utf" not in named.casefold()
