"""The real command in a real terminal: start, keys, leaving, and what terminals can't do."""

import re
from pathlib import Path

import pytest

from tests.ui.terminal import Terminal, compared

COLOUR = re.compile(rb"\x1b\[(?:[0-9;:]*[;:])?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")
RGB = re.compile(rb"\x1b\[[0-9;:]*[34]8[;:]2[;:]")


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24), (240, 60)])
def test_starts_shows_both_texts_answers_keys_and_leaves(
    files: list[str], tmp_path: Path, size: tuple[int, int]
) -> None:
    with Terminal(files, size, tmp_path) as terminal:
        terminal.wait_compared()
        terminal.wait_for("1 Reader", "passage", "? help")
        terminal.keys("gc")
        shown = terminal.wait_for("41 million", "46 million", "≠")
        assert "▌" in shown
        terminal.keys("?")
        terminal.wait_for("Go to what differs", "next difference")
        terminal.keys("q")
        terminal.wait_gone("Go to what differs")
        terminal.keys("/ferries\r")
        terminal.wait_for("“ferries”")
        terminal.keys("\x1b")
        terminal.wait_gone("“ferries”")
        terminal.keys("q")
        assert terminal.leave() == 0
        assert b"\x1b[?1049l" in terminal.sent


def test_arrow_keys_and_page_keys_arrive(files: list[str], tmp_path: Path) -> None:
    with compared(files, (100, 30), tmp_path) as terminal:
        terminal.keys("\x1b[H")
        terminal.wait_for("passage 1 of")
        terminal.keys("\x1b[B\x1b[B")
        terminal.wait_for("passage 3 of")
        terminal.keys("\x1b[A")
        terminal.wait_for("passage 2 of")
        terminal.keys("\x1b[C")
        terminal.wait_for("wire")


def test_a_resize_lays_the_page_out_anew(files: list[str], tmp_path: Path) -> None:
    with compared(files, (160, 45), tmp_path) as terminal:
        terminal.keys("gc")
        terminal.wait_for("41 million")
        terminal.resize(80, 24)
        terminal.wait_for("41 million", "46 million")
        terminal.resize(40, 10)
        terminal.wait_for("tellings needs 60 x 16")
        terminal.resize(100, 30)
        terminal.wait_for("41 million", "46 million")


@pytest.mark.parametrize("terminal_name", ["xterm", "screen-256color"])
def test_other_terminals_show_the_same(
    files: list[str], tmp_path: Path, terminal_name: str
) -> None:
    with compared(files, (100, 30), tmp_path, {"TERM": terminal_name}) as terminal:
        terminal.keys("gc")
        terminal.wait_for("41 million", "46 million")
        assert not RGB.search(terminal.sent)


def test_no_color_sends_no_colour_at_all(files: list[str], tmp_path: Path) -> None:
    with compared(files, (100, 30), tmp_path, {"NO_COLOR": "1"}) as terminal:
        terminal.keys("gc")
        terminal.wait_for("41 million", "46 million")
        assert not COLOUR.search(terminal.sent)


def test_an_empty_no_color_means_nothing(files: list[str], tmp_path: Path) -> None:
    environment = {"NO_COLOR": "", "COLORTERM": "truecolor"}
    with compared(files, (100, 30), tmp_path, environment) as terminal:
        assert RGB.search(terminal.sent)


def test_no_byte_of_an_article_acts_on_the_terminal(tmp_path: Path) -> None:
    attack = "\x1b]0;PWNED\x07\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m [@click=app.quit]here[/] [/]"
    files = []
    for name in ("one", "two"):
        path = tmp_path / f"{name} [red].txt"
        text = f"Headline of {name} {attack}\n\nThe first paragraph says {attack} and more.\n"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        files.append(str(path))
    with Terminal(files, (100, 30), tmp_path) as terminal:
        terminal.wait_for("passage", "[@click=app.quit]here[/]")
        terminal.keys("\r")
        terminal.wait_for("All tellings")
        terminal.keys("\x1b")
        terminal.wait_gone("All tellings")
        terminal.keys("q")
        assert terminal.leave() == 0
        assert b"PWNED\x07" not in terminal.sent
        assert b"\x1b]52" not in terminal.sent
        assert b"\x1b]0;PWNED" not in terminal.sent


def test_the_library_opens_a_story(tmp_path: Path) -> None:
    with Terminal([], (100, 30), tmp_path) as terminal:
        terminal.wait_for("the same news, as each outlet told it", "comes with tellings")
        terminal.keys("j\r")
        terminal.wait_for("1 Reader", "passage")
        terminal.keys("0")
        terminal.wait_for("comes with tellings")
        terminal.keys("q")  # back to the story, then out
        terminal.wait_for("1 Reader", "passage")
        terminal.keys("q")
        assert terminal.leave() == 0


@pytest.mark.parametrize("terminal_name", ["dumb", "unknown"])
@pytest.mark.parametrize("library", [False, True])
def test_a_terminal_that_can_not_draw_is_refused_in_one_line(
    files: list[str], tmp_path: Path, terminal_name: str, library: bool
) -> None:
    with Terminal(
        [] if library else files, (100, 30), tmp_path, {"TERM": terminal_name}
    ) as terminal:
        assert terminal.leave() == 2
    said = terminal.sent.decode()
    assert said.startswith(f"tellings: TERM={terminal_name}: this terminal can't draw the reader")
    assert "tellings diff LEFT RIGHT" in said
    assert "\x1b" not in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "variables",
    [
        {"TERM": "xterm"},
        {"TERM": "screen-256color"},
        {"TERM": "xterm-256color", "NO_COLOR": "1"},
        {"TERM": "vt100"},
        {"TERM": ""},
    ],
    ids=["xterm", "screen", "no-color", "vt100", "unset"],
)
def test_every_terminal_answers_the_same_keys(
    files: list[str], tmp_path: Path, variables: dict[str, str]
) -> None:
    with compared(files, (80, 24), tmp_path, variables) as terminal:
        terminal.keys("gc")
        terminal.wait_for("41 million", "46 million", "not in WIR")
        terminal.keys("\r")
        terminal.wait_for("All tellings", "wire")
        terminal.keys("\x1b")
        terminal.wait_gone("All tellings")
        terminal.keys("l")
        terminal.wait_for("WIR ")
        for key, said in (("2", "claim "), ("3", "what changed"), ("1", "n/N")):
            terminal.keys(key)
            terminal.wait_for(said)
        terminal.keys("?")
        terminal.wait_for("Go to what differs")
        terminal.keys("\x1b")
        terminal.wait_gone("Go to what differs")
