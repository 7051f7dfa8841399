"""A story as its reader corrects it, step by step, and what compares it so."""

from threading import Lock
from typing import TYPE_CHECKING

from tellings.model import Corrections, Story
from tellings.reading.changes import Change, change_between, changed, single_changes, standing
from tellings.reading.corrections import only_origins

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer


class CorrectedStory:
    """One story with the corrections in force, undoable, and its comparer."""

    def __init__(self, story: Story, corrections: Corrections | None = None) -> None:
        self.story = story
        """As it was read, without corrections."""
        self._corrections = corrections or Corrections()
        self._lock = Lock()
        self._comparer: Comparer | None = None
        self.steps: tuple[Change, ...] = single_changes(self._corrections)
        """What led to the corrections in force, the newest last, over all sittings."""

    @property
    def corrections(self) -> Corrections:
        """What the reader has put right."""
        return self._corrections

    @property
    def comparer(self) -> "Comparer":
        """What works out the comparisons; the first use takes long and may be in any thread."""
        with self._lock:
            if self._comparer is None:
                # the engine is not needed to show the text: it is loaded behind it
                from tellings.compare.comparer import Comparer

                self._comparer = Comparer(self.story, self._corrections)
            return self._comparer

    @property
    def corrected(self) -> Story:
        """The story as it is shown; without corrections that needs no engine."""
        return self.comparer.story if self._corrections else self.story

    def correct(self, corrections: Corrections) -> bool:
        """Put other corrections in force, undoably; most need everything compared anew.

        Return False where the same are in force already.
        """
        change = change_between(self.corrections, corrections)
        if not change:
            return False
        self.steps = (*self.steps, change)
        self._change(corrections)
        return True

    def undo(self, step: int = -1) -> bool:
        """Take a step of the corrections back, the newest first; return False where there is none.

        Steps that no longer make a difference, as another one was made since, are passed over.
        """
        places = standing(self._corrections, self.steps)
        if not places:
            return False
        change = self.steps[places[-1] if step < 0 else step]
        self.steps = tuple(each for each in self.steps if each is not change)
        self._change(changed(self._corrections, change.back))
        return True

    def reread(self, story: Story) -> None:
        """Take in the story as its files are now."""
        self.story = story
        self._enforce(self.corrections)

    def renewed(self) -> None:
        """Take in that the story is another one now, with everything to be compared anew."""
        raise NotImplementedError

    def _change(self, corrections: Corrections) -> None:
        """Put corrections in force; where only origins change, what is compared stays."""
        if only_origins(self._corrections, corrections):
            with self._lock:
                self._corrections = corrections
                if self._comparer is not None:
                    self._comparer = self._comparer.with_origins(corrections)
        else:
            self._enforce(corrections)

    def _enforce(self, corrections: Corrections) -> None:
        with self._lock:
            self._corrections = corrections
            self._comparer = None
        self.renewed()
