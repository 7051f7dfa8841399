"""A sitting: how a story opens under the settings, and what is kept of it at the end."""

from dataclasses import replace

from tellings.errors import WriteError
from tellings.model import Story
from tellings.reading.desk import Desk
from tellings.reading.keeping import load_session, save_session
from tellings.reading.manner import Detail, Layout, Words
from tellings.reading.session import Session
from tellings.reading.wider import with_wider
from tellings.settings.paths import sessions_dir
from tellings.settings.schema import ReaderSettings

_LAYOUTS = {
    "auto": Layout.ALIGNED,
    "aligned": Layout.ALIGNED,
    "own": Layout.OWN,
    "unified": Layout.UNIFIED,
    "single": Layout.SINGLE,
    "three": Layout.THREE,
}
_WORDS = {"here": Words.HERE, "all": Words.ALL, "off": Words.OFF}


def open_desk(story: Story, settings: ReaderSettings) -> tuple[Desk, str]:
    """Return a story opened where it was left, and a message where that went wrong.

    Notes and corrections are always taken up, those of a larger story that holds all these articles
    too; place and layout only if the settings resume.
    """
    kept, message = load_session(sessions_dir(), story)
    session = with_wider(sessions_dir(), story, kept or Session())
    if kept is None or not settings.resume:
        session = replace(
            session,
            position=None,
            layout=_LAYOUTS[settings.layout],
            words=_WORDS[settings.words],
            detail=Detail(settings.detail),
            unfolded=not settings.fold,
            hide_shared=settings.hide_shared,
        )
    desk = Desk(story, session.corrections)
    desk.restore(session)
    return desk, message


def close_desk(desk: Desk) -> str:
    """Keep a sitting; return what went wrong, '' for nothing."""
    try:
        save_session(sessions_dir(), desk.story, desk.session())
    except WriteError as error:
        return error.line()
    return ""
