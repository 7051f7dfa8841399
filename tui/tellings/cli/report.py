"""``tellings report``: a report of a story, or of two of its articles."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tellings.cli.boards import tell_alone
from tellings.cli.console import printable, tell_skipped
from tellings.cli.kept import comparer_for, notes_of, uncorrected_option
from tellings.cli.pair import place_of
from tellings.cli.streams import discard_output
from tellings.errors import SettingsError, SourceError, WriteError

if TYPE_CHECKING:
    from tellings.model import Story

FORMATS = ("md", "html", "json", "csv", "text")
STANDARD_OUTPUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
"""Names of standard output, whatever is behind it."""
SECTIONS = (
    "summary",
    "conflicts",
    "quotes",
    "only",
    "claims",
    "wordings",
    "figures",
    "outlets",
    "passages",
    "notes",
    "sources",
)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--output", default="-", metavar="FILE", help="Where to; - is standard output.")
@click.option(
    "--pair",
    nargs=2,
    metavar="LEFT RIGHT",
    help="Only these two: an outlet, an article's id, a file name or a number from 1.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    help="Instead of what FILE's ending says; md for standard output and without an ending.",
)
@click.option(
    "--section",
    "sections",
    multiple=True,
    type=click.Choice(SECTIONS),
    help="Only this part; may repeat.",
)
@click.option("--date", "day", metavar="DATE", help="Day of the comparison, YYYY-MM-DD or today.")
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@click.option("--parents", is_flag=True, help="Make the folders on the way to FILE.")
@click.option("--open", "show", is_flag=True, help="Show FILE with the program that opens it.")
@click.option("--language", help="ISO 639-1 code of the articles, instead of a guess.")
@uncorrected_option
def command(
    paths: tuple[str, ...],
    output: str,
    pair: tuple[str, str] | None,
    format_name: str | None,
    sections: tuple[str, ...],
    day: str | None,
    force: bool,
    parents: bool,
    show: bool,
    language: str | None,
    uncorrected: bool,
) -> None:
    """Write what the articles at PATH tell together and apart: a folder or files are one story.

    The same articles and options give the same bytes. The day of the comparison is in the report
    only where --date or SOURCE_DATE_EPOCH gives it.

    \b
    Examples:
      tellings report monday/ -o monday.html
      tellings report monday/ --pair ap reuters --format text | less
    """
    if not output:
        raise WriteError("-o ''", "names no file", "name one, or - for standard output")
    output = "-" if output in STANDARD_OUTPUT else output
    if show and output == "-":
        raise click.UsageError("--open needs a file: name one with -o FILE.")
    from tellings.ingest import open_story
    from tellings.report import build, render
    from tellings.report.sections import named
    from tellings.report.write import write
    from tellings.settings.paths import data_dir

    target = Path(output)
    chosen = format_name or _format_of(target)
    if output != "-":
        _check(target, force=force, parents=parents)
    compared = _day(day)
    _progress("reading")
    story = open_story(paths, language=language, data_folder=data_dir())
    tell_skipped(story)
    places = _places(story, pair) if pair else None
    _progress(f"comparing {len(story.articles)} texts")
    document = build(
        comparer_for(story, uncorrected=uncorrected),
        pair=places,
        sections=named(sections) if sections else None,
        date=compared,
        notes=() if uncorrected else notes_of(story),
        for_format=chosen,
    )
    text = render(document, chosen)
    _progress("")
    if len(story.articles) < 2:
        tell_alone(story, paths)
    if output == "-":
        _print(text)
        return
    write(target, text, overwrite=force, make_parents=parents)
    click.echo(f"wrote {printable(output)}", err=True)
    if show:
        _show(target)


def _show(target: Path) -> None:
    """Open a report with the program for it.

    Raises:
        SettingsError: if there is none; the report is written all the same.
    """
    from tellings.settings.programs import opener, run, start

    is_page = target.suffix.lower() in (".html", ".htm")
    program = opener(str(target.absolute()), os.environ, is_page=is_page)
    if program is None:
        remedy = "name one in BROWSER, or open the file yourself"
        raise SettingsError("--open", "no program was found that shows it", remedy)
    try:
        if program.takes_terminal:
            run(program.command)
        else:
            start(program)
    except OSError as error:
        reason = f"{program.name} did not start ({error.strerror or error})"
        raise SettingsError("--open", reason, "open the file yourself") from None


def _format_of(target: Path) -> str:
    """Return the format that a file's ending asks for.

    Raises:
        WriteError: if it has an ending that asks for none.
    """
    from tellings.report.sections import SUFFIXES

    ending = target.suffix.lower()
    if ending and ending not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        reason = f"no format has the ending {ending!r}"
        raise WriteError(str(target), reason, f"end it in one of {known}, or name a --format")
    return SUFFIXES.get(ending, "md")


def _check(target: Path, *, force: bool, parents: bool) -> None:
    """Raise what writing would raise, with the option that helps, before the work is done."""
    from tellings.report.write import EXISTS, NO_FOLDER, check

    helps = {
        EXISTS: "name another file, or replace it with --force",
        NO_FOLDER: "name another, or have it made with --parents",
    }
    try:
        check(target, overwrite=force, make_parents=parents)
    except WriteError as error:
        remedy = helps.get(error.reason, error.remedy)
        raise WriteError(error.subject, error.reason, remedy) from None


def _print(text: str) -> None:
    """Write a report to standard output as the bytes that a file of it would have.

    Raises:
        WriteError: if they can't be written; a reader that went away is BrokenPipeError's.
    """
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        discard_output()
        reason = error.strerror or str(error)
        raise WriteError("standard output", f"can't be written ({reason})") from None


def _progress(words: str) -> None:
    """Say on a terminal what takes the time; the next words, or none, take their place."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{words}", err=True, nl=False)


def _day(named: str | None) -> date | None:
    """Return the day of the comparison where one was given."""
    if named == "today":
        return datetime.now(tz=UTC).astimezone().date()
    if named:
        try:
            return date.fromisoformat(named)
        except ValueError:
            raise SettingsError("--date", f"{named!r} is no day", "write YYYY-MM-DD") from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    except (ValueError, OverflowError, OSError):
        reason = f"{epoch!r} is no number of seconds"
        raise SettingsError("SOURCE_DATE_EPOCH", reason, "unset it or correct it") from None


def _places(story: "Story", named: Sequence[str]) -> tuple[int, int]:
    left, right = (place_of(story, name, "--pair") for name in named)
    if left == right:
        reason = f"{named[0]!r} and {named[1]!r} are the same article"
        raise SourceError("--pair", reason, "name two different ones")
    return left, right
