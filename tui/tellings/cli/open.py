"""``tellings [PATH...]``: the reader, also where no command is named."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tellings.cli.ahead import ahead
from tellings.cli.commands import COMMANDS
from tellings.cli.console import check_capable, is_terminal, keyboard_after_pipe, no_terminal
from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.model import Story


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(), metavar="[PATH]...")
@click.option("--language", help="ISO 639-1 code of the articles, instead of a guess.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII characters only.")
@click.option("--theme", help="Colour theme, instead of the configured one.")
def command(
    paths: tuple[str, ...], language: str | None, ascii_only: bool, theme: str | None
) -> int:
    """Open the reader on a folder, files or addresses; with none, on the library.

    \b
    Example:
      tellings monday/ --language en
    """
    from tellings.ui import run_reader

    if is_terminal():
        check_capable()
    read: Callable[[], Story | None] = partial(opened, paths, language)
    if "-" in paths or not is_terminal():
        # standard input has to be read before the keyboard takes its place
        story = read()
        if "-" in paths:
            keyboard_after_pipe()
        if not is_terminal():
            raise no_terminal()
        return run_reader(lambda: story, ascii_only=ascii_only, theme=theme)
    if paths:
        read = ahead(read)
    return run_reader(read, ascii_only=ascii_only, theme=theme)


def opened(paths: tuple[str, ...], language: str | None) -> "Story | None":
    """Return the story that the paths are, None for none.

    Raises:
        SourceError: if none of them opens.
    """
    if not paths:
        return None
    from tellings.ingest import open_story
    from tellings.settings.paths import data_dir

    try:
        return open_story(paths, language=language, data_folder=data_dir())
    except SourceError as error:
        from difflib import get_close_matches

        meant = get_close_matches(paths[0], COMMANDS, n=1, cutoff=0.7)
        if meant and not Path(paths[0]).exists():
            raise SourceError(
                paths[0], "is no file, folder or command", f"did you mean 'tellings {meant[0]}'?"
            ) from error
        raise
