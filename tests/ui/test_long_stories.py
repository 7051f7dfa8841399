"""Stories too long to be compared unasked say so, and are compared when asked; nothing holds q."""

import threading

import pytest

from tellings.compare.comparer import Comparer
from tellings.model import Comparison
from tellings.reading import effort
from tellings.reading.desk import Desk
from tests.ui.driving import opened, reading
from tests.ui.stories import alone, harbour

ASKED = "compared only when r asks"


@pytest.fixture
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "MOST_UNASKED", 100)


def test_a_story_of_usual_length_is_compared_unasked() -> None:
    desk = Desk(harbour())
    assert not desk.put_off
    assert desk.waiting() == [(0, 1), (0, 2), (1, 2)]


@pytest.mark.usefixtures("short_patience")
def test_a_long_one_waits_until_somebody_insists() -> None:
    desk = Desk(harbour())
    assert desk.put_off.endswith(ASKED)
    assert desk.waiting() == []
    desk.effort = effort.Effort.ALL
    assert not desk.put_off
    assert desk.waiting() == [(0, 1), (0, 2), (1, 2)]


@pytest.mark.usefixtures("short_patience")
def test_one_article_alone_has_nothing_to_put_off() -> None:
    assert not Desk(alone()).put_off


@pytest.mark.usefixtures("short_patience")
async def test_the_screen_says_so_wherever_a_comparison_is_asked_for() -> None:
    async with opened(harbour()) as driven:
        assert any(ASKED in line for line in driven.strip())
        assert "passage 1" in driven.strip()[0]
        await driven.press("right_square_bracket")
        assert ASKED in driven.strip()[0]
        await driven.press("2")
        assert ASKED in driven.text()
        await driven.press("1")
        assert not driven.view.reader.is_compared


@pytest.mark.usefixtures("short_patience")
async def test_r_compares_it() -> None:
    async with opened(harbour()) as driven:
        await driven.press("r")
        await driven.compared()
        assert not any(ASKED in line for line in driven.strip())
        assert driven.view.reader.is_compared


@pytest.mark.usefixtures("short_patience")
async def test_esc_puts_it_off_again(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    pair = Comparer.pair

    def held(comparer: Comparer, left: int, right: int) -> Comparison:
        go_on.wait()
        return pair(comparer, left, right)

    monkeypatch.setattr(Comparer, "pair", held)
    try:
        async with opened(harbour()) as driven:
            await driven.press("r")
            assert "comparing" in driven.text()
            await driven.press("escape")
            assert ASKED in driven.strip()[0]
            assert "comparing" not in driven.text()
    finally:
        go_on.set()


async def test_what_compares_never_holds_up_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    waited_for: list[bool] = []
    pair = Comparer.pair

    def noted(comparer: Comparer, left: int, right: int) -> Comparison:
        thread = threading.current_thread()
        waited_for.append(thread is not threading.main_thread() and not thread.daemon)
        return pair(comparer, left, right)

    monkeypatch.setattr(Comparer, "pair", noted)
    async with reading(harbour()):
        assert waited_for
        assert not any(waited_for)
