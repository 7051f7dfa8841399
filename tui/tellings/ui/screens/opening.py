"""Opening what an article came from: its page in a browser, its file in an editor."""

import os
from pathlib import Path

from textual import on
from textual.app import SuspendNotSupported
from textual.screen import Screen

from tellings.model import Article
from tellings.reading.address import address_of
from tellings.reading.desk import Desk
from tellings.reading.display import displayable
from tellings.settings.programs import Program, editor, opener, run, start
from tellings.settings.schema import Settings
from tellings.ui.messages import ReloadWanted, SourceWanted
from tellings.ui.present.glyphs import Glyphs

PAGES = (".html", ".htm", ".xhtml")
"""Endings of files that a browser shows."""


class Opening(Screen[None]):
    """A screen that hands articles over to other programs."""

    desk: Desk
    settings: Settings
    glyphs: Glyphs
    _may_edit = False
    """Whether it was said in this sitting that the editor works on the articles themselves."""

    @on(SourceWanted)
    def _source_wanted(self, event: SourceWanted) -> None:
        article = self.desk.reader.story.articles[event.article]
        if event.edit:
            self._edit(article, event.words)
        else:
            self._open(article)

    def _open(self, article: Article) -> None:
        """Show the article's page: its address, else the file where that is a saved page."""
        target = address_of(article)
        path = Path(article.source.name)
        if not target and path.suffix.lower() in PAGES and os.path.isfile(path):
            target = path.absolute().as_uri()
        if not target:
            key = self.glyphs.key("edit")
            self.say(f"this text names no web page; {key} opens its file", problem=True)
            return
        program = opener(target, os.environ)
        shown = displayable(target)
        if program is None:
            self.say(f"no browser found for {shown}", problem=True)
        elif program.takes_terminal:
            if self._lend_terminal(program):
                self.say(f"back from {program.name}")
        else:
            try:
                start(program)
            except OSError as error:
                self.say(f"{program.name} did not start ({error.strerror or error})", problem=True)
            else:
                self.say(f"{program.name} opens {shown}")

    def _edit(self, article: Article, words: str) -> None:
        """Open the article's file in the editor, at a passage, and read it again afterwards."""
        path = Path(article.source.name)
        if not os.path.isfile(path):
            self.say("this text has no file", problem=True)
            return
        try:
            line = self.editor_line(path, words)
            program = editor(self.settings.reader.editor, str(path), os.environ, line)
        except ValueError as error:
            self.say(f"the editor's command can't be read: {error}", problem=True)
            return
        if not self._may_edit:
            self._may_edit = True
            key, name = self.glyphs.key("edit"), displayable(path.name)
            self.say(f"{key} once more edits the article's own file, {name}")
            return
        if self._lend_terminal(program):
            self.post_message(ReloadWanted())

    def editor_line(self, path: Path, words: str) -> int:
        """Return the line of a file at which a passage begins, 0 where that can't be told."""
        from tellings.reading.source_line import source_line

        try:
            return source_line(path.read_text("utf-8", "replace"), words) if words else 0
        except OSError:
            # the editor says better what is wrong with the file
            return 0

    def _lend_terminal(self, program: Program) -> bool:
        """Let a program have the terminal until it ends; return whether it ended well."""
        failed: OSError | None = None
        code = 0
        try:
            with self.app.suspend():
                # what is raised in here would leave the screen suspended
                try:
                    code = run(program.command)
                except OSError as error:
                    failed = error
        except SuspendNotSupported:
            self.say(f"{program.name} needs a terminal, and this is none", problem=True)
            return False
        self.app.refresh(layout=True)
        if failed is not None:
            reason = failed.strerror or failed
            self.say(f"{program.name} did not start ({reason})", problem=True)
        elif code:
            self.say(f"{program.name} ended with code {code}", problem=True)
        return failed is None and not code

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show a short message in the view that is on the screen."""
        raise NotImplementedError
