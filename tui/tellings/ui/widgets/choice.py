"""One of several choices, with a mark that needs no colour: (•) chosen, ( ) not."""

from textual.content import Content
from textual.widgets import RadioButton


class Choice(RadioButton):
    """A radio button that is drawn in characters; in ASCII where the application is."""

    def render(self) -> Content:
        """Return the mark and the label."""
        chosen = "*" if self.app.has_class("-ascii") else "•"
        label = self.label.pad(1, 1).stylize_before(self.get_visual_style("toggle--label"))
        return Content.assemble(f"({chosen if self.value else ' '})", label)
