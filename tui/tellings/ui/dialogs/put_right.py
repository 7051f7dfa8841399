"""What was put right in a story, as a list to take any of it back from."""

from collections.abc import Callable
from typing import Any

from textual.app import App

from tellings.reading.changes import standing
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.reading.taken_back import step_words
from tellings.ui.present.glyphs import Glyphs


def choose_step(
    app: App[Any],
    desk: Desk,
    glyphs: Glyphs,
    take_back: Callable[[int], None],
    say: Callable[[str], None],
) -> None:
    """Let a step of the corrections be chosen, the newest first, and take it back.

    Steps that others have replaced since are left out.

    Args:
        app: shows the list.
        desk: holds the steps.
        glyphs: the signs in force.
        take_back: takes a step back, by its place among them.
        say: says that there are none.
    """
    steps = desk.steps
    places = standing(desk.corrections, steps)[::-1]
    if not places:
        say("nothing is put right in this story")
        return
    from tellings.ui.dialogs.choose import Choose

    articles = desk.reader.story.articles
    words = (step_words(steps[at], articles, desk.names) for at in places)
    lines = [glyphs.words(displayable(each)) for each in words]

    def chosen(place: int | None) -> None:
        if place is not None:
            take_back(places[place])

    app.push_screen(Choose("Put right, newest first: take back", lines), chosen)
