from collections.abc import Iterable, Sequence

import pytest

from tellings.reading.board_list import BoardList, Chip

WORDS = ("anchor", "Buoy", "crane", "dock", "ebb", "ferry")


class Words(BoardList[str]):
    """Words with choices by length and an order by their last letter."""

    chips = (
        Chip("all", "all", "all"),
        Chip("short", "short", "short"),
        Chip("none", "none", "none"),
        Chip("outlet", "of {}", "{}", about_outlet=True),
    )
    sorts = (("", "as given"), ("last", "by last letter"))

    def chosen(self, chip: Chip) -> Sequence[str]:
        match chip.key:
            case "short":
                return [word for word in self.items if len(word) < 5]
            case "none":
                return []
            case "outlet":
                return self.items[self.outlet :]
        return self.items

    def ordered(self, items: Sequence[str], sort: str) -> Sequence[str]:
        return sorted(items, key=lambda word: word[-1]) if sort else items

    def texts(self, item: str) -> Iterable[str]:
        yield item

    def wordings(self, item: str) -> int:
        return len(item) if item != "ebb" else 0

    def tells(self, outlet: int) -> bool:
        return self.selected in self.items[outlet:]


@pytest.fixture
def words() -> Words:
    return Words(WORDS, outlets=3)


@pytest.mark.parametrize(
    ("steps", "selected"),
    [
        ((), "anchor"),
        ((1,), "Buoy"),
        ((1, 1, -1), "Buoy"),
        ((-1,), "anchor"),
        ((100,), "ferry"),
        ((100, -2), "dock"),
    ],
)
def test_steps_stop_at_the_ends(words: Words, steps: tuple[int, ...], selected: str) -> None:
    for step in steps:
        words.step(step)
    assert words.selected == selected


def test_moving_says_whether_anything_moved(words: Words) -> None:
    assert words.step(1)
    assert words.to_end(last=True)
    assert not words.to_end(last=True)
    assert words.to_end(last=False)
    assert not words.step(-1)


def test_a_row_stays_selected_through_choices_and_orders(words: Words) -> None:
    words.go_to(WORDS.index("dock"))
    words.next_chip(1)
    assert words.shown == ("Buoy", "dock", "ebb")
    assert words.selected == "dock"
    words.next_sort(1)
    assert words.shown == ("ebb", "dock", "Buoy")
    assert words.selected == "dock"
    words.take_chip(0)
    assert words.selected == "dock"


def test_a_row_that_is_left_out_gives_way_to_one_near_its_place(words: Words) -> None:
    words.to_end(last=True)
    words.next_chip(1)
    assert words.selected == "ebb"


def test_choices_without_rows_are_passed_over_both_ways(words: Words) -> None:
    words.next_chip(1)
    words.next_chip(1)
    assert words.active.key == "outlet"
    words.next_chip(-1)
    assert words.active.key == "short"


def test_counts_of_a_choice_follow_the_chosen_outlet(words: Words) -> None:
    about = words.chips[3]
    assert words.count(about) == 6
    words.take_outlet(2)
    assert words.count(about) == 4
    words.take_outlet(99)
    assert words.outlet == 2


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("buoy", ("Buoy",)), ("Buoy", ("Buoy",)), ("BUOY", ()), ("r", ("anchor", "crane", "ferry"))],
)
def test_searching_narrows_with_smart_case(
    words: Words, wanted: str, found: tuple[str, ...]
) -> None:
    words.search(wanted)
    assert words.shown == found


def test_searching_narrows_the_choice_in_force(words: Words) -> None:
    words.next_chip(1)
    words.search("o")
    assert words.shown == ("Buoy", "dock")
    words.search("zzz")
    assert words.selected is None
    assert not words.step(1)
    assert not words.open()


@pytest.mark.parametrize(("direction", "found"), [(1, "ferry"), (-1, "crane")])
def test_seeking_goes_to_the_next_wanted_row(words: Words, direction: int, found: str) -> None:
    words.go_to(3)
    assert words.seek(lambda word: "r" in word, direction)
    assert words.selected == found


def test_seeking_what_is_not_there_moves_nothing(words: Words) -> None:
    words.go_to(5)
    assert not words.seek(lambda word: "r" in word, 1)
    assert words.selected == "ferry"


def test_opened_wordings_take_the_steps(words: Words) -> None:
    assert words.open(pick=2)
    words.step(1)
    assert (words.selected, words.pick) == ("anchor", 3)
    words.to_end(last=True)
    assert words.pick == 5
    words.to_end(last=False)
    assert words.pick == 0


def test_a_row_without_wordings_does_not_open(words: Words) -> None:
    words.go_to(WORDS.index("ebb"))
    assert not words.open()
    assert not words.opened


def test_going_back_takes_one_thing_back_at_a_time(words: Words) -> None:
    words.next_chip(1)
    words.search("o")
    words.open()
    states = []
    while words.step_back():
        states.append((words.opened, words.words, words.active.key))
    assert states == [(False, "o", "short"), (False, "", "short"), (False, "", "all")]
