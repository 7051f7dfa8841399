"""Keeping sessions: a file a story in the user's state folder."""

from pathlib import Path

from tellings.model import Story
from tellings.reading.session import BEFORE, SCHEMA, Session, from_data, session_name, to_data
from tellings.reading.state_file import load_state, save_state
from tellings.reading.wider import ARTICLES, article_data


def load_session(folder: Path, story: Story) -> tuple[Session | None, str]:
    """Return the kept session of a story, None where there is none, and a message or ''.

    A file that is damaged or comes from a newer version is set aside under another name, so that
    nothing in it is lost, and reading begins anew.
    """
    path = folder / session_name(story)
    return load_state(path, {SCHEMA, *BEFORE}, from_data, what="the kept place")


def save_session(folder: Path, story: Story, session: Session) -> None:
    """Keep a session.

    Raises:
        WriteError: if the file can't be written; what was kept before stays as it is.
    """
    data = {**to_data(session), ARTICLES: article_data(story)}
    save_state(folder / session_name(story), data)
