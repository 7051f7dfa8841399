"""What was corrected in the reader counts in every command, for the same articles."""

import json
import os
from pathlib import Path

import pytest

from tellings.ingest import open_story
from tellings.model import Corrections
from tellings.model.correction import LinkRef, OutletName, SentenceRef
from tellings.reading.keeping import save_session
from tellings.reading.session import Session
from tests.command import Run, tellings

LEFT = "Library shuts\n\nThe council closed 3 libraries in Odde on Monday.\n\nReaders were angry.\n"
RIGHT = "Odde loses libraries\n\nThe council shut 3 libraries in Odde on Monday.\n\nIt rained.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, encoding="utf-8")
    right.write_text(RIGHT, encoding="utf-8")
    return left, right


@pytest.fixture
def state(tmp_path: Path, files: tuple[Path, Path]) -> str:
    """A state folder in which the reader unlinked one pair, linked another and named an outlet."""
    story = open_story([str(path) for path in files])
    first, second = (article.id for article in story.articles)
    corrections = Corrections(
        unlinked=(LinkRef(SentenceRef(first, 1), SentenceRef(second, 1)),),
        linked=(LinkRef(SentenceRef(first, 2), SentenceRef(second, 2)),),
        outlets=(OutletName(first, "The Odde Herald"),),
    )
    save_session(
        tmp_path / "state" / "sessions",
        story,
        Session(corrections=corrections, notes={(first, 1): "ask the council"}),
    )
    return str(tmp_path / "state")


def links(run: Run) -> dict[tuple[int, int], list[str]]:
    return {(link["left"], link["right"]): link["why"] for link in json.loads(run.out)["links"]}


def test_compare_gives_corrections_back(files: tuple[Path, Path], state: str) -> None:
    plain = links(tellings("compare", *files, TELLINGS_STATE_DIR=state + "-none"))
    corrected = links(tellings("compare", *files, TELLINGS_STATE_DIR=state))
    assert (1, 1) in plain
    assert (2, 2) not in plain
    assert (1, 1) not in corrected
    assert (2, 2) in corrected
    swapped = links(tellings("compare", *reversed(files), TELLINGS_STATE_DIR=state))
    assert set(swapped) == {(right, left) for left, right in corrected}


def test_notes_go_into_the_report(files: tuple[Path, Path], state: str) -> None:
    assert "ask the council" in tellings("report", *files, TELLINGS_STATE_DIR=state).out
    plain = tellings("report", *files, "--uncorrected", TELLINGS_STATE_DIR=state)
    assert "ask the council" not in plain.out


def test_uncorrected_leaves_them_aside(files: tuple[Path, Path], state: str) -> None:
    run = tellings("compare", *files, "--uncorrected", TELLINGS_STATE_DIR=state)
    assert (1, 1) in links(run)


@pytest.mark.parametrize("command", ["diff", "report", "claims", "outlets"])
def test_every_command_uses_them(files: tuple[Path, Path], state: str, command: str) -> None:
    assert "Odde Herald" in tellings(command, *files, TELLINGS_STATE_DIR=state).out
    plain = tellings(command, *files, "--uncorrected", TELLINGS_STATE_DIR=state)
    assert "Odde Herald" not in plain.out


def test_other_articles_are_not_touched(
    files: tuple[Path, Path], state: str, tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    third.write_text("Odde in the rain\n\nIt rained on 3 libraries.\n", encoding="utf-8")
    run = tellings("compare", files[0], third, TELLINGS_STATE_DIR=state)
    assert json.loads(run.out)["left"]["outlet"] is None


COPY = "Bridge shut\n\nThe bridge over the Velm was shut for 3 days after a crack was found.\n"


def test_an_overruled_origin_counts_in_every_command(tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in files:
        path.write_text(COPY, encoding="utf-8")
    third = tmp_path / "three.txt"
    third.write_text("Crack in bridge\n\nA crack shut the Velm bridge for 3 days.\n")
    files.append(third)
    story = open_story([str(path) for path in files])
    plain = tellings("claims", *files, TELLINGS_STATE_DIR=str(tmp_path / "none"))
    assert "origin" in plain.out
    held = Corrections(apart=(story.articles[0].id,))
    save_session(tmp_path / "state" / "sessions", story, Session(corrections=held))
    state = str(tmp_path / "state")
    assert "origin" not in tellings("claims", *files, TELLINGS_STATE_DIR=state).out
    aside = tellings("claims", *files, "--uncorrected", TELLINGS_STATE_DIR=state)
    assert aside.out == plain.out
    board = tellings("outlets", *files, TELLINGS_STATE_DIR=state)
    assert "an origin of its own, as the reader says" in board.out
    groups = tellings("outlets", *files, "--format", "json", TELLINGS_STATE_DIR=state)
    assert json.loads(groups.out)["groups"] == [[0], [1], [2]]
    report = tellings("report", *files, TELLINGS_STATE_DIR=state)
    assert "counts as an origin of its own" in report.out
    assert "corrections:1" in report.out


def test_origins_joined_by_hand_count_in_every_command(tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    files[0].write_text(COPY, encoding="utf-8")
    files[1].write_text("Crack in bridge\n\nA crack shut the Velm bridge for 3 days.\n")
    story = open_story([str(path) for path in files])
    held = Corrections(together=((story.articles[0].id, story.articles[1].id),))
    save_session(tmp_path / "state" / "sessions", story, Session(corrections=held))
    state = str(tmp_path / "state")
    assert "2/2 1 origin" in tellings("claims", *files, TELLINGS_STATE_DIR=state).out
    aside = tellings("claims", *files, "--uncorrected", TELLINGS_STATE_DIR=state)
    assert "1 origin" not in aside.out
    board = tellings("outlets", *files, TELLINGS_STATE_DIR=state)
    assert "one origin, as the reader says" in board.out
    groups = tellings("outlets", *files, "--format", "json", TELLINGS_STATE_DIR=state)
    assert json.loads(groups.out)["groups"] == [[0, 1]]
    report = tellings("report", *files, TELLINGS_STATE_DIR=state)
    assert "one and two count as one origin" in report.out
    assert "corrections:1" in report.out


@pytest.fixture
def folder_state(tmp_path: Path, files: tuple[Path, Path]) -> str:
    """A state folder in which the whole folder of the two files and a third was corrected."""
    inside = tmp_path / "odde"
    inside.mkdir()
    for path in files:
        path.rename(inside / path.name)
    (inside / "third.txt").write_text("Odde in the rain\n\nIt rained on 3 libraries.\n")
    story = open_story([str(inside)])
    ids = {Path(article.source.name).stem: article.id for article in story.articles}
    corrections = Corrections(
        unlinked=(LinkRef(SentenceRef(ids["left"], 1), SentenceRef(ids["right"], 1)),),
        linked=(
            LinkRef(SentenceRef(ids["left"], 2), SentenceRef(ids["right"], 2)),
            LinkRef(SentenceRef(ids["left"], 2), SentenceRef(ids["third"], 1)),
        ),
        outlets=(OutletName(ids["left"], "The Odde Herald"),),
    )
    save_session(tmp_path / "state" / "sessions", story, Session(corrections=corrections))
    return str(tmp_path / "state")


def test_what_was_put_right_in_a_folder_counts_for_two_of_its_files(
    tmp_path: Path, folder_state: str
) -> None:
    named = [tmp_path / "odde" / name for name in ("right.txt", "left.txt")]
    run = tellings("compare", *named, TELLINGS_STATE_DIR=folder_state)
    assert (1, 1) not in links(run)
    assert (2, 2) in links(run)
    assert json.loads(run.out)["right"]["outlet"] == "The Odde Herald"
    aside = tellings("compare", *named, "--uncorrected", TELLINGS_STATE_DIR=folder_state)
    assert (1, 1) in links(aside)


def test_a_file_of_another_folder_is_no_part_of_that_story(
    tmp_path: Path, folder_state: str
) -> None:
    other = tmp_path / "left.txt"
    other.write_text(LEFT, encoding="utf-8")
    right = tmp_path / "odde" / "right.txt"
    assert (1, 1) in links(tellings("compare", other, right, TELLINGS_STATE_DIR=folder_state))


def test_what_is_kept_later_for_the_two_alone_stays(tmp_path: Path, folder_state: str) -> None:
    named = [tmp_path / "odde" / name for name in ("left.txt", "right.txt")]
    story = open_story([str(path) for path in named])
    sessions = tmp_path / "state" / "sessions"
    (wider,) = sessions.iterdir()
    save_session(sessions, story, Session())
    os.utime(wider, ns=(1, 1))
    assert (1, 1) in links(tellings("compare", *named, TELLINGS_STATE_DIR=folder_state))


def test_a_larger_story_of_a_later_version_is_passed_over(
    tmp_path: Path, folder_state: str
) -> None:
    (wider,) = (tmp_path / "state" / "sessions").iterdir()
    data = json.loads(wider.read_text("utf-8"))
    wider.write_text(json.dumps({**data, "schema": "tellings.session/99"}), encoding="utf-8")
    named = [tmp_path / "odde" / name for name in ("left.txt", "right.txt")]
    assert (1, 1) in links(tellings("compare", *named, TELLINGS_STATE_DIR=folder_state))


def test_a_link_to_nowhere_among_the_sessions_is_passed_over(
    tmp_path: Path, files: tuple[Path, Path], state: str
) -> None:
    (tmp_path / "state" / "sessions" / "gone.json").symlink_to(tmp_path / "nowhere.json")
    assert (1, 1) not in links(tellings("compare", *files, TELLINGS_STATE_DIR=state))


@pytest.mark.parametrize(
    "content",
    ["{", "[]", '{"articles": 7}', '{"articles": [7, {}]}', '{"articles": [{"source": []}]}'],
)
def test_damaged_sessions_of_other_stories_are_passed_over(
    tmp_path: Path, files: tuple[Path, Path], content: str
) -> None:
    sessions = tmp_path / "state" / "sessions"
    sessions.mkdir(parents=True)
    (sessions / "0123456789abcdef0123.json").write_text(content)
    run = tellings("compare", *files, TELLINGS_STATE_DIR=str(tmp_path / "state"))
    assert (1, 1) in links(run)
    assert (sessions / "0123456789abcdef0123.json").read_text() == content
