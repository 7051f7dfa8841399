"""The pure core stays free of the screen library, and help stays quick to show."""

import json
import pkgutil
import subprocess
import sys

import pytest

import tellings
from tellings.cli.commands import COMMANDS

PURE = sorted(
    module.name
    for module in pkgutil.walk_packages(tellings.__path__, "tellings.")
    if not module.name.startswith(("tellings.ui", "tellings.cli", "tellings.__main__"))
)
COMMAND_MODULES = [f"tellings.cli.{name}" for name in COMMANDS]


def loaded_by(code: str) -> set[str]:
    """Return the top-level packages that a fresh interpreter holds after running the code."""
    tops = "sorted({name.split('.')[0] for name in sys.modules})"
    report = f"import sys, json\n{code}\nprint(json.dumps({tops}))"
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_every_pure_module_loads_no_screen_library() -> None:
    assert len(PURE) > 20
    loaded = loaded_by("\n".join(f"import {name}" for name in PURE))
    assert "tellings" in loaded
    assert not loaded & {"textual", "rich"}


def test_importing_every_command_loads_nothing_heavy() -> None:
    loaded = loaded_by("\n".join(f"import {name}" for name in COMMAND_MODULES))
    assert not loaded & {"textual", "trafilatura", "jinja2", "lxml", "rapidfuzz", "sentencex"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["diff", "--help"]])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    loaded = loaded_by(f"from tellings.cli.main import run\nassert run({arguments!r}) == 0")
    assert not loaded & {"textual", "rich", "trafilatura", "jinja2", "lxml"}
