"""What was put right: taken back over sittings, chosen from a list, kept at once."""

import json
from typing import Any

from textual.widgets import OptionList

from tellings.model import Role, SentenceRef
from tellings.reading.corrections import link, set_role
from tellings.settings.paths import sessions_dir
from tellings.ui.messages import CorrectionsChanged
from tests.ui.driving import Driven, reading
from tests.ui.stories import harbour


def kept() -> dict[str, Any]:
    """Return what the one file of a sitting holds, nothing where there is none."""
    files = list(sessions_dir().glob("*.json")) if sessions_dir().is_dir() else []
    return json.loads(files[0].read_text("utf-8")) if files else {}


async def find(driven: Driven, words: str) -> None:
    await driven.press("g", "slash", *words, "enter", "escape")


def unlinked(driven: Driven) -> set[tuple[int, int]]:
    """Return the links that were taken away, as sentences left and right."""
    held = driven.view.desk.corrections.unlinked
    return {(ref.one.sentence, ref.other.sentence) for ref in held}


async def test_notes_marks_and_corrections_are_in_the_file_at_once() -> None:
    async with reading(harbour()) as driven:
        await find(driven, "choir")
        await driven.press("A", *"ask", "enter")
        await driven.until(lambda: len(kept().get("notes", ())) == 1)
        await driven.press("X")
        await driven.until(lambda: len(kept()["corrections"]["roles"]) == 1)
        await driven.compared()
        await driven.press("m", "b")
        await driven.until(lambda: "b" in kept()["marks"])
        await driven.press("U")
        await driven.until(lambda: not kept()["corrections"]["roles"])


async def test_a_correction_of_an_earlier_sitting_is_taken_back() -> None:
    async with reading(harbour()) as driven:
        await find(driven, "choir")
        await driven.press("X")
        await driven.compared()
        await driven.press("q")
    async with reading(harbour()) as driven:
        assert driven.view.desk.corrections.roles
        await driven.press("U")
        assert "taken back: role of Courier ¶5; no other stands" in driven.message()
        await driven.compared()
        assert not driven.view.desk.corrections
        await driven.press("U")
        assert "nothing is put right" in driven.message()


async def test_one_of_all_corrections_is_chosen_from_a_list() -> None:
    async with reading(harbour()) as driven:
        desk = driven.view.desk
        await driven.press("*")
        assert "nothing is put right" in driven.message()
        desk.correct(set_role(desk.corrections, "courier", 4, Role.CAPTION))
        desk.correct(link(desk.corrections, SentenceRef("courier", 5), SentenceRef("docks", 5)))
        driven.main.post_message(CorrectionsChanged())
        await driven.compared()
        await driven.press("*")
        listed = driven.app.screen.query_one(OptionList)
        assert listed.option_count == 2
        text = driven.text()
        assert text.index("link of Courier") < text.index("role of Courier ¶5")
        await driven.press("j", "enter")
        await driven.compared()
        assert not desk.corrections.roles
        assert desk.corrections.linked


async def test_the_list_leaves_out_steps_that_make_no_difference_any_more() -> None:
    async with reading(harbour()) as driven:
        desk = driven.view.desk
        desk.correct(set_role(desk.corrections, "courier", 4, Role.CAPTION))
        desk.correct(set_role(desk.corrections, "courier", 4, Role.BODY))
        driven.main.post_message(CorrectionsChanged())
        await driven.compared()
        await driven.press("*")
        assert driven.app.screen.query_one(OptionList).option_count == 1
        await driven.press("enter")
        await driven.compared()
        assert [each.role for each in desk.corrections.roles] == [Role.CAPTION]


async def test_only_links_with_what_stands_beside_are_taken_away_first() -> None:
    async with reading(harbour()) as driven:
        await find(driven, "choir")
        desk, reader = driven.view.desk, driven.view.reader
        far = link(desk.corrections, SentenceRef("courier", 3), SentenceRef("docks", 1))
        desk.correct(far)
        driven.main.post_message(CorrectionsChanged())
        await driven.compared()
        row = next(row for row in reader.document.rows if row.tells(4, on_left=True))
        links = {(pair.link.left, pair.link.right) for pair in row.pairs}
        inside = {each for each in links if row.holds(*each)}
        outside = links - inside
        assert len(inside) > 1
        assert len(outside) == 1
        reader.go_to(row.index)
        await driven.press("P")
        assert f"{len(inside)} links taken away; P again: 1 with passages elsewhere" in (
            driven.message()
        )
        assert unlinked(driven) == inside
        await driven.compared()
        (left, _), *_ = outside
        driven.view.reader.go_to(
            next(r.index for r in reader.document.rows if r.tells(left, on_left=True))
        )
        await driven.press("P")
        assert "1 link taken away" in driven.message()
        assert unlinked(driven) == links


async def test_a_name_taken_as_it_was_offered_puts_nothing_right() -> None:
    async with reading(harbour()) as driven:
        await driven.press("R", "enter")
        assert not driven.view.desk.corrections
        assert not driven.message()
