"""The desk: an open story with its comparisons, the reader's place, notes and corrections."""

from collections.abc import Sequence
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from tellings.model import Article, Corrections, Story, Wording
from tellings.reading.blocks import Block, number
from tellings.reading.changes import steps_for
from tellings.reading.corrected import CorrectedStory
from tellings.reading.detail_line import WordingOf
from tellings.reading.effort import Effort, called_off, put_off
from tellings.reading.history import Place
from tellings.reading.keeping import Keeper
from tellings.reading.kinds import RowKind
from tellings.reading.names import names, tags
from tellings.reading.others import Others, others
from tellings.reading.positions import place_of, position_of
from tellings.reading.reader import Reader
from tellings.reading.rows import Row
from tellings.reading.session import Session
from tellings.reading.spread import Page, page_of
from tellings.reading.touched import UNTOUCHED, Touched, touched

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer
    from tellings.model import LinkedPair


class Desk(CorrectedStory):
    """One story, opened; everything that the screen shows comes from here."""

    def __init__(self, story: Story, corrections: Corrections | None = None) -> None:
        super().__init__(story, corrections)
        self._shown: Comparer | None = None
        """The comparer whose comparison is on the page; corrections bring another one."""
        self.reader = Reader(self.corrected)
        self.effort = Effort.UNASKED
        """How much of it is to be compared."""
        self.asking = "r"
        """The key with which one asks for it, as it is written."""
        self.notes: dict[tuple[str, int], str] = {}
        """Notes by article id and paragraph."""
        self.keeper = Keeper()
        """What keeps the sitting."""
        self._kept: Place | None = None
        self._name()

    def work(self, comparer: "Comparer", left: int, right: int) -> Page | None:
        """Compare a pair both ways, as ``take`` needs it; meant for a thread.

        Return what the reader will show where the two are on the page as they stand here.
        """
        forth, back = comparer.pair(left, right), comparer.pair(right, left)
        shown = {(left, right): forth, (right, left): back}
        now = (self.reader.left, self.reader.right)
        return page_of(shown[now]) if now in shown else None

    def take(self, comparer: "Comparer", left: int, right: int, page: Page | None = None) -> bool:
        """Take in a pair that was worked out; return whether it changed what is shown.

        A comparison by a comparer that has been replaced meanwhile is ignored.
        """
        if comparer is not self.comparer:
            return False
        self._shown = comparer
        is_shown = False
        for one, other in ((left, right), (right, left)):
            comparison = comparer.pair(one, other)
            own = page if page and page.document.comparison is comparison else None
            is_shown |= self.reader.bring(one, other, comparison, own)
        return is_shown

    @property
    def put_off(self) -> str:
        """Why nothing is compared for now, '' where it is."""
        if self.effort is Effort.NOTHING:
            return put_off(self.story, self.asking) or called_off(self.asking)
        return put_off(self.story, self.asking) if self.effort is Effort.UNASKED else ""

    def waiting(self) -> list[tuple[int, int]]:
        """Return the pairs still to compare, what is on the page first."""
        reader = self.reader
        if self.put_off:
            return []
        every = list(combinations(range(len(reader.story.articles)), 2))
        todo = [pair for pair in every if not reader.knows(*pair)]
        page = {reader.left, reader.right}
        near = page | ({reader.third} if reader.beside else set())
        if self.effort is Effort.PAGE:
            todo = [pair for pair in todo if near.issuperset(pair)]
        return sorted(todo, key=lambda pair: (-len(page & set(pair)), -len(near & set(pair))))

    def others(self, row: Row) -> Others:
        """Return which further outlets tell a row of the page."""
        reader = self.reader
        return others(row, reader.left, reader.right, self._languages, reader.known)

    def others_of_block(self, block: Block) -> Others:
        """Return which outlets tell what only the one in the third pane seems to."""
        reader = self.reader
        assert reader.third is not None, "a block beside no row is the third article's"
        row = Row(0, (block,), (), RowKind.LEFT)
        return others(row, reader.third, None, self._languages, reader.known)

    @property
    def _languages(self) -> list[str]:
        """The languages of the story's articles."""
        return [article.language for article in self.reader.story.articles]

    def tellers(self) -> tuple[str, ...]:
        """Return for every row of the page who else tells the active side's text, in tags."""
        reader = self.reader
        own = reader.left if reader.on_left or reader.right is None else reader.right
        told: dict[int, list[str]] = {}
        for other, tag in enumerate(self.tags):
            comparison = reader.known(own, other) if other != own else None
            for pair in comparison.pairs if comparison else ():
                held = told.setdefault(pair.link.left, [])
                if tag not in held:
                    held.append(tag)
        on_left = own == reader.left
        return tuple(
            " ".join(
                dict.fromkeys(
                    tag
                    for block in (row.left if on_left else row.right)
                    for sentence in range(block.first, block.last)
                    for tag in told.get(sentence, ())
                )
            )
            for row in reader.document.rows
        )

    def wording(self, pair: "LinkedPair") -> Wording:
        """Return the words that differ inside a linked pair of the page."""
        reader = self.reader
        assert reader.right is not None, "a linked pair has two sides"
        return self._wording(reader.left, reader.right, pair)

    def third_wordings(self) -> tuple[WordingOf, WordingOf]:
        """Return how to find the words that the third article has otherwise than either side."""
        reader = self.reader
        assert reader.right is not None, "a third article stands beside two"
        assert reader.third is not None, "there is a third article"
        return (
            partial(self._wording, reader.left, reader.third),
            partial(self._wording, reader.right, reader.third),
        )

    def _wording(self, left: int, right: int, pair: "LinkedPair") -> Wording:
        return (self._shown or self.comparer).wording(left, right, pair)

    def touched(self) -> Touched:
        """Return what the reader noted on the articles of the page, and put right in them."""
        if not self.notes and not self.corrections:
            return UNTOUCHED
        document, beside = self.reader.document, self.reader.beside
        shown = [document.left, document.right, beside.article if beside else None]
        return touched(self.notes, self.corrections, [each for each in shown if each])

    def notes_on(self, row: Row) -> list[tuple[str, str]]:
        """Return a row's notes, each with the number of its paragraph as readers see it."""
        if not self.notes:
            return []
        places = [
            (article.id, block.paragraph) for article, blocks in self.sides(row) for block in blocks
        ]
        return [
            (number(place[1]), self.notes[place])
            for place in dict.fromkeys(places)
            if place in self.notes
        ]

    def sides(self, row: Row) -> list[tuple[Article, Sequence[Block]]]:
        """Return the articles on the page, each with what a row shows of it."""
        document, beside = self.reader.document, self.reader.beside
        sides: list[tuple[Article, Sequence[Block]]] = [(document.left, row.left)]
        if document.right is not None:
            sides.append((document.right, row.right))
        if beside is not None:
            sides.append((beside.article, beside.blocks(row.index)))
        return sides

    def renewed(self) -> None:
        """Show the story as it is now; what is compared comes later."""
        self.reader.renew(self.corrected)
        self._name()

    def session(self) -> Session:
        """Return what is to be kept of this sitting."""
        reader = self.reader
        folding = reader.folding
        return Session(
            position=position_of(reader.story, reader.place),
            third=None if reader.third is None else reader.story.articles[reader.third].id,
            layout=reader.layout,
            words=reader.words,
            detail=reader.detail,
            on_left=reader.on_left,
            on_third=reader.third_pane.is_active,
            unfolded=folding.open_all,
            hide_shared=folding.hide_shared,
            marks={
                letter: position_of(reader.story, place) for letter, place in reader.marks.items()
            },
            notes=dict(self.notes),
            corrections=self.corrections,
            steps=self.steps,
        )

    def restore(self, session: Session) -> None:
        """Take up a kept sitting; corrections have to be given when the desk is made."""
        reader = self.reader
        reader.layout, reader.words, reader.detail = session.layout, session.words, session.detail
        reader.on_left = session.on_left
        reader.third_pane.is_active = session.on_third
        reader.folding.open_all = session.unfolded
        reader.folding.hide_shared = session.hide_shared
        reader.cursor.refold()
        self.notes = dict(session.notes)
        self.steps = steps_for(session.corrections, session.steps)
        for letter, position in session.marks.items():
            mark = place_of(reader.story, position)
            if mark is not None:
                reader.marks[letter] = mark
        self._kept = place_of(reader.story, session.position) if session.position else None
        if self._kept is not None:
            reader.show(self._kept.left, self._kept.right)
        ids = [article.id for article in reader.story.articles]
        if session.third in ids:
            reader.third_pane.wanted = ids.index(session.third)

    def resume(self) -> bool:
        """Go to the kept passage, now that its pair is compared; False where there is none."""
        place, self._kept = self._kept, None
        if place is None or (place.left, place.right) != (self.reader.left, self.reader.right):
            return False
        self.reader.arrive(place)
        return True

    def _name(self) -> None:
        articles = self.reader.story.articles
        self.names = names(articles)
        """What each outlet is called."""
        self.tags = tags(self.names)
        """The same in three characters."""
