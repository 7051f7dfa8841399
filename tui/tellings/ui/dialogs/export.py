"""Saving a report: format, extent and file."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label, RadioSet

from tellings.reading.display import displayable, meant
from tellings.ui.dialogs.box import Box
from tellings.ui.widgets.choice import Choice
from tellings.ui.widgets.field import Field

FORMATS = (
    ("md", "Markdown    for notes and mail"),
    ("html", "HTML        one file, both columns, prints well"),
    ("json", "JSON        every link, span and claim, for scripts"),
    ("csv", "CSV         the table of claims"),
    ("text", "plain text  for the terminal"),
)
SUFFIXES = {"md": ".md", "html": ".html", "json": ".json", "csv": ".csv", "text": ".txt"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What to save and where."""

    format: str
    is_pair: bool
    path: Path
    overwrite: bool = False


class Export(Box[Wish]):
    """Asks what to save; a file that is there is overwritten only where that was confirmed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "save", "save", show=False, priority=True, id="export-save", tooltip="Save it."
        ),
        Binding(
            "f2",
            "preview",
            "preview",
            show=False,
            priority=True,
            id="export-preview",
            tooltip="Look at it before it is saved.",
        ),
    ]
    heading = "Save a report"
    keys = "enter save  f2 preview  space choose  tab next field  esc cancel"

    def __init__(
        self,
        pair: str,
        outlets: int,
        folder: Path,
        stem: str,
        wanted: str,
        preview: Callable[[Wish], None],
        *,
        is_pair: bool = True,
    ) -> None:
        """Ask about two outlets or the whole story.

        Args:
            pair: the two, as they are called.
            outlets: how many the story has.
            folder: where the file goes at first.
            stem: its name at first, without ending.
            wanted: the format at first.
            preview: shows a report before it is saved.
            is_pair: whether it is about the two at first.
        """
        super().__init__()
        self._about_pair = is_pair
        self._preview = preview
        self._pair = pair
        self._outlets = outlets
        self._folder = folder
        self._stem = stem
        self._wanted = wanted
        self._offered = ""
        """The path that the line began with; the line shows the display form of it."""
        self._asked: Path | None = None
        """The file about which the question stands whether to overwrite it."""

    def content(self) -> list[Widget]:
        """Return the fields."""
        self._format = RadioSet(
            *(Choice(Content(said), value=name == self._wanted) for name, said in FORMATS)
        )
        self._what = RadioSet(
            Choice(Content(f"this pair   {self._pair}"), value=self._about_pair),
            Choice(Content(f"the story   all {self._outlets} outlets"), value=not self._about_pair),
        )
        self._stem += "" if self._about_pair else "-story"
        self._offered = self._free(self._wanted)
        self._path = Field(self._offered)
        self._hint = Label(Content(""))
        return [
            Label("Format"),
            self._format,
            Label("What"),
            self._what,
            Label("To"),
            self._path,
            self._hint,
        ]

    def on_mount(self) -> None:
        """Begin at the format."""
        self._format.focus()
        self._check()

    @property
    def _chosen(self) -> str:
        return FORMATS[max(0, self._format.pressed_index)][0]

    def _free(self, format_name: str) -> str:
        """Return a path that no file has: the name, else with -2, -3 and so on."""
        path = self._folder / f"{self._stem}{SUFFIXES[format_name]}"
        number = 2
        while os.path.exists(path):
            path = self._folder / f"{self._stem}-{number}{SUFFIXES[format_name]}"
            number += 1
        return str(path)

    @on(RadioSet.Changed)
    def _changed(self) -> None:
        self._stem = self._stem.removesuffix("-story") + ("" if self._is_pair else "-story")
        self._path.value = self._offered = self._free(self._chosen)
        self._check()

    @property
    def _target(self) -> Path:
        # unlike Path's own, these take a name that no file can have as what it is: not there
        return Path(os.path.expanduser(meant(self._path.value, self._offered).strip()))

    @on(Input.Changed)
    def _check(self) -> None:
        """Say what stands at the path; another path takes the question back."""
        self._asked = None
        said = f"in {displayable(os.path.dirname(os.path.abspath(self._target)))}"
        if os.path.isdir(self._target):
            said = "a folder: name a file in it"
        elif os.path.exists(self._target):
            said = "a file of this name exists"
        self._hint.update(Content(said))

    @property
    def _is_pair(self) -> bool:
        return self._what.pressed_index <= 0

    def action_preview(self) -> None:
        """Ask for a look at the report."""
        self._preview(Wish(self._chosen, self._is_pair, self._target))

    def action_save(self) -> None:
        """Close with the wish; ask first where a file would be overwritten."""
        path = self._target
        if not self._path.value.strip() or os.path.isdir(path):
            self._check()
            self._path.focus()
            return
        exists = os.path.exists(path)
        if exists and self._asked != path:
            self._asked = path
            self._hint.update(Content("exists: enter again overwrites it, esc cancels"))
            self._path.focus()
            return
        self.dismiss(Wish(self._chosen, self._is_pair, path, overwrite=exists))
