"""Keeping a sitting while it lasts: two readers of one story keep each other's work."""

from pathlib import Path

import pytest

from tellings.model import Corrections, Role, SentenceRef, Story
from tellings.reading.corrections import link, set_role, unlink
from tellings.reading.desk import Desk
from tellings.reading.keeping import Keeper, load_session
from tellings.reading.session import Session
from tellings.reading.wider import with_wider
from tests.ui.stories import harbour

ONE, OTHER = SentenceRef("courier", 1), SentenceRef("docks", 2)


def desk_of(folder: Path) -> Desk:
    """Return a desk as it is opened over what a folder keeps."""
    kept, _ = load_session(folder, harbour())
    desk = Desk(harbour(), (kept or Session()).corrections)
    desk.restore(kept or Session())
    desk.keeper = Keeper(kept)
    return desk


def keep(desk: Desk, folder: Path) -> None:
    assert desk.keeper.keep(folder, desk.story, desk.session(), desk.keeper.turn()) == ""


def kept_in(folder: Path) -> Session:
    kept, _ = load_session(folder, harbour())
    assert kept is not None
    return kept


def test_two_readers_keep_each_others_notes_and_corrections(tmp_path: Path) -> None:
    mine, theirs = desk_of(tmp_path), desk_of(tmp_path)
    mine.notes["courier", 1] = "mine"
    mine.correct(unlink(mine.corrections, ONE, OTHER))
    keep(mine, tmp_path)
    theirs.notes["docks", 2] = "theirs"
    theirs.correct(set_role(theirs.corrections, "wire", 1, Role.CAPTION))
    keep(theirs, tmp_path)
    kept = kept_in(tmp_path)
    assert kept.notes == {("courier", 1): "mine", ("docks", 2): "theirs"}
    assert kept.corrections.unlinked == mine.corrections.unlinked
    assert kept.corrections.roles == theirs.corrections.roles
    assert len(kept.steps) == 2


def test_what_one_takes_away_is_gone_and_the_others_stays(tmp_path: Path) -> None:
    first = desk_of(tmp_path)
    first.notes |= {("courier", 1): "old", ("courier", 2): "stays"}
    keep(first, tmp_path)
    mine, theirs = desk_of(tmp_path), desk_of(tmp_path)
    theirs.notes["courier", 3] = "new"
    keep(theirs, tmp_path)
    del mine.notes["courier", 1]
    keep(mine, tmp_path)
    assert kept_in(tmp_path).notes == {("courier", 2): "stays", ("courier", 3): "new"}


def test_an_older_state_that_comes_late_is_dropped(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.notes["courier", 1] = "first"
    turn, state = desk.keeper.turn(), desk.session()
    desk.notes["courier", 1] = "second"
    keep(desk, tmp_path)
    assert desk.keeper.keep(tmp_path, desk.story, state, turn) == ""
    assert kept_in(tmp_path).notes == {("courier", 1): "second"}


def test_where_the_file_is_gone_the_sitting_is_kept_whole(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.notes["courier", 1] = "one"
    keep(desk, tmp_path)
    for path in tmp_path.iterdir():
        path.unlink()
    desk.notes["docks", 1] = "two"
    keep(desk, tmp_path)
    assert len(kept_in(tmp_path).notes) == 2


def test_corrections_of_earlier_sittings_are_taken_back_newest_first(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.correct(link(desk.corrections, ONE, OTHER))
    first = desk.corrections
    desk.correct(set_role(first, "courier", 2, Role.CAPTION))
    second = desk.corrections
    desk.correct(unlink(desk.corrections, ONE, OTHER))
    keep(desk, tmp_path)
    later = desk_of(tmp_path)
    assert later.undo()
    assert later.corrections == second
    keep(later, tmp_path)
    last = desk_of(tmp_path)
    assert last.undo()
    assert last.corrections == first
    assert last.undo()
    assert last.corrections == Corrections()
    assert not last.undo()


def test_any_step_can_be_taken_back() -> None:
    desk = Desk(harbour())
    desk.correct(link(desk.corrections, ONE, OTHER))
    desk.correct(set_role(desk.corrections, "courier", 2, Role.CAPTION))
    assert desk.undo(0)
    assert not desk.corrections.linked
    assert desk.corrections.roles


def test_what_is_in_force_already_is_no_step() -> None:
    desk = Desk(harbour())
    far = SentenceRef("docks", 4)
    assert desk.correct(link(link(desk.corrections, ONE, OTHER), ONE, far))
    # the same two in another order
    assert not desk.correct(link(desk.corrections, ONE, OTHER))
    assert len(desk.steps) == 1
    assert desk.undo()
    assert not desk.corrections


def sitting(folder: Path, story: Story) -> Desk:
    """Return a desk with what is kept for a story and for larger ones."""
    kept, _ = load_session(folder, story)
    session = with_wider(folder, story, kept or Session())
    desk = Desk(story, session.corrections)
    desk.restore(session)
    desk.keeper = Keeper(kept)
    return desk


def test_a_larger_story_that_is_only_read_again_overrules_no_later_note(tmp_path: Path) -> None:
    whole = harbour()
    two = Story("Two", whole.articles[:2])
    for story, note in ((whole, "first"), (two, "second"), (whole, "")):
        desk = sitting(tmp_path, story)
        if note:
            desk.notes["courier", 1] = note
        keep(desk, tmp_path)
    assert sitting(tmp_path, two).notes["courier", 1] == "second"
    desk = sitting(tmp_path, whole)
    desk.notes["courier", 1] = "third"
    keep(desk, tmp_path)
    assert sitting(tmp_path, two).notes["courier", 1] == "third"


def test_a_file_that_cannot_be_read_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk_of(tmp_path)
    first.notes["courier", 1] = "first"
    keep(first, tmp_path)
    (file,) = tmp_path.glob("*.json")
    held = file.read_bytes()

    def refused(*_: object) -> str:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", refused)
        desk = desk_of(tmp_path)
        said = desk.keeper.keep(tmp_path, desk.story, desk.session(), desk.keeper.turn())
    assert said.endswith("can't be read (Permission denied); nothing was kept")
    assert file.read_bytes() == held
