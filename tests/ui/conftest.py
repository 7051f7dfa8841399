from pathlib import Path

import pytest

from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.model import Story
from tellings.reading.board_set import BoardSet, board_set
from tests.ui.boards import SEOUL
from tests.ui.stories import DOCKS, HARBOUR, WIRE, harbour, written
from tests.ui.worked_out import WorkedOut


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the reader remembers away from the user's own folders."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"TELLINGS_{name}_DIR", str(tmp_path / name.lower()))


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """The files of the harbour story's three outlets."""
    return written(tmp_path / "harbour", {"courier": HARBOUR, "docks": DOCKS, "wire": WIRE})


@pytest.fixture(scope="session")
def worked_out() -> tuple[Story, WorkedOut]:
    """The bundled story of five outlets, and what is worked out about it."""
    story = open_story([str(SEOUL)])
    return story, WorkedOut(story)


@pytest.fixture
def seoul(worked_out: tuple[Story, WorkedOut], monkeypatch: pytest.MonkeyPatch) -> Story:
    """The bundled story of five outlets; no test has to wait for what another one has seen."""
    story, held = worked_out
    held.lend(monkeypatch)
    return story


@pytest.fixture(scope="session")
def made() -> BoardSet:
    """The boards of the harbour story."""
    return board_set(Comparer(harbour()))
