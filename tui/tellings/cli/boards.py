"""What the board commands share: their arguments, the story, JSON around a board's own data."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tellings.cli.console import tell, tell_incomplete, tell_skipped
from tellings.cli.kept import comparer_for, uncorrected_option
from tellings.cli.table import clipped, one_line, packed, put, width
from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer
    from tellings.model import Article, Story

_Command = TypeVar("_Command", bound=Callable[..., Any])

FORMATS = ("text", "csv", "json")


def board_options(command: _Command) -> _Command:
    """Add PATHS, --format, --language and --uncorrected to a command."""
    for add in (
        uncorrected_option,
        click.option("--language", help="ISO 639-1 code of the articles, instead of a guess."),
        click.option(
            "--format",
            "form",
            type=click.Choice(FORMATS),
            default="text",
            show_default=True,
            help="What to print.",
        ),
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    ):
        command = add(command)
    return command


def row_options(sort: str, show: str, *, first: str = "coverage") -> Callable[[_Command], _Command]:
    """Add --sort and --filter to a command, with what each says of its choices in the help.

    Args:
        sort: what there is to sort by.
        show: what there is to show.
        first: the order without --sort.
    """

    def added(command: _Command) -> _Command:
        with_filter = click.option(
            "--filter", "show", default="all", show_default=True, metavar="CHOICE", help=show
        )
        with_sort = click.option(
            "--sort", default=first, show_default=True, metavar="ORDER", help=sort
        )
        return with_sort(with_filter(command))

    return added


def origin_options(command: _Command) -> _Command:
    """Add ``--apart OUTLET`` and ``--together OUTLET OUTLET`` to a command that counts origins."""
    for add in (
        click.option(
            "--together",
            nargs=2,
            multiple=True,
            metavar="OUTLET OUTLET",
            help="Count these two outlets as one origin, whatever their texts say; may repeat.",
        ),
        click.option(
            "--apart",
            multiple=True,
            metavar="OUTLET",
            help="Count this outlet as an origin of its own, before any --together; may repeat.",
        ),
    ):
        command = add(command)
    return command


def with_origins(
    comparer: "Comparer", apart: Sequence[str], together: Sequence[tuple[str, str]]
) -> "Comparer":
    """Return the story with origins as a person named them, besides those corrected in the reader.

    An outlet in both is apart, which is said on standard error.

    Raises:
        SourceError: if no article or several fit a name, or both names of a pair are one outlet's.
    """
    from tellings.reading.corrections import join_origins, set_apart

    articles, corrections = comparer.story.articles, comparer.corrections
    for pair in together:
        one, other = (_id_named(articles, name) for name in pair)
        if one == other:
            raise SourceError(pair[1], "is the same outlet", "name two outlets that differ")
        corrections = join_origins(corrections, one, other)
    for name in apart:
        corrections = set_apart(corrections, _id_named(articles, name))
    for pair in together:
        ids = {_id_named(articles, name) for name in pair}
        if not any(ids.issubset(group) for group in corrections.together):
            tell(f"--together {' '.join(pair)}: not counted, as --apart says otherwise")
    return comparer.with_origins(corrections)


def _id_named(articles: Sequence["Article"], name: str) -> str:
    place = place_named(articles, name)
    assert place is not None  # a name was given
    return articles[place].id


def comparer_of(paths: Sequence[str], language: str | None, *, uncorrected: bool) -> "Comparer":
    """Open the paths as one story of two articles or more; what was passed over goes to stderr.

    Raises:
        SourceError: if there are fewer.
    """
    from tellings.ingest import open_story
    from tellings.settings.paths import data_dir

    story = open_story(paths, language=language, data_folder=data_dir())
    tell_skipped(story)
    if len(story.articles) < 2:
        raise one_article(story, paths)
    return comparer_for(story, uncorrected=uncorrected)


def tell_alone(story: "Story", paths: Sequence[str]) -> None:
    """Say on standard error that there is one article only; the command ends with 2.

    The output is given as far as it goes.
    """
    tell_incomplete(one_article(story, paths).line())


def one_article(story: "Story", paths: Sequence[str]) -> SourceError:
    """Return the error for a story of one article, by the name of what did open."""
    name = paths[0] if len(paths) == 1 else story.articles[0].source.name
    reason = "one article: nothing to compare it with"
    return SourceError(name, reason, "name a folder or more files")


def document(comparer: "Comparer", name: str, data: dict[str, Any]) -> dict[str, Any]:
    """Return a board's data with schema, signature and the articles it is about."""
    from tellings.report.comparison import article_json
    from tellings.report.signature import signature

    return {
        "schema": f"tellings.{name}/1",
        "signature": signature(comparer),
        "articles": [
            {"id": place, **article_json(article)}
            for place, article in enumerate(comparer.story.articles)
        ],
        **data,
    }


def echo_json(data: dict[str, Any]) -> None:
    """Print data as JSON."""
    import json

    put(json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def legend(comparer: "Comparer") -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Return the articles' names, their short tags, and lines that say which is which."""
    from tellings.reading.names import names, tags

    called = names(comparer.story.articles)
    short = tags(called)
    entries = [
        clipped(one_line(f"{tag} {name}"), width()) for tag, name in zip(short, called, strict=True)
    ]
    return called, short, packed(entries, width())


def choice(
    value: str, known: Sequence[str], naming: Sequence[str], option: str
) -> tuple[str, str | None]:
    """Return the choice and the outlet it names, if it names one.

    Args:
        value: as the user gave it: 'word' or 'word:OUTLET'.
        known: the words there are.
        naming: those of them that name an outlet.
        option: the option's name, for the error.

    Raises:
        click.BadParameter: if it is none of them.
    """
    kind, colon, outlet = value.partition(":")
    if kind not in known or (bool(outlet) != (kind in naming)) or (colon and not outlet):
        words = [f"{each}:OUTLET" if each in naming else each for each in known]
        raise click.BadParameter(f"{value!r} is none of {', '.join(words)}", param_hint=option)
    return kind, outlet or None


def place_named(articles: Sequence["Article"], name: str | None) -> int | None:
    """Return the article that a person named, None for no name.

    Raises:
        SourceError: if no article or several fit the name.
    """
    from tellings.board.arrange import article_named

    if name is None:
        return None
    place = article_named(articles, name)
    if place is None:
        called = ", ".join(article.name for article in articles)
        raise SourceError(name, "no outlet, or more than one, is called so", f"there are {called}")
    return place
