"""Steps: long work can be called off at each of them, and keeps nothing that is half made."""

from contextvars import copy_context

import pytest

from tellings.compare.comparer import Comparer
from tellings.compare.profile import profile_of
from tellings.model import Story
from tellings.model.steps import Stopped, Watcher, count, counted, step, stepwise, watch
from tellings.segment import article_of_sentences

STORY = Story(
    "Ferry",
    (
        article_of_sentences(
            "one", [["The ferry left at noon.", "Eighty people were aboard the ferry."]]
        ),
        article_of_sentences(
            "two", [["At noon the ferry left.", "Ninety people were aboard the ferry."]]
        ),
    ),
)


def stopping_after(steps: int) -> list[int]:
    """Watch this context, and stop what runs in it after so many steps; return the steps' list."""
    seen: list[int] = []

    def look() -> None:
        seen.append(len(seen))
        if len(seen) > steps:
            raise Stopped

    watch(Watcher(look, lambda *_: None))
    return seen


def test_a_step_does_nothing_where_nobody_watches() -> None:
    step()
    assert list(stepwise("abc")) == ["a", "b", "c"]


def test_a_watcher_sees_a_step_before_every_item() -> None:
    def run() -> None:
        seen = stopping_after(2)
        items = iter(stepwise("abc"))
        assert [next(items), next(items)] == ["a", "b"]
        with pytest.raises(Stopped):
            next(items)
        assert seen == [0, 1, 2]

    copy_context().run(run)


def test_work_that_counts_itself_tells_how_far_it_is() -> None:
    heard: list[tuple[str, int, int]] = []

    def run() -> None:
        watch(Watcher(lambda: None, lambda *told: heard.append(told)))
        for item in counted("reading", "ab"):
            assert item == "ab"[len(heard) - 1]
        count("writing", 3, 4)

    copy_context().run(run)
    assert heard == [("reading", 0, 2), ("reading", 1, 2), ("writing", 3, 4)]


def test_stopping_is_no_problem_that_anybody_catches() -> None:
    assert not issubclass(Stopped, Exception)


def test_a_comparison_can_be_stopped_at_every_step_and_comes_out_whole_later() -> None:
    comparer = Comparer(STORY)

    def is_stopped_after(steps: int) -> bool:
        stopping_after(steps)
        try:
            comparer.pair(0, 1)
        except Stopped:
            return True
        return False

    steps = 0
    while copy_context().run(is_stopped_after, steps):
        steps += 1
    assert steps > 10
    profile_of.cache_clear()
    assert comparer.pair(0, 1) == Comparer(STORY).pair(0, 1)
    assert comparer.pair(0, 1).pairs
