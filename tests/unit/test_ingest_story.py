"""Stories: the articles of a folder, of files, and what is passed over."""

from pathlib import Path

import pytest

from tellings.errors import SourceError
from tellings.ingest import open_article, open_articles, open_story
from tests import newsroom
from tests.command import tellings


def test_a_folder_is_a_story_of_its_articles(folder: Path) -> None:
    story = open_story([str(folder)])
    assert [article.id for article in story.articles] == ["a", "b"]
    assert story.title == newsroom.HEADLINE
    assert story.skipped == ()


def test_equal_names_get_ids_of_their_own(folder: Path) -> None:
    story = open_story([str(folder), str(folder / "b.txt"), str(folder / "b.txt")])
    assert [article.id for article in story.articles] == ["a", "b", "b-2", "b-3"]


def test_a_file_of_several_tellings_is_a_story(tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    two = newsroom.TEXT.replace("Lighthouse", "Northern lighthouse").replace("Friday", "Saturday")
    path.write_text(f"{newsroom.TEXT}\n=======\n\n{two}")
    assert [article.id for article in open_story([str(path)]).articles] == ["all", "all-2"]
    with pytest.raises(SourceError, match="holds 2 tellings"):
        open_article(str(path))


def test_a_readme_that_reads_as_an_article_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(newsroom.text())
    readme = tmp_path / "README.md"
    readme.write_bytes(newsroom.text())
    assert [each.id for each in open_story([str(tmp_path)]).articles] == ["readme", "a"]
    for about in (
        f"{newsroom.TEXT}\n\n- one\n- two\n- three\n",
        newsroom.TEXT + "\n\nThe file a.txt was copied by hand from the paper of that day.",
        "# About\n\nOne line of text.",
        "",
    ):
        readme.write_text(about)
        story = open_story([str(tmp_path)])
        assert ([each.id for each in story.articles], story.skipped) == (["a"], ())
    readme.write_bytes(newsroom.text())
    (tmp_path / "story.toml").write_text('[[tellings]]\nfile = "a.txt"\n')
    assert [each.id for each in open_story([str(tmp_path)]).articles] == ["a"]


def test_a_file_of_no_known_kind_is_told(folder: Path) -> None:
    (folder / "ap.rtf").write_text("x")
    (folder / "b.txt.toml").write_text('outlet = "Bee"')
    (line,) = open_story([str(folder)]).skipped
    assert line.startswith(f"{folder / 'ap.rtf'}: is of no kind that opens; ")
    for number in range(6):
        (folder / f"{number}.xyz").write_text("x")
    assert open_story([str(folder)]).skipped == (f"{folder}: 7 files are of no kind that opens",)
    (folder / "story.toml").write_text('[[tellings]]\nfile = "b.txt"\n')
    assert open_story([str(folder)]).skipped == ()


def test_a_path_that_is_absent_is_passed_over_among_others(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    story = open_story([str(folder), "absent.txt", str(empty)])
    assert len(story.articles) == 2
    assert [line.split(":")[0] for line in story.skipped] == ["absent.txt", str(empty)]


def test_each_telling_of_a_file_is_inspected(tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text(f"{newsroom.TEXT}\n=======\n\n{newsroom.TEXT}")
    run = tellings("inspect", path)
    assert run.out.count(f"# title: {newsroom.HEADLINE}") == 2
    assert len(open_articles(str(path))) == 2
    line = next(line for line in run.out.splitlines() if newsroom.QUOTE in line)
    assert line.split(None, 3)[:3] == ["3", "body", "prose"]
