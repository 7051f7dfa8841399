"""The errors that a person can do something about."""

from pathlib import Path


class TellingsError(Exception):
    """A problem to be told in one line: what it is about, why, and what to do.

    Attributes:
        subject: the file, address or option it is about, as the user named it.
        reason: what is wrong, a clause without a full stop.
        remedy: what to do about it, a clause without a full stop; may be empty.
    """

    exit_code = 2

    def __init__(self, subject: str, reason: str, remedy: str = "") -> None:
        self.subject = subject
        self.reason = reason
        self.remedy = remedy
        super().__init__(self.line())

    def __reduce__(self) -> tuple[type["TellingsError"], tuple[str, str, str]]:
        """Let the problem go from one process to another."""
        return type(self), (self.subject, self.reason, self.remedy)

    def line(self) -> str:
        """Return the problem as one line: 'subject: reason; remedy'."""
        said = f"{self.subject}: {self.reason}" if self.subject else self.reason
        return f"{said}; {self.remedy}" if self.remedy else said


class SourceError(TellingsError):
    """A file, folder, address or stream that can't be opened as an article or story."""

    @classmethod
    def unreadable(cls, path: Path, error: OSError) -> "SourceError":
        """Return the problem of a file or folder that the system doesn't let be read."""
        remedy = "check its permissions" if isinstance(error, PermissionError) else "check it"
        return cls(str(path), f"can't be read ({error.strerror or error})", remedy)


class SettingsError(TellingsError):
    """A setting, keymap or theme that can't be used."""


class WriteError(TellingsError):
    """A report or state file that can't be written; nothing was changed."""
