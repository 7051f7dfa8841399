"""Watching files: what counts as changed, as gone, and as worth telling."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tellings.ingest import open_story
from tellings.ingest.again import read_again
from tellings.reading.watching import Seen, Watch

TEXT = "The gate is open\n\nThe gate opened on Monday.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gate.txt"
    path.write_text(TEXT)
    return path


def test_a_file_that_changes_is_told_once(file: Path) -> None:
    watch = Watch([str(file)])
    assert watch.look() == Seen()
    file.write_text(TEXT + "\nMore.\n")
    assert watch.look() == Seen(changed=(str(file),))
    assert watch.look() == Seen()


def test_a_file_is_gone_only_when_it_is_away_for_two_looks(file: Path) -> None:
    watch = Watch([str(file)])
    file.unlink()
    assert watch.look() == Seen()
    file.write_text(TEXT)
    assert watch.look().gone == ()
    file.unlink()
    assert watch.look() == Seen()
    assert watch.look() == Seen(gone=(str(file),))
    assert watch.look() == Seen()
    file.write_text(TEXT)
    assert watch.look() == Seen(changed=(str(file),))


def test_a_file_that_can_not_be_read_is_tried_again_before_it_is_told(file: Path) -> None:
    watch = Watch([str(file)])
    file.write_text("")
    assert watch.look().changed == (str(file),)
    assert not watch.is_lasting(str(file))
    assert watch.look().changed == (str(file),)
    assert watch.is_lasting(str(file))
    assert watch.look() == Seen()


def test_what_can_not_be_read_stays_as_it_was_and_keeps_its_id(file: Path) -> None:
    other = file.with_name("other.txt")
    other.write_text(TEXT.replace("gate", "door"))
    story = open_story([str(file), str(other)])
    file.write_text(TEXT.replace("Monday", "Friday"))
    other.unlink()
    again = read_again(story, [str(file), str(other)])
    assert "Friday" in again.story.articles[0].text
    assert [article.id for article in again.story.articles] == ["gate", "other"]
    assert again.story.articles[1] is story.articles[1]
    assert list(again.kept) == [str(other)]


def test_a_folder_that_can_not_be_looked_into_keeps_no_other_file_from_being_read(
    file: Path,
) -> None:
    other = file.with_name("other.txt")
    other.write_text(TEXT.replace("gate", "door"))
    story = open_story([str(file), str(other)])
    # unlike a folder without permissions, a name that is too long stops everybody, root too
    closed = str(file.parent / ("x" * 300) / "gate.txt")
    gate, door = story.articles
    away = replace(gate, source=replace(gate.source, name=closed))
    other.write_text(TEXT.replace("Monday", "Friday"))
    again = read_again(replace(story, articles=(away, door)), [closed, str(other)])
    assert again.story.articles[0].text == gate.text
    assert "Friday" in again.story.articles[1].text
    assert list(again.kept) == [closed]
    assert "can't be read" in again.kept[closed]


def test_only_what_is_named_is_read(file: Path) -> None:
    story = open_story([str(file)])
    file.write_text(TEXT.replace("Monday", "Friday"))
    assert read_again(story, []).story == story


def test_a_pipe_is_never_waited_for(file: Path) -> None:
    story = open_story([str(file)])
    file.unlink()
    os.mkfifo(file)
    again = read_again(story, [str(file)])
    assert (again.story, again.kept) == (story, {})
