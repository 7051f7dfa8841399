"""The search line of a board: rows narrow while one types."""

from textual import on
from textual.widgets import Input

from tellings.ui.boards.counting import Counting
from tellings.ui.messages import HintsChanged


class Searching(Counting):
    """What a board does with its search line."""

    search: Input

    # what a kind of board has to say

    def take_words(self, words: str) -> None:
        """Show only what holds these words; everything for ''."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What was searched for."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    def take_keys(self) -> None:
        """Take the keyboard."""
        raise NotImplementedError

    # shared

    def action_search(self) -> None:
        """Open the search line; it searches while one types."""
        self.take_words(self.words)
        self.search.value = self.words
        self.search.add_class("-open")
        self.redraw()
        self.screen.set_focus(self.search)

    def close_search(self) -> bool:
        """Close the search line; return False where it isn't open."""
        if not self.search.has_class("-open"):
            return False
        self.search.remove_class("-open")
        return True

    def end_search(self) -> bool:
        """Forget the search; return False where there is none."""
        if not (self.close_search() or self.words):
            return False
        self.take_words("")
        self.redraw()
        self.take_keys()
        self.screen.post_message(HintsChanged())
        return True

    @on(Input.Changed, "#board-search")
    def _search_changed(self, event: Input.Changed) -> None:
        if self.search.has_class("-open"):
            self.take_words(event.value)
            self.redraw()

    @on(Input.Submitted, "#board-search")
    def submit_search(self) -> None:
        """Give the keyboard back to the rows that were found."""
        self.close_search()
        self.take_keys()
        self.screen.post_message(HintsChanged())
        self.redraw()
