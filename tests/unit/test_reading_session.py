import json
from dataclasses import replace
from pathlib import Path

import pytest

from tellings.errors import WriteError
from tellings.model import Corrections, Role, SentenceRef
from tellings.reading.corrections import (
    join_origins,
    leave_origin,
    link,
    name_outlet,
    set_apart,
    set_role,
    unlink,
)
from tellings.reading.desk import Desk
from tellings.reading.keeping import load_session, save_session
from tellings.reading.manner import Layout
from tellings.reading.session import Session, from_data, session_name, to_data
from tests.ui.stories import harbour

ONE, OTHER = SentenceRef("courier", 1), SentenceRef("docks", 2)


def used_desk() -> Desk:
    desk = Desk(harbour())
    desk.correct(set_role(desk.corrections, "courier", 4, Role.CAPTION))
    desk.correct(set_apart(desk.corrections, "docks"))
    desk.correct(join_origins(desk.corrections, "wire", "courier"))
    desk.take(desk.comparer, 0, 1)
    desk.reader.layout = Layout.OWN
    desk.reader.go_to_paragraph(4)
    desk.reader.set_mark("a")
    desk.reader.go_to_paragraph(6)
    desk.notes["courier", 3] = "which sum is right?"
    return desk


def test_a_session_survives_its_file(tmp_path: Path) -> None:
    desk = used_desk()
    save_session(tmp_path / "deep" / "er", desk.story, desk.session())
    kept, message = load_session(tmp_path / "deep" / "er", desk.story)
    assert message == ""
    assert kept == desk.session()


def test_a_restored_desk_is_where_it_was_left() -> None:
    before = used_desk()
    after = Desk(harbour(), before.corrections)
    after.restore(before.session())
    after.take(after.comparer, 0, 1)
    assert after.resume()
    assert after.reader.place == before.reader.place
    assert after.reader.layout is Layout.OWN
    assert after.reader.marks == before.reader.marks
    assert after.notes == before.notes


def test_the_outlet_of_the_third_pane_is_kept_by_its_name() -> None:
    before = used_desk()
    before.reader.show(2, 1)
    assert before.reader.third == 0
    data = to_data(before.session())
    assert data["third"] == "courier"
    story = harbour()
    turned = Desk(type(story)(story.title, story.articles[::-1]))
    turned.restore(from_data(data))
    assert turned.reader.third == 2
    # where it is not there any more, or was never said, the first that is free takes its place
    for change in ({"third": "gone"}, {"third": None}):
        other = Desk(harbour())
        other.restore(from_data(data | change))
        assert other.reader.third == 0
    assert from_data({name: value for name, value in data.items() if name != "third"}).third is None


def test_a_place_in_an_article_that_is_gone_is_passed_over() -> None:
    kept = used_desk().session()
    story = harbour()
    fewer = Desk(type(story)(story.title, story.articles[1:]))
    fewer.restore(kept)
    assert not fewer.resume()


def test_the_file_is_the_same_for_the_same_sources_in_any_order() -> None:
    story = harbour()
    turned = type(story)(story.title, story.articles[::-1])
    assert session_name(story) == session_name(turned)
    assert session_name(story) != session_name(type(story)("x", story.articles[:2]))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "damaged"),
        ("[]", "damaged"),
        ('{"schema": "tellings.session/1"}', "damaged"),
        ('{"schema": "tellings.session/4", "more": 1}', "newer"),
    ],
)
def test_a_file_that_cannot_be_used_is_set_aside_and_nothing_is_lost(
    tmp_path: Path, content: str, why: str
) -> None:
    story = harbour()
    path = tmp_path / session_name(story)
    path.write_text(content)
    kept, message = load_session(tmp_path, story)
    assert kept is None
    assert why in message
    assert not path.exists()
    (aside,) = tmp_path.iterdir()
    assert why in aside.name
    assert aside.read_text() == content


@pytest.mark.parametrize(
    ("version", "absent"), [(1, ("apart", "together")), (2, ("together",))], ids=["1", "2"]
)
def test_a_file_of_an_earlier_version_opens_without_what_it_could_not_hold(
    tmp_path: Path, version: int, absent: tuple[str, ...]
) -> None:
    desk = used_desk()
    data = to_data(desk.session())
    data["schema"] = f"tellings.session/{version}"
    del data["steps"]
    for name in absent:
        del data["corrections"][name]
    (tmp_path / session_name(desk.story)).write_text(json.dumps(data))
    kept, message = load_session(tmp_path, desk.story)
    assert message == ""
    corrections = desk.corrections
    for name in absent:
        corrections = replace(corrections, **{name: ()})
    assert kept == replace(desk.session(), corrections=corrections, steps=())


@pytest.mark.parametrize("name", ["apart", "together"])
@pytest.mark.parametrize("held", [7, ["docks", 7], [["docks", 7]], {"docks": 1}, None])
def test_origins_of_another_type_are_told(name: str, held: object) -> None:
    data = to_data(used_desk().session())
    data["corrections"][name] = held
    with pytest.raises(ValueError, match=name):
        from_data(json.loads(json.dumps(data)))


@pytest.mark.parametrize(
    "name", ["layout", "third", "marks", "notes", "corrections", "steps", "on_left"]
)
def test_a_wrong_type_anywhere_is_told(name: str) -> None:
    data = to_data(used_desk().session())
    data[name] = 7
    with pytest.raises(ValueError, match=r"."):
        from_data(json.loads(json.dumps(data)))


def test_a_folder_that_cannot_be_written_is_an_error_with_a_reason(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(WriteError):
        save_session(blocked / "sessions", harbour(), Session())


def test_the_later_correction_of_two_counts() -> None:
    none = Desk(harbour()).corrections
    held = link(unlink(none, ONE, OTHER), OTHER, ONE)
    assert not held.unlinked
    assert len(held.linked) == 1
    assert not unlink(held, ONE, OTHER).linked
    renamed = name_outlet(name_outlet(none, "docks", "A"), "docks", "B")
    assert [outlet.name for outlet in renamed.outlets] == ["B"]


def test_an_origin_set_apart_can_be_left_to_the_text_again() -> None:
    once = set_apart(Corrections(), "docks")
    assert once.apart == ("docks",)
    assert once
    assert set_apart(once, "docks") == once
    assert not leave_origin(once, "docks")


def test_joined_origins_are_groups() -> None:
    two = join_origins(Corrections(), "docks", "courier")
    assert two
    assert two.together == (("courier", "docks"),)
    others = join_origins(two, "wire", "star")
    assert others.together == (("courier", "docks"), ("star", "wire"))
    assert join_origins(others, "docks", "wire").together == (("courier", "docks", "star", "wire"),)


def test_who_leaves_a_group_leaves_the_rest_of_it_together() -> None:
    three = join_origins(join_origins(Corrections(), "a", "b"), "b", "c")
    assert leave_origin(three, "b").together == (("a", "c"),)
    assert not leave_origin(leave_origin(three, "b"), "a")


def test_the_later_word_on_an_origin_counts() -> None:
    joined = join_origins(set_apart(Corrections(), "docks"), "docks", "courier")
    assert (joined.apart, joined.together) == ((), (("courier", "docks"),))
    apart = set_apart(joined, "courier")
    assert (apart.apart, apart.together) == (("courier",), ())


def test_overruling_an_origin_compares_nothing_anew() -> None:
    desk = Desk(harbour())
    desk.take(desk.comparer, 0, 1)
    before, compared = desk.comparer, desk.comparer.pair(0, 1)
    desk.correct(set_apart(desk.corrections, "docks"))
    assert desk.comparer is not before
    assert desk.comparer.corrections.apart == ("docks",)
    desk.correct(join_origins(desk.corrections, "docks", "courier"))
    assert desk.comparer.corrections.together == (("courier", "docks"),)
    assert desk.comparer.pair(0, 1) is compared
    assert (0, 1) not in desk.waiting()
    assert desk.undo()
    assert desk.comparer.corrections.apart == ("docks",)
    assert desk.undo()
    assert not desk.comparer.corrections
    assert desk.comparer.pair(0, 1) is compared


def test_files_read_again_are_compared_anew() -> None:
    desk = Desk(harbour())
    compared = desk.comparer.pair(0, 1)
    desk.reread(harbour())
    assert desk.comparer.pair(0, 1) is not compared


def test_corrections_change_what_is_shown_and_can_be_undone() -> None:
    desk = Desk(harbour())
    desk.take(desk.comparer, 0, 1)
    before = desk.reader.document.rows
    desk.correct(name_outlet(desk.corrections, "docks", "The Docks"))
    assert desk.names[1] == "The Docks"
    desk.correct(unlink(desk.corrections, SentenceRef("courier", 6), SentenceRef("docks", 1)))
    desk.take(desk.comparer, 0, 1)
    assert desk.reader.document.rows != before
    assert desk.undo()
    assert desk.undo()
    desk.take(desk.comparer, 0, 1)
    assert desk.reader.document.rows == before
    assert not desk.undo()
