"""The command group: finds a command by name, opens the reader when none is named."""

import importlib
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from tellings import __version__
from tellings.cli.commands import COMMANDS
from tellings.cli.console import exit_code, printable
from tellings.cli.streams import discard_output, settle, stand_in
from tellings.errors import TellingsError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SIGNALLED = 128
"""Above it, what a shell reports for a process that a signal ended."""
BROKEN_PIPE = 141
"""What a shell reports for a process that SIGPIPE ended: 128 + 13."""
INTERRUPTED = 130
"""What a shell reports for a process that SIGINT ended: 128 + 2."""


class _ReaderGone(Exception):  # noqa: N818 - no error of ours
    """The reader of our output went away.

    Click ends the process with 1 at a BrokenPipeError, which for ``diff`` means a difference.
    """


class CommandGroup(click.Group):
    """Imports a command only when it runs; arguments that name none go to ``open``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names that help lists."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command of this name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"tellings.cli.{cmd_name}")
        found = module.command
        assert isinstance(found, click.Command)
        return found

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Read the arguments, which prints the help where they ask for it."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except BrokenPipeError:
            raise _ReaderGone from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderGone from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``open`` before the first argument where that is no command and no option of ours."""
        place = 0
        while place < len(args) and args[place] in GROUP_FLAGS:
            place += 1
        rest = args[place:]
        completing = ctx.resilient_parsing and not rest
        if not completing and not (rest and (rest[0] in COMMANDS or rest[0] in GROUP_EXITS)):
            args = [*args[:place], "open", *rest]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Offer commands and, since a path opens the reader, files."""
        from click.shell_completion import CompletionItem

        return [*super().shell_complete(ctx, incomplete), CompletionItem(incomplete, type="file")]


GROUP_FLAGS = frozenset({"--debug"})
GROUP_EXITS = frozenset({"--help", "-h", "--version"})


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="[PATH]... | COMMAND [ARGS]...",
)
@click.version_option(__version__, prog_name="tellings")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def group(debug: bool) -> None:
    """One event, every outlet's telling, side by side.

    With paths, or with nothing, opens the reader: a folder or several files are one story, and
    no path opens the library. A path that has a command's name is written ./name.

    \b
    Examples:
      tellings                       the library with its bundled stories
      tellings monday/               all articles of a folder
      tellings ap.txt reuters.html   two saved articles
      tellings diff ap.txt bbc.txt   the differences as text
    """


@group.result_callback()
def _finish(result: object, debug: bool) -> int:
    """Return the exit code for what a command returned."""
    return exit_code(result)


def run(args: Sequence[str]) -> int:
    """Run one command line and return the exit code; errors are one line on stderr.

    0 means done (for ``diff``: nothing differs), 1 that ``diff`` found differences, 2 trouble (also
    where a source that was named could not be opened and the others gave what there is to give),
    130 interrupted, 141 the reader of our output went away.
    """
    stand_in()
    for stream in (sys.stdout, sys.stderr):
        # an output encoding that lacks a character must not end the program
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    debug = "--debug" in args[:1]
    try:
        result = group.main(list(args), prog_name="tellings", standalone_mode=False)
        code = result if isinstance(result, int) else 0
        if code > SIGNALLED:
            # the terminal may be gone, and with it the way for what waits to be written
            settle(sys.stdout)
            settle(sys.stderr)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        _tell(error.show)
        return 2
    except TellingsError as error:
        if debug:
            raise
        _tell(partial(click.echo, f"tellings: {printable(error.line())}", err=True))
        return error.exit_code
    except (BrokenPipeError, _ReaderGone):
        discard_output()
        return BROKEN_PIPE
    except OSError as error:
        if debug:
            raise
        told = printable(str(error.filename or "standard output"))
        _tell(partial(click.echo, f"tellings: {told}: {error.strerror or error}", err=True))
        discard_output()
        return 2
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except Exception as defect:  # the last line of defence: a defect is told in one line too
        if debug:
            raise
        told = printable(f"{type(defect).__name__}: {defect}")
        line = f"tellings: defect: {told}; run 'tellings --debug ...' and report it"
        _tell(partial(click.echo, line, err=True))
        return 2


def _tell(tell: Callable[[], None]) -> None:
    """Tell of a problem; where standard error can't be written, the exit code alone does."""
    with suppress(OSError):
        tell()
    settle(sys.stderr)
