from pathlib import Path

import pytest

from tests import newsroom
from tests.bridge import COURIER, HARBOUR


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two saved articles among files that are none."""
    place = tmp_path / "monday"
    place.mkdir()
    (place / "b.txt").write_bytes(newsroom.text())
    (place / "a.html").write_bytes(newsroom.html())
    (place / "gold.toml").write_text("x = 1")
    (place / "README.md").write_text("# About\n\nThis is no article at all.")
    (place / "picture.jpg").write_bytes(b"\xff\xd8")
    return place


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The files of the two articles on the bridge."""
    left, right = tmp_path / "harbour.txt", tmp_path / "courier.txt"
    left.write_text(HARBOUR, encoding="utf-8")
    right.write_text(COURIER, encoding="utf-8")
    return left, right
