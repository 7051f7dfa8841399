"""The bundled story's comparisons and boards, worked out once for all tests that show it.

All of it is frozen data and a function of the story alone: a test that shows the story gets what
it would have got, only sooner. What is corrected, and every other story, is worked out as ever.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Any, TypeVar

import pytest

from tellings.compare.comparer import Comparer
from tellings.compare.pair import compare_pair
from tellings.link import DEFAULT, LinkOptions, StoryIndex, link_pair, prepare
from tellings.model import Article, Comparison, Link, Story
from tellings.reading.board_set import BoardSet, board_set

T = TypeVar("T")


class WorkedOut:
    """What the engine has to say about one story, kept as it is asked for."""

    def __init__(self, story: Story) -> None:
        self._articles = story.articles
        self._prepared = cache(lambda: prepare(story.articles, DEFAULT))
        self._linked = cache(partial(_of, link_pair, self._prepared))
        self._compared = cache(partial(_of, compare_pair, self._prepared))
        self._made = cache(lambda: board_set(Comparer(story)))

    def lend(self, patch: pytest.MonkeyPatch) -> None:
        """Have the engine take from here what it would work out about the story."""
        patch.setattr("tellings.compare.comparer.prepare", self._prepare)
        patch.setattr("tellings.compare.comparer.link_pair", self._link)
        patch.setattr("tellings.compare.comparer.compare_pair", self._compare)
        patch.setattr("tellings.ui.boards.deck.board_set", self._boards)

    def _holds(self, articles: Sequence[Article]) -> bool:
        return [*map(id, articles)] == [*map(id, self._articles)]

    def _prepare(self, articles: Sequence[Article], options: LinkOptions) -> StoryIndex:
        held = self._holds(articles) and options == DEFAULT
        return self._prepared() if held else prepare(articles, options)

    def _link(self, index: StoryIndex, left: int, right: int) -> tuple[Link, ...]:
        if index is self._prepared():
            return self._linked(left, right)
        return link_pair(index, left, right)

    def _compare(
        self, index: StoryIndex, left: int, right: int, links: tuple[Link, ...]
    ) -> Comparison:
        if index is self._prepared():
            return self._compared(left, right, links)
        return compare_pair(index, left, right, links)

    def _boards(self, comparer: Comparer) -> BoardSet:
        if comparer.corrections or not self._holds(comparer.story.articles):
            return board_set(comparer)
        return replace(self._made(), comparer=comparer)


def _of(work: Callable[..., T], index: Callable[[], StoryIndex], *given: Any) -> T:
    return work(index(), *given)
