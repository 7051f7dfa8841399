"""A list to choose from whose selected entry has a bar before it, so that it needs no colour."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class PickList(OptionList):
    """Entries of one or more lines."""

    def __init__(self, bar: str, *, name: str | None = None) -> None:
        super().__init__(id=name)
        self._bar = bar
        self._entries: tuple[tuple[Content, ...], ...] = ()
        self._marked: int | None = None

    @property
    def room(self) -> int:
        """Cells that an entry's line has beside both bars; 0 before the list has a size."""
        around = self.get_component_styles("option-list--option").padding.width + self.gutter.width
        scroll = self.styles.scrollbar_size_vertical
        return max(0, self.outer_size.width - around - scroll - len(self._bar) - 1)

    def fill(self, entries: Sequence[Sequence[Content]], chosen: int = 0) -> None:
        """Show other entries, each of them a sequence of lines, and select one."""
        self._marked = None
        self._entries = tuple(tuple(entry) for entry in entries)
        self.clear_options()
        self.add_options([Option(self._prompt(at)) for at in range(len(self._entries))])
        if self._entries:
            self.highlighted = max(0, min(chosen, len(self._entries) - 1))

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Let the bar follow the selection."""
        before, self._marked = self._marked, highlighted
        for place in {before, highlighted} - {None}:
            if place is not None and place < self.option_count:
                self.replace_option_prompt_at_index(place, self._prompt(place))
        super().watch_highlighted(highlighted)

    def _prompt(self, place: int) -> Content:
        lead = f"{self._bar} " if place == self._marked else "  "
        return Content("\n").join(
            Content(lead) + line if len(line) else line for line in self._entries[place]
        )
