"""Run the real command in a process of its own, as a user's shell would."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """What a command left behind."""

    code: int
    out: str
    err: str


def tellings(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> Run:
    """Run ``tellings`` with the arguments, no terminal, and the given extra environment."""
    done = subprocess.run(
        [sys.executable, "-m", "tellings", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )
    return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def assert_one_clear_line(run: Run, *mentions: str) -> None:
    """Fail unless a command refused with 2, and said why in one line that mentions all of these."""
    assert run.code == 2
    assert run.out == ""
    lines = run.err.splitlines()
    assert len(lines) == 1, run.err
    assert lines[0].startswith("tellings: ")
    assert "Traceback" not in run.err
    for mention in mentions:
        assert mention in lines[0]
