"""Keeping sessions: a file a story in the user's state folder."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from os.path import lexists
from pathlib import Path
from threading import Lock
from typing import TypeVar

from tellings.model import Story
from tellings.reading.changes import change_between, changed, joined_steps
from tellings.reading.session import BEFORE, SCHEMA, Session, from_data, session_name, to_data
from tellings.reading.state_file import load_state, save_state
from tellings.reading.state_lock import locked
from tellings.reading.wider import ARTICLES, article_data


def load_session(folder: Path, story: Story) -> tuple[Session | None, str]:
    """Return the kept session of a story, None where there is none, and a message or ''.

    A file that is damaged or comes from a newer version is set aside under another name, so that
    nothing in it is lost, and reading begins anew.
    """
    path = folder / session_name(story)
    return load_state(path, {SCHEMA, *BEFORE}, from_data, what="the kept place")


def save_session(
    folder: Path, story: Story, session: Session, *, before: Session | None = None
) -> None:
    """Keep a session.

    Where its notes and corrections are those of ``before``, which the file holds, the file's time
    stays: by that it is known which of several stories they were changed in last.

    Raises:
        WriteError: if the file can't be written; what was kept before stays as it is.
    """
    data, path = {**to_data(session), ARTICLES: article_data(story)}, folder / session_name(story)
    time = None
    if before and (before.notes, before.corrections) == (session.notes, session.corrections):
        # a file that is gone meanwhile is written as a new one
        with suppress(OSError):
            time = path.stat().st_mtime_ns
    save_state(path, data, time=time)


class Keeper:
    """What keeps one sitting, as often as anything in it changes, from whatever thread.

    Of notes, marks and corrections only what this sitting changed is changed in the file, so that
    two readers of one story keep each other's.
    """

    def __init__(self, kept: Session | None = None) -> None:
        self._kept = kept or Session()
        """What the file holds as far as this sitting has seen or made it."""
        self._lock = Lock()
        self._turn = 0
        """Which of the states handed in was kept last."""
        self._handed = 0

    def turn(self) -> int:
        """Return the number of the state that is about to be kept; later ones are newer."""
        self._handed += 1
        return self._handed

    def keep(self, folder: Path, story: Story, session: Session, turn: int) -> str:
        """Keep a state of the sitting unless a newer one was kept; return a message or ''.

        Raises:
            WriteError: if the file can't be written; what was kept before stays as it is.
        """
        with self._lock, locked(folder):
            if turn < self._turn:
                return ""
            held, message = load_session(folder, story)
            if message and lexists(folder / session_name(story)):
                # neither read nor set aside: what it holds is not lost for this
                return f"{message}; nothing was kept"
            # where the file is gone, everything is ours
            there = self._kept if held is None else held
            save_session(folder, story, _merged(there, self._kept, session), before=held)
            self._kept, self._turn = session, turn
            return message


def _merged(there: Session, before: Session, now: Session) -> Session:
    """Return a sitting's state with what others kept there meanwhile; of two changes ours counts.

    Args:
        there: what the file holds.
        before: what this sitting kept last.
        now: its state.
    """
    change = change_between(before.corrections, now.corrections)
    return replace(
        now,
        notes=_with_changes(there.notes, before.notes, now.notes),
        marks=_with_changes(there.marks, before.marks, now.marks),
        corrections=changed(there.corrections, change),
        steps=joined_steps(there.steps, before.steps, now.steps),
    )


_Name = TypeVar("_Name")
_Value = TypeVar("_Value")


def _with_changes(
    there: Mapping[_Name, _Value], before: Mapping[_Name, _Value], now: Mapping[_Name, _Value]
) -> dict[_Name, _Value]:
    """Return what is there with what was added, changed and taken away between two states."""
    held = {name: value for name, value in there.items() if name not in before or name in now}
    return held | {name: value for name, value in now.items() if before.get(name) != value}
