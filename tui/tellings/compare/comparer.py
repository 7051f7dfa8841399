"""The comparer: one story's comparisons, worked out once and shared by all who show them."""

from copy import copy
from threading import Lock

from tellings.compare.agreements import Agreement, agreements
from tellings.compare.bridges import bridged
from tellings.compare.closest import closest
from tellings.compare.corrections import correct_links, correct_story, unknown
from tellings.compare.pair import compare_pair, mirror
from tellings.compare.profile import profile_of
from tellings.compare.wording import wording
from tellings.link import DEFAULT, LinkOptions, StoryIndex, link_pair, prepare
from tellings.link.kinds import kind_of
from tellings.model import (
    Comparison,
    Corrections,
    Kind,
    Link,
    LinkedPair,
    SentenceIndex,
    Story,
    Wording,
)

_NONE = Corrections()


class Comparer:
    """A story with every comparison between its articles; each is worked out at most once.

    All methods may be called from several threads. Articles are named by their place in the story.

    Attributes:
        story: the story with the reader's corrections applied.
        corrections: what the reader has put right.
        notes: a line for each correction that is about nothing in this story.
    """

    def __init__(
        self, story: Story, corrections: Corrections = _NONE, options: LinkOptions = DEFAULT
    ) -> None:
        self.story = correct_story(story, corrections)
        self.corrections = corrections
        self.notes = unknown(story, corrections)
        self._options = options
        self._index: StoryIndex | None = None
        self._alone: dict[tuple[int, int], Comparison] = {}
        """What two articles show by themselves."""
        self._pairs: dict[tuple[int, int], Comparison] = {}
        self._pairs_lock = Lock()
        self._wordings: dict[tuple[int, int, int, int], Wording] = {}
        self._index_lock = Lock()
        self._pair_locks = {
            (left, right): Lock() for right in range(len(story.articles)) for left in range(right)
        }
        self._wording_lock = Lock()

    @property
    def index(self) -> StoryIndex:
        """The corrected story's words and their weights."""
        with self._index_lock:
            if self._index is None:
                self._index = prepare(self.story.articles, self._options)
            return self._index

    def with_origins(self, corrections: Corrections) -> "Comparer":
        """Return the same story under corrections that differ in their origins alone.

        All comparisons are shared with this one: nothing is worked out anew.
        """
        other = copy(self)
        other.corrections = corrections
        other.notes = unknown(self.story, corrections)
        return other

    def shares_with(self, other: "Comparer") -> bool:
        """Return whether the two differ in their origins alone: one came from the other."""
        return self._pairs is other._pairs

    def links(self, left: int, right: int) -> tuple[Link, ...]:
        """Return the links between two articles, by (left, right), as corrected."""
        return tuple(pair.link for pair in self.pair(left, right).pairs)

    def pair(self, left: int, right: int) -> Comparison:
        """Return the comparison of two articles, from left to right.

        Other articles' versions of what both quote are taken into account.

        Raises:
            ValueError: if the two are one.
            IndexError: if the story has no such article.
        """
        count = len(self.story.articles)
        if left == right:
            raise ValueError("an article is not compared with itself")
        if not (0 <= left < count and 0 <= right < count):
            raise IndexError(f"no pair {left}, {right} among {count} articles")
        low, high = min(left, right), max(left, right)
        if (left, right) not in self._pairs:
            comparison = bridged(self.story.articles, low, high, self._between)
            with self._pairs_lock:
                # another thread may have been faster: what is shown stays one object
                if (low, high) not in self._pairs:
                    self._pairs[high, low] = mirror(comparison)
                    self._pairs[low, high] = comparison
        return self._pairs[left, right]

    def _between(self, low: int, high: int) -> Comparison:
        """Return what two articles show by themselves, the earlier one on the left."""
        with self._pair_locks[low, high]:
            if (low, high) not in self._alone:
                self._alone[low, high] = self._compare(low, high)
            return self._alone[low, high]

    def wording(self, left: int, right: int, pair: LinkedPair) -> Wording:
        """Return the word-level differences inside one linked pair of two articles."""
        place = (left, right, pair.link.left, pair.link.right)
        with self._wording_lock:
            held = self._wordings.get(place)
        if held is None:
            held = wording(self.index, self.pair(left, right), pair)
            with self._wording_lock:
                self._wordings[place] = held
        return held

    def closest(
        self, left: int, right: int, sentence: SentenceIndex
    ) -> tuple[SentenceIndex, float]:
        """Return the right article's sentence most like one of the left, and how like, 0..1.

        Raises:
            ValueError: if the right article has no content.
        """
        articles = self.story.articles
        return closest(
            profile_of(articles[left]), profile_of(articles[right]), sentence, self.index.weight
        )

    def agreements(self, left: int, right: int, pair: LinkedPair) -> tuple[Agreement, ...]:
        """Return the figures and dates that one linked pair of two articles tells alike."""
        articles = self.story.articles
        mine, theirs = profile_of(articles[left]), profile_of(articles[right])
        return agreements(mine.details, theirs.details, pair.link)

    def _compare(self, left: int, right: int) -> Comparison:
        index, articles = self.index, self.story.articles

        def kind(mine: SentenceIndex, theirs: SentenceIndex) -> Kind:
            if not (
                articles[left].sentences[mine].is_content
                and articles[right].sentences[theirs].is_content
            ):
                return Kind.PARTIAL
            one, other = index.tellings[left], index.tellings[right]
            return kind_of(
                (one.folded[mine], one.profiles[mine]),
                (other.folded[theirs], other.profiles[theirs]),
                index.vocabulary,
            )

        links = correct_links(
            link_pair(index, left, right), articles[left], articles[right], self.corrections, kind
        )
        return compare_pair(index, left, right, links)
