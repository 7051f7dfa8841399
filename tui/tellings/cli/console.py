"""What the commands share: safe text for terminals, the colour choice, opening articles."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.model import Article, Story

_Command = TypeVar("_Command", bound=Callable[..., Any])

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


def pair_arguments(command: _Command) -> _Command:
    """Add LEFT, RIGHT, ``--with OTHER`` and ``--language`` to a command that compares two."""
    command = click.option(
        "--language", help="ISO 639-1 code of the articles, instead of a guess."
    )(command)
    command = click.option(
        "--with",
        "others",
        multiple=True,
        metavar="OTHER",
        help="A further telling of the story, which sharpens the word weights; may repeat.",
    )(command)
    command = click.argument("right", type=click.Path())(command)
    return click.argument("left", type=click.Path())(command)


def wants_color(choice: str) -> bool:
    """Return whether to colour standard output; NO_COLOR counts where it is not empty."""
    if choice == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return choice == "always"


def story_of(names: Sequence[str], *, language: str | None = None) -> "Story":
    """Open each name as one article and return them as one story, in the order given.

    Raises:
        SourceError: if any of them can't be opened: every one was asked for by name, and
            standard input can be read once only.
    """
    from tellings.ingest import open_article, with_unique_ids
    from tellings.ingest.source import check_stdin_once
    from tellings.model import Story

    check_stdin_once(names)
    articles: list[Article] = [open_article(name, language=language) for name in names]
    return Story(title=articles[0].title, articles=with_unique_ids(articles))


def is_terminal() -> bool:
    """Return whether a person sits at both ends: keys can be read and a screen drawn."""
    return sys.__stdin__ is not None and sys.__stdin__.isatty() and sys.stderr.isatty()


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
