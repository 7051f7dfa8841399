"""Two articles on a command line: paths, addresses, or outlets of a story."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tellings.cli.console import tell_skipped
from tellings.errors import SourceError

if TYPE_CHECKING:
    from tellings.model import Article, Story

_Command = TypeVar("_Command", bound=Callable[..., Any])


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


def story_of(names: Sequence[str], *, language: str | None = None) -> "Story":
    """Open each name as one article and return them as one story, in the order given.

    A name is a path, an address, '-', or STORY/OUTLET: a folder or a story of the library, and what
    one of its articles is called. The other articles of such a story follow, so that a pair is
    weighed as it is when the story is open; what of it can't be read is told on standard error.

    Raises:
        SourceError: if any of them can't be opened: every one was asked for by name, and
            standard input can be read once only.
    """
    from tellings.ingest import with_unique_ids
    from tellings.ingest.open import checked_language
    from tellings.ingest.source import check_stdin_once
    from tellings.model import Story

    language = checked_language(language)
    check_stdin_once(names)
    stories: dict[str, Story] = {}
    articles = [_article(name, language, stories) for name in names]
    if len(articles) > 1 and articles[0] is articles[1]:
        raise SourceError(names[1], f"is the same article as {names[0]}", "name two different ones")
    for story in stories.values():
        articles += [each for each in story.articles if not any(each is one for one in articles)]
    return Story(title=articles[0].title, articles=with_unique_ids(articles))


def _article(name: str, language: str | None, stories: "dict[str, Story]") -> "Article":
    """Return the article of a name; ``stories`` keeps those that were opened for outlets."""
    from tellings.ingest import open_article, open_story
    from tellings.ingest.library import find_story
    from tellings.ingest.names import STDIN, is_address
    from tellings.settings.paths import data_dir

    def is_story(named: str) -> bool:
        return os.path.isdir(named) or find_story(named, data_dir()) is not None

    # a pipe that a shell made for a command's output is there too, and no file
    if name == STDIN or is_address(name) or (os.path.exists(name) and not os.path.isdir(name)):
        return open_article(name, language=language)
    if is_story(name):
        story = open_story([name], language=language, data_folder=data_dir())
        known = " or ".join(f"{name.rstrip('/')}/{article.id}" for article in story.articles[:3])
        raise SourceError(name, "is a story, not one article", f"name an outlet of it: {known}")
    head, _, outlet = name.rpartition("/")
    if not head or not outlet or not is_story(head):
        return open_article(name, language=language)
    if head not in stories:
        try:
            stories[head] = open_story([head], language=language, data_folder=data_dir())
        except SourceError as error:
            # about the name that was given: the head of it may only be the folder of a lost file
            about = "" if error.subject == head else f"{error.subject}: "
            reason = f"there is no such file or outlet ({about}{error.reason})"
            raise SourceError(name, reason, "check the path") from None
        tell_skipped(stories[head])
    return stories[head].articles[place_of(stories[head], outlet, name)]


def place_of(story: "Story", named: str, subject: str) -> int:
    """Return the one article that a person means by a name or number.

    It is an id, a file's name with or without its ending, a path, what the outlet is called, or a
    number from 1.

    Raises:
        SourceError: about ``subject``, if none or several are called so.
    """
    from tellings.model.naming import names

    labels = names(story.articles)
    wanted = named.casefold()
    for known in (
        [article.id for article in story.articles],
        [Path(article.source.name).name for article in story.articles],
        [Path(article.source.name).stem for article in story.articles],
        [article.source.name for article in story.articles],
        list(labels),
        [article.name for article in story.articles],
        [str(number) for number in range(1, len(labels) + 1)],
    ):
        found = [place for place, name in enumerate(known) if name.casefold() == wanted]
        if len(found) == 1:
            return found[0]
    choices = ", ".join(f"{number} {label}" for number, label in enumerate(labels, start=1))
    raise SourceError(subject, f"{named!r} names no one article", f"there are {choices}")
