"""What the commands share: safe text for terminals, the colour choice, what was passed over."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.model import Story

_Command = TypeVar("_Command", bound=Callable[..., Any])

_INCOMPLETE = "tellings.incomplete"
"""Under this a command's context remembers that not all that was asked for could be given."""

COLOR_CHOICES = ("auto", "always", "never")


def printable(text: str) -> str:
    """Return the text with every character that could act on a terminal shown as an escape."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )


def color_option(command: _Command) -> _Command:
    """Add ``--color auto|always|never`` to a command."""
    return click.option(
        "--color",
        type=click.Choice(COLOR_CHOICES),
        default="auto",
        show_default=True,
        help="Colour the output; auto: on a terminal without NO_COLOR.",
    )(command)


def wants_color(choice: str) -> bool:
    """Return whether to colour standard output; NO_COLOR counts where it is not empty."""
    if choice == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return choice == "always"


def tell_skipped(story: "Story") -> None:
    """Say on standard error what was passed over.

    Where that was asked for by name the output is given as far as it goes, and the command ends
    with 2 like grep and cat: see ``exit_code``.
    """
    for line in story.skipped:
        click.echo(f"tellings: {printable(line)}", err=True)
    if story.unopened:
        _incomplete()


def tell(line: str) -> None:
    """Say something on standard error that the output doesn't show."""
    click.echo(f"tellings: {printable(line)}", err=True)


def tell_incomplete(line: str) -> None:
    """Say on standard error why the output is less than was asked for; the command ends with 2."""
    tell(line)
    _incomplete()


def _incomplete() -> None:
    click.get_current_context().meta[_INCOMPLETE] = True


def exit_code(result: object) -> int:
    """Return the exit code of a command that came to its end: 2 where its output is incomplete."""
    if click.get_current_context().meta.get(_INCOMPLETE):
        return 2
    return result if isinstance(result, int) else 0


INCAPABLE = ("dumb", "unknown")
"""Terminals by name that can't place text on a screen: those of editors and of log viewers."""


def check_capable() -> None:
    """Refuse a terminal that says of itself that it can't draw a screen.

    Raises:
        SourceError: if TERM names one.
    """
    name = os.environ.get("TERM", "")
    if name in INCAPABLE:
        error = no_terminal()
        raise SourceError(f"TERM={name}", "this terminal can't draw the reader", error.remedy)


def is_terminal() -> bool:
    """Return whether a person sits at both ends: keys can be read and a screen drawn."""
    return all(end is not None and end.isatty() for end in (sys.__stdin__, sys.__stdout__))


def keyboard_after_pipe() -> None:
    """Connect standard input to the terminal again after an article was read from a pipe.

    Raises:
        SourceError: where there is no terminal to connect to.
    """
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise no_terminal() from None
    os.dup2(terminal, 0)
    os.close(terminal)
    if not is_terminal():
        raise no_terminal()


def no_terminal() -> SourceError:
    """Return the error that says what works without a terminal."""
    return SourceError(
        "",
        "the reader needs a terminal, and there is none",
        "use 'tellings diff LEFT RIGHT' or 'tellings report PATH...' here",
    )
