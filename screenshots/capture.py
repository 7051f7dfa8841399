"""Draws the real reader on the bundled story and writes the pictures beside this file.

Run it as ``python screenshots/capture.py``; it needs the package with its ``dev`` extra and a
monospace font on the system (Fira Code looks best; DejaVu Sans Mono will do).
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import resvg_py

from tellings.ingest import open_story
from tellings.ingest.library import bundled_folder
from tellings.settings.schema import Settings
from tellings.ui.app import TellingsApp
from tellings.ui.screens.main import MainScreen

HERE = Path(__file__).resolve().parent
STORY = "seoul-2023"
FONTS = (
    "FiraCode-Regular.ttf",
    "FiraCode-Bold.ttf",
    "DejaVuSansMono.ttf",
    "DejaVuSansMono-Bold.ttf",
)
FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
    Path("/Library/Fonts"),
    Path.home() / "Library/Fonts",
)
ZOOM = 1.0


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, the terminal's size, the theme, and the keys that lead there."""

    name: str
    size: tuple[int, int]
    theme: str
    keys: Sequence[str] = ()
    ascii_only: bool = False


SHOTS = (
    Shot("reader-wide", (160, 45), "tellings-dark", ("l", "g", "c")),
    Shot("reader-three", (240, 60), "tellings-dark", ("2", "B", "g", "n", "n")),
    Shot("reader-light", (120, 34), "tellings-light", ("h", "g", "e")),
    Shot("reader-narrow", (80, 24), "tellings-dark", ("l", "g", "c")),
    Shot("reader-plain", (100, 30), "tellings-ansi", ("h", "g", "e")),
    Shot("claims", (140, 40), "tellings-light", ("view:1",)),
    Shot("quotes", (140, 40), "tellings-dark", ("view:2",)),
    Shot("matrix", (120, 34), "tellings-light", ("view:3",)),
    Shot("help", (160, 45), "tellings-dark", ("question_mark",)),
)


def font_files() -> list[str]:
    """Return a regular and a bold monospace font of this system.

    Raises:
        SystemExit: if there is none.
    """
    found = {
        path.name: str(path)
        for folder in FONT_FOLDERS
        if folder.is_dir()
        for path in folder.rglob("*.ttf")
        if path.name in FONTS
    }
    for regular, bold in (FONTS[:2], FONTS[2:]):
        if regular in found and bold in found:
            return [found[regular], found[bold]]
    sys.exit("no monospace font found: install Fira Code or DejaVu Sans Mono and run this again")


async def draw(shot: Shot) -> str:
    """Return a shot as SVG."""
    folder = bundled_folder()
    assert folder is not None, "the bundled stories belong to every checkout"
    story = open_story([str(folder / STORY)])
    app = TellingsApp(story, Settings(), theme=shot.theme, ascii_only=shot.ascii_only)
    async with app.run_test(size=shot.size) as pilot:
        screen = app.screen
        assert isinstance(screen, MainScreen)
        while screen.desk.waiting() or screen.view.progress:
            await pilot.pause(0.05)
        for key in shot.keys:
            if key.startswith("view:"):
                screen.action_view(int(key[5:]))
                while screen.boards.active is None:
                    await pilot.pause(0.05)
            else:
                await pilot.press(key)
        await pilot.pause(0.5)
        return app.export_screenshot(title="tellings", simplify=True)


def family(fonts: Sequence[str]) -> str:
    """Return the name of the font family that the files hold."""
    return "Fira Code" if "FiraCode" in fonts[0] else "DejaVu Sans Mono"


def main() -> None:
    """Write every picture, or those named on the command line."""
    fonts = font_files()
    name = family(fonts)
    wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        # pictures show a first visit: nothing of this user's own sittings
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"TELLINGS_{kind}_DIR"] = str(Path(scratch) / kind.lower())
        for shot in SHOTS:
            if wanted and shot.name not in wanted:
                continue
            for kept in Path(scratch).rglob("*.json"):
                kept.unlink()
            svg = asyncio.run(draw(shot)).replace("font-family: arial", f"font-family: {name}")
            picture = resvg_py.svg_to_bytes(
                svg_string=svg,
                font_files=fonts,
                font_family=name,
                monospace_family=name,
                skip_system_fonts=True,
                zoom=ZOOM,
            )
            target = HERE / f"{shot.name}.png"
            target.write_bytes(bytes(picture))
            print(f"{target.name}  {shot.size[0]}x{shot.size[1]}  {len(picture) // 1024} kB")


if __name__ == "__main__":
    main()
