"""Folders that can't be read, for tests that may run as a user to whom everything is open."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest


def close_folders(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Refuse to list the folders of these names, as without permission to read them."""
    listed = Path.iterdir

    def refused(folder: Path) -> Iterator[Path]:
        if folder.name in names:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
