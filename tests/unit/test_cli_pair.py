"""Two articles by name: outlets of a story instead of files, and pipes that have a path."""

import json
from pathlib import Path

import pytest

from tests.bridge import COURIER
from tests.command import assert_one_clear_line, tellings


def test_two_outlets_of_a_story_are_compared_as_the_story_weighs_them(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    third.write_text(COURIER.replace("Ferries", "Boats"), encoding="utf-8")
    by_name = tellings("diff", f"{tmp_path}/harbour", f"{tmp_path}/courier")
    assert by_name.code == 1
    assert by_name.out == tellings("diff", *pair, "--with", third).out


def test_the_bundled_stories_are_named_like_folders() -> None:
    run = tellings("compare", "seoul-2023/meridian", "seoul-2023/Fennmark")
    assert run.code == 0, run.err
    held = json.loads(run.out)
    assert held["left"]["source"].endswith("meridian.txt")
    assert held["right"]["source"].endswith("fennmark.txt")


@pytest.mark.parametrize(
    ("left", "right", "mentions"),
    [
        ("seoul-2023", "seoul-2023/meridian", ("is a story", "seoul-2023/")),
        ("seoul-2023/", "seoul-2023/meridian", ("is a story", "seoul-2023/meridian")),
        ("seoul-2023/nobody", "seoul-2023/meridian", ("seoul-2023/nobody", "there are 1 ")),
        ("no-such-story/ap", "seoul-2023/meridian", ("no-such-story/ap", "no such file")),
    ],
)
def test_a_name_that_is_no_one_article_is_told(
    left: str, right: str, mentions: tuple[str, ...]
) -> None:
    run = tellings("diff", left, right)
    assert run.code == 2
    assert_one_clear_line(run, *mentions)


def test_what_of_a_story_can_not_be_read_is_told(pair: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "torn.txt").touch()
    run = tellings("diff", tmp_path / "torn", pair[1])
    assert (run.code, run.out) == (2, "")
    why, what = run.err.splitlines()
    assert "torn.txt: is empty" in why
    assert "'torn' names no one article" in what
    run = tellings("diff", f"{tmp_path}/harbour", f"{tmp_path}/courier")
    assert run.code == 1
    assert run.err.splitlines() == [why]


@pytest.mark.parametrize(
    ("manifest", "why"),
    [
        (None, "(the folder holds no articles)"),
        ("title =", "({folder}/story.toml: is no TOML"),
    ],
)
def test_a_mistyped_file_is_told_by_its_own_name(
    pair: tuple[Path, Path], tmp_path: Path, manifest: str | None, why: str
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    if manifest:
        (folder / "story.toml").write_text(manifest)
    run = tellings("diff", folder / "typo.txt", pair[1])
    why = why.format(folder=folder)
    assert_one_clear_line(run, f"{folder}/typo.txt: there is no such file or outlet {why}")


def test_one_article_under_two_names_is_not_compared_with_itself(pair: tuple[Path, Path]) -> None:
    run = tellings("diff", f"{pair[0].parent}/harbour", f"{pair[0].parent}/2")
    assert_one_clear_line(run, "is the same article as")


@pytest.mark.parametrize("command", ["diff", "compare"])
def test_a_language_that_is_none_is_told_as_that_alone(
    pair: tuple[Path, Path], command: str
) -> None:
    run = tellings(
        command, f"{pair[0].parent}/harbour", f"{pair[0].parent}/courier", "--language=xx"
    )
    assert run.code == 2
    assert_one_clear_line(run, "--language xx: is no language code")
    assert "no such file" not in run.err
    assert "harbour" not in run.err


def test_a_pipe_that_has_a_path_is_an_article_and_no_outlet(pair: tuple[Path, Path]) -> None:
    run = tellings("diff", "/dev/stdin", pair[1], stdin=pair[0].read_bytes())
    assert (run.code, run.err) == (1, "")
