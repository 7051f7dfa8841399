"""What the reader kept of a story, for the commands: corrections and notes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tellings.cli.console import printable
from tellings.model import Story

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer
    from tellings.reading.session import Session
    from tellings.report.document import ReaderNote

_Command = TypeVar("_Command", bound=Callable[..., Any])


def uncorrected_option(command: _Command) -> _Command:
    """Add ``--uncorrected``: leave aside what was put right in the reader."""
    return click.option(
        "--uncorrected",
        is_flag=True,
        help="Leave aside what was corrected in the reader for these same articles.",
    )(command)


def kept_of(story: Story) -> "Session":
    """Return what the reader kept for these same articles, opened in any order; empty if nothing.

    What was kept for a larger story that holds them all counts too.

    A file that can't be used is told on standard error and set aside.
    """
    from tellings.reading.keeping import load_session
    from tellings.reading.session import Session
    from tellings.reading.wider import with_wider
    from tellings.settings.paths import sessions_dir

    session, message = load_session(sessions_dir(), story)
    if message:
        click.echo(f"tellings: {printable(message)}", err=True)
    return with_wider(sessions_dir(), story, session or Session())


def notes_of(story: Story) -> "tuple[ReaderNote, ...]":
    """Return the reader's notes on these same articles, in the order of article and paragraph."""
    from tellings.report.document import ReaderNote

    notes = sorted(kept_of(story).notes.items())
    return tuple(ReaderNote(*place, text) for place, text in notes)


def comparer_for(story: Story, *, uncorrected: bool) -> "Comparer":
    """Return the story ready to compare, with the reader's corrections unless they are refused."""
    from tellings.compare.comparer import Comparer

    if uncorrected:
        return Comparer(story)
    comparer = Comparer(story, kept_of(story).corrections)
    for note in comparer.notes:
        click.echo(f"tellings: {printable(note)}", err=True)
    return comparer
