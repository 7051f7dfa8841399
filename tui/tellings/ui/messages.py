"""Messages with more than one poster or receiver."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tellings.model import Story

if TYPE_CHECKING:
    from tellings.compare.comparer import Comparer
    from tellings.ingest.again import Again
    from tellings.reading.spread import Page
    from tellings.settings.clipboard import Outcome


class PairWanted(Message):
    """The two on the page changed and may have to be compared."""


class HintsChanged(Message):
    """What the key hints should say may have changed."""

    def can_replace(self, message: Message) -> bool:
        """One such message is as good as several."""
        return isinstance(message, HintsChanged)


@dataclass
class PairCompared(Message):
    """A comparison was worked out in the background."""

    comparer: "Comparer"
    left: int
    right: int
    round: int
    """Which time of comparing everything it belongs to."""
    page: "Page | None"
    """What is shown of it, where it was worked out for the page."""


@dataclass
class PairFailed(Message):
    """A comparison could not be worked out."""

    reason: str
    round: int


class ReloadWanted(Message):
    """The story's files are to be read again."""


@dataclass
class FilesRead(Message):
    """Files of the story were read again."""

    again: "Again"
    names: tuple[str, ...]
    asked: bool
    """True where somebody asked for it, False where a file had changed."""


@dataclass
class ReadFailed(Message):
    """Files of the story could not be read again, for a reason that is none of theirs."""

    reason: str


class CorrectionsChanged(Message):
    """The reader put something right, or took that back; everything is to be compared anew."""


class SittingChanged(Message):
    """Something that is kept of a sitting changed: a note, a mark."""


@dataclass
class KeepFailed(Message):
    """A sitting could not be kept, or what was kept before could not be read."""

    said: str


class ExportWanted(Message):
    """A report is to be saved."""


@dataclass
class PreviewMade(Message):
    """A report was built to be looked at."""

    text: str
    format: str


@dataclass
class ReportEnded(Message):
    """Writing a report came to its end."""

    said: str
    """What came of it; '' where it was called off."""
    problem: bool


@dataclass
class SourceWanted(Message):
    """What an article came from is to be opened: its page, or its file in the editor."""

    article: int
    edit: bool
    words: str = ""
    """The passage that the editor is to open at, '' for the file's beginning."""


@dataclass
class CopyMade(Message):
    """Something was copied, or could not be."""

    outcome: "Outcome"


@dataclass
class StoryOpened(Message):
    """A story was read and is to be shown."""

    story: Story


class LibraryWanted(Message):
    """Another story is to be chosen."""
