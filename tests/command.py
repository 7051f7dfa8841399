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
