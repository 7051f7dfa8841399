"""The start: what may be loaded before the first article text is on the screen."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.ui.stories import HARBOUR

PROBE = """
import json, sys
from functools import partial
from tellings.cli.open import opened
from tellings.cli.ahead import ahead

read = ahead(partial(opened, tuple(sys.argv[1:]), None))
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.theme import DEFAULT

def look(app):
    canvas = app.screen.view.canvas
    app.seen = {"modules": sorted(sys.modules), "has_page": canvas.page is not None}
    app.seen["lines"] = [canvas.render_line(y).text for y in range(canvas.size.height)]
    app.exit()

TellingsApp.on_ready = look
app = TellingsApp(read(), Settings(), theme=DEFAULT)
app.run(headless=True, size=(160, 45))
print(json.dumps(app.seen))
"""
LATER = (
    "tellings.board",
    "tellings.compare",
    "tellings.ingest.again",
    "tellings.ingest.open",
    "tellings.link",
    "tellings.model.claim",
    "tellings.model.comparison",
    "tellings.report",
    "tellings.segment",
    "tellings.ui.boards",
    "tellings.ui.dialogs.box",
    "tellings.ui.screens.library",
    "charset_normalizer",
    "cydifflib",
    "jinja2",
    "lxml",
    "markdown_it",
    "pygments",
    "rapidfuzz",
    "sentencex",
    "snowballstemmer",
    "textual.widgets._markdown",
    "textual.widgets._text_area",
    "tomlkit",
    "trafilatura",
)
"""What the reader needs later, or what only the process needs that reads the articles."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what is loaded and drawn when the reader is ready for its first key."""
    folder = tmp_path_factory.mktemp("start")
    files = []
    for name in ("courier", "gazette"):
        files.append(folder / f"{name}.txt")
        files[-1].write_text("\n\n".join(" ".join(sentences) for sentences in HARBOUR))
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"TELLINGS_STATE_DIR": str(folder), "PATH": "", "PYTHONPATH": ":".join(sys.path)},
    )
    held: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return held


@pytest.mark.parametrize("package", LATER)
def test_the_first_text_does_not_wait_for(package: str, start: dict[str, Any]) -> None:
    assert not [each for each in start["modules"] if f"{each}.".startswith(f"{package}.")]


def test_the_first_frame_has_the_text_on_it(start: dict[str, Any]) -> None:
    assert start["has_page"]
    assert any("two years of repair" in line for line in start["lines"])
