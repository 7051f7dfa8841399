"""The matrix's look: grounds for shares, made from the theme's own page and accent."""

from rich.color import Color
from rich.style import Style
from textual.widget import Widget

from tellings.ui.look import Look
from tellings.ui.present.board_heat import heat
from tellings.ui.present.board_matrix import HEAT
from tellings.ui.present.line import PAGE

STRONG = 50
"""Per cent from which a cell is bold where there are no colours."""


class HeatLook(Look):
    """A look that knows the grounds 'heat-0' to 'heat-100' besides those of the style sheet."""

    def __init__(self, widget: Widget) -> None:
        super().__init__(widget)
        self._heat: dict[str, Style] = {}

    def forget(self) -> None:
        """Forget what was resolved."""
        super().forget()
        self._heat.clear()

    def style(self, name: str, ground: str) -> Style:
        """Return the style of a name on a ground."""
        if not ground.startswith(HEAT):
            return super().style(name, ground)
        if ground not in self._heat:
            self._heat[ground] = self._heated(int(ground.removeprefix(HEAT)))
        return self._heat[ground]

    def _heated(self, percent: int) -> Style:
        plain = super().style("text", PAGE)
        page, accent = plain.bgcolor, super().style("accent", PAGE).color
        if not (page and page.triplet and accent and accent.triplet):
            # the terminal's own colours: the number alone says it
            return plain + Style(bold=percent >= STRONG)
        text, ground = heat((*page.triplet,), (*accent.triplet,), percent)
        return Style(color=Color.from_rgb(*text), bgcolor=Color.from_rgb(*ground), bold=True)
