"""Choosing: which outlets, which layout, what is folded and how much is said."""

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from tellings.reading.blocks import number
from tellings.reading.display import displayable
from tellings.reading.manner import Detail, Layout, Words
from tellings.ui.messages import PairWanted
from tellings.ui.present.geometry import THREE_PANES, TWO_PANES, next_layout, no_third_pane
from tellings.ui.views.base import ReadingBase

if TYPE_CHECKING:
    from tellings.ui.dialogs.tellings import Telling

Choice = TypeVar("Choice", bound=StrEnum)


class Choosing(ReadingBase):
    """Actions that change what is shown and how."""

    def action_outlet(self, direction: int) -> None:
        """Put another outlet on the right."""
        self._other(self.reader.other_right(direction * self.take_count()))

    def action_base(self, direction: int) -> None:
        """Put another outlet on the left."""
        self._other(self.reader.other_left(direction * self.take_count()))

    def action_swap(self) -> None:
        """Let the two sides change places."""
        if self.reader.swap():
            self.pair_changed()
        else:
            self.say("there is one outlet only")

    def _other(self, changed: bool) -> None:
        if changed:
            self.pair_changed()
        else:
            self.say("this story has no further outlet")

    def action_pick(self) -> None:
        """Choose the outlet of the active side from a list."""
        reader, names = self.reader, self.desk.names
        if reader.is_on_third:
            self._pick_third()
            return
        held = reader.right if reader.on_left else reader.left
        places = [at for at in range(len(names)) if at != held]
        if len(places) < 2:
            self.say("this story has no further outlet")
            return
        now = reader.left if reader.on_left else reader.right
        lines = [f"{names[at]}  {displayable(reader.story.articles[at].title)}" for at in places]

        def chosen(place: int | None) -> None:
            if place is None:
                return
            at = places[place]
            pair = (at, reader.right) if reader.on_left else (reader.left, at)
            if reader.show(*pair):
                self.pair_changed()

        from tellings.ui.dialogs.choose import Choose

        side = "left" if reader.on_left else "right"
        dialog = Choose(f"Outlet on the {side}", lines, places.index(now) if now in places else 0)
        self.app.push_screen(dialog, chosen)

    def action_tellings(self) -> None:
        """Show every outlet's telling of the passage in focus."""
        reader, row = self.reader, self.reader.row
        if row is None:
            return
        tellings: list[Telling] = []
        articles: list[int] = []
        alone = reader.block
        document, sign = reader.document, self.glyphs.paragraph
        for place, article, blocks, style in (
            (reader.left, document.left, row.left, "left"),
            (reader.right, document.right, row.right, "right"),
        ):
            if place is None or article is None or alone is not None:
                continue
            elsewhere = row.left_elsewhere if place == reader.left else row.right_elsewhere
            name = self.desk.names[place]
            if blocks:
                text = " ".join(displayable(article.text[b.start : b.end]) for b in blocks)
                tellings.append((f"{name} {sign}{blocks[0].label}", style, text))
            elif elsewhere is not None:
                told = article.sentences[elsewhere]
                where = f"{name} {sign}{number(told.paragraph)}"
                tellings.append((where, style, displayable(told.text)))
            else:
                tellings.append((name, style, "does not tell this"))
            articles.append(place)
        if alone is not None:
            side = reader.side
            name = f"{self.desk.names[side.outlet]} {sign}{alone.label}"
            text = displayable(side.article.text[alone.start : alone.end])
            tellings.append((name, "third", text))
            articles.append(side.outlet)
        others = self.desk.others_of_block(alone) if alone else self.desk.others(row)
        for telling in others.told:
            name = f"{self.desk.names[telling.article]} {sign}{number(telling.paragraph)}"
            is_third = reader.beside is not None and telling.article == reader.third
            style = "third" if is_third else "strong"
            tellings.append((name, style, displayable(telling.excerpt)))
            articles.append(telling.article)
        for place in others.not_told:
            tellings.append((self.desk.names[place], "muted", "does not tell this"))
            articles.append(place)
        for place in others.foreign:
            said = "is in another language: hardly comparable"
            tellings.append((self.desk.names[place], "muted", said))
            articles.append(place)

        def chosen(article: int | None) -> None:
            if article is None:
                return
            if article in [side.outlet for side in reader.sides[: 3 if alone else 2]]:
                self.say(f"{self.desk.names[article]} is on the page already")
                return
            # what only the right tells stays there
            is_right_only = reader.right is not None and not row.left
            pair = (article, reader.right) if is_right_only else (reader.left, article)
            if reader.show(*pair):
                self.pair_changed()

        from tellings.ui.dialogs.tellings import Tellings

        self.app.push_screen(Tellings(tellings, articles), chosen)

    def action_layout(self) -> None:
        """Change to the next layout that the width and the story allow."""
        reader = self.reader
        if reader.right is None:
            self.say("one outlet: there is one layout")
            return
        columns, has_third = self.app.size.width, reader.third is not None
        reader.layout = next_layout(reader.layout, columns, has_third=has_third)
        row = reader.row
        if reader.layout is Layout.SINGLE and row is not None and not row.is_aligned:
            told = row.left_elsewhere if reader.on_left else row.right_elsewhere
            if told is None:
                # the article that tells what is in focus: the other one has nothing to show of it
                reader.on_left = bool(row.left)
        self.redraw_page()
        why = no_third_pane(columns, has_third=has_third)
        first = reader.layout in (Layout.ALIGNED, Layout.UNIFIED)
        said = f"; no three panes: {why}" if first and why else ""
        if said and columns < TWO_PANES:
            said = f"; panes need {TWO_PANES} columns"
        self.say(f"layout: {reader.layout}{said}", of_size=bool(said))

    def action_third(self) -> None:
        """Show a third pane with the outlet whose number was typed, or with one from a list."""
        reader, number = self.reader, self.number.take()
        names = self.desk.names
        if number > len(names):
            self.say(f"this story has {len(names)} outlets", problem=True)
        elif number:
            self._show_third(number - 1)
        elif len(names) < 4 or self.app.size.width < THREE_PANES:
            self._show_third(reader.third or 0)
        else:
            self._pick_third()

    def action_exchange(self) -> None:
        """Let the right outlet and the third one change places."""
        reader = self.reader
        if reader.beside is None or reader.third is None:
            layout, third = self.glyphs.key("layout"), self.glyphs.key("third")
            self.say(f"there is no third pane; {layout} or {third} shows one")
            return
        reader.put_third(reader.right or 0)
        self.pair_changed()

    def _pick_third(self) -> None:
        """Choose the outlet of the third pane from a list."""
        reader, names = self.reader, self.desk.names
        sides = {reader.left: "  (left)", reader.right: "  (right)"}
        lines = [
            f"{at + 1}  {name}{sides.get(at, '')}  {displayable(article.title)}"
            for at, (name, article) in enumerate(zip(names, reader.story.articles, strict=True))
        ]

        def chosen(place: int | None) -> None:
            if place is not None:
                self._show_third(place)

        from tellings.ui.dialogs.choose import Choose

        self.app.push_screen(Choose("Outlet in the third pane", lines, reader.third or 0), chosen)

    def _show_third(self, outlet: int) -> None:
        """Show three panes with an outlet in the third one, and have them compared."""
        reader = self.reader
        # the window may have become narrower while the list was open
        why = no_third_pane(self.app.size.width, has_third=reader.third is not None)
        if why:
            self.say(f"no three panes: {why}", problem=True, of_size=True)
            return
        pair = (reader.left, reader.right)
        reader.layout = Layout.THREE
        reader.put_third(outlet)
        if pair == (reader.left, reader.right):
            self.redraw_page()
            self.screen.post_message(PairWanted())
        else:
            self.pair_changed()
        self.say(f"third pane: {self.desk.names[reader.third or 0]}")

    def action_words(self) -> None:
        """Mark changed words in the focus, everywhere, or nowhere."""
        self.reader.words = _next(list(Words), self.reader.words)
        self.redraw_page()
        self.say(f"word marks: {self.reader.words}")

    def action_info(self) -> None:
        """Change how much the strip says."""
        self.reader.detail = _next(list(Detail), self.reader.detail)
        self.redraw_strip()

    def action_fold(self) -> None:
        """Open the fold in focus, or fold these lines again."""
        cursor, row = self.reader.cursor, self.reader.row
        if row is None:
            return
        entry = cursor.entries[cursor.place]
        if entry.is_fold:
            cursor.folding.opened.add(entry.first)
        elif not cursor.folding.close(row.index, cursor.document.rows):
            self.say("nothing to fold here")
            return
        cursor.refold()
        self.redraw_page()

    def action_fold_all(self) -> None:
        """Open or close all folded lines."""
        folding = self.reader.folding
        folding.open_all = not folding.open_all
        folding.opened.clear()
        self.reader.cursor.refold()
        self.redraw_page()

    def action_hide_shared(self) -> None:
        """Fold what both articles tell, or show it again."""
        folding = self.reader.folding
        folding.hide_shared = not folding.hide_shared
        folding.opened.clear()
        self.reader.cursor.refold()
        self.redraw_page()
        if not folding.hides(self.reader.document.rows):
            self.say(self._nothing_hidden(is_on=folding.hide_shared))

    def _nothing_hidden(self, *, is_on: bool) -> str:
        """Return what to say where hiding what is shared changes nothing on the page."""
        reader = self.reader
        if reader.right is None:
            return "one outlet: nothing is shared"
        if not reader.is_compared:
            return self.desk.put_off or "still comparing"
        if not is_on:
            return "hiding off"
        return f"hiding on; these {'three' if reader.beside else 'two'} share no whole passage"

    def pair_changed(self) -> None:
        """Show the two articles that are on the page now."""
        raise NotImplementedError


def _next(choices: list[Choice], now: Choice) -> Choice:
    """Return the choice after the present one, the first after the last."""
    return choices[(choices.index(now) + 1) % len(choices)] if now in choices else choices[0]
