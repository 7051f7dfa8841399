"""A sitting: how a story opens under the settings, and what is kept of it at the end."""

from collections.abc import Callable
from dataclasses import replace

from tellings.errors import WriteError
from tellings.model import Story
from tellings.reading.desk import Desk
from tellings.reading.keeping import Keeper, load_session
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
    desk.keeper = Keeper(kept)
    return desk, message


def keep_desk(desk: Desk) -> Callable[[], str]:
    """Return what keeps a sitting as it is now, in any thread; it returns what went wrong or ''."""
    session, turn, story = desk.session(), desk.keeper.turn(), desk.story

    def keep() -> str:
        try:
            return desk.keeper.keep(sessions_dir(), story, session, turn)
        except WriteError as error:
            return error.line()

    return keep


def close_desk(desk: Desk) -> str:
    """Keep a sitting; return what went wrong, '' for nothing."""
    return keep_desk(desk)()
