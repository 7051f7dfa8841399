"""Sittings that several processes keep in the same moment."""

import subprocess
import sys
from pathlib import Path

import pytest

from tellings.reading import state_lock
from tellings.reading.keeping import load_session
from tellings.reading.state_lock import locked
from tests.ui.stories import harbour

NOTES = 30
KEEP = f"""
import sys
from pathlib import Path
from tellings.reading.keeping import Keeper
from tellings.reading.session import Session
from tests.ui.stories import harbour

article, folder, story = sys.argv[1], Path(sys.argv[2]), harbour()
keeper, notes = Keeper(), {{}}
print("ready", flush=True)
sys.stdin.readline()
for number in range({NOTES}):
    notes[article, number] = "kept"
    said = keeper.keep(folder, story, Session(notes=dict(notes)), keeper.turn())
    assert not said, said
"""


def begun(*arguments: str) -> "subprocess.Popen[str]":
    """Start a process of Python that says when it is ready, and goes on when it is told to."""
    process = subprocess.Popen(
        [sys.executable, "-c", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_no_change_is_lost_where_two_processes_keep_at_once(tmp_path: Path) -> None:
    processes = [begun(KEEP, article, str(tmp_path)) for article in ("courier", "docks")]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    kept, _ = load_session(tmp_path, harbour())
    assert kept is not None
    wanted = {(article, at) for article in ("courier", "docks") for at in range(NOTES)}
    assert kept.notes.keys() == wanted


HOLD = """
import sys, time
from pathlib import Path
from tellings.reading.state_lock import locked

with locked(Path(sys.argv[1])) as held:
    assert held
    print("ready", flush=True)
    time.sleep(60)
"""


def test_a_process_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    process = begun(HOLD, str(tmp_path))
    process.kill()
    process.communicate(timeout=60)
    with locked(tmp_path) as held:
        assert held


def test_whoever_holds_a_folder_too_long_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_lock, "PATIENCE", 0.02)
    with locked(tmp_path) as first, locked(tmp_path) as second:
        assert (first, second) == (True, False)
    with locked(tmp_path) as third:
        assert third


def test_a_folder_that_can_not_be_made_is_not_held(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with locked(tmp_path / "file" / "sessions") as held:
        assert not held
