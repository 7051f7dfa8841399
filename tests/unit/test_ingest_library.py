"""The library: adding to it, taking back, and opening its stories by name."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from tellings.errors import SourceError, WriteError
from tellings.ingest import collection, library, open_story
from tellings.model import Role
from tests import newsroom
from tests.closed import close_folders
from tests.command import tellings

TODAY = date(2024, 3, 5)


def test_the_bundled_stories_open() -> None:
    stories = library.bundled_stories()
    assert "seoul-2023" in {story.name for story in stories}
    for story in stories:
        opened = open_story([str(story.folder)])
        assert opened.skipped == ()
        assert len(opened.articles) == story.count
        assert all(article.masthead.outlet for article in opened.articles)


@pytest.mark.parametrize("ending", ["", "/", "//"])
def test_a_story_of_the_library_is_named_like_a_folder(ending: str) -> None:
    bundled = library.bundled_stories()[0]
    assert library.find_story(bundled.name + ending, None) == bundled
    assert library.find_story(ending, None) is None


@pytest.mark.parametrize("closed", ["ferry", "stories"])
def test_what_can_not_be_read_is_listed_beside_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    for name in ("dam", "ferry"):
        place = tmp_path / "stories" / name
        place.mkdir(parents=True)
        (place / "a.txt").write_bytes(newsroom.text())
    close_folders(monkeypatch, closed)
    found = library.user_stories(tmp_path)
    assert [story.name for story in found] == (["dam", "ferry"] if closed == "ferry" else [closed])
    assert [bool(story.problem) for story in found] == [story.name == closed for story in found]
    folder = found[-1].folder
    assert found[-1].problem == (
        f"{folder}: can't be read (Permission denied); check its permissions"
    )
    with pytest.raises(SourceError, match=r"can't be read \(Permission denied\)"):
        open_story([closed], data_folder=tmp_path)


def test_the_list_says_what_can_not_be_opened_and_why(tmp_path: Path) -> None:
    for name, manifest in (("dam", 'title = "Dam gate stuck"'), ("ferry", "title = ")):
        place = tmp_path / "stories" / name
        place.mkdir(parents=True)
        (place / "a.txt").write_bytes(newsroom.text())
        (place / "story.toml").write_text(manifest)
    run = tellings("stories", TELLINGS_DATA_DIR=str(tmp_path))
    assert run.code == 2
    rows = {line.split()[0]: " ".join(line.split()) for line in run.out.splitlines()}
    assert rows["dam"] == "dam 1 telling added Dam gate stuck"
    assert rows["ferry"] == "ferry can't open added ferry"
    assert "seoul-2023" in rows
    (line,) = run.err.splitlines()
    assert line.startswith(f"tellings: {tmp_path / 'stories' / 'ferry' / 'story.toml'}: is no TOML")
    as_json = tellings("stories", "--json", TELLINGS_DATA_DIR=str(tmp_path))
    assert (as_json.code, as_json.err) == (2, run.err)
    held = [json.loads(line) for line in as_json.out.splitlines()]
    assert [each["problem"] for each in held if each["problem"]] == [line.split(": ", 1)[1]]


def test_adding_copies_and_records_where_from(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    added = collection.add(data, "The Keeper!", [str(folder)], today=TODAY)
    assert added.folder == data / "stories" / "the-keeper"
    assert added.files == ("a.html", "b.txt")
    assert (added.folder / "b.txt").read_bytes() == newsroom.text()
    (story,) = library.user_stories(data)
    assert (story.title, story.count, story.bundled) == ("The Keeper!", 2, False)
    manifest = (added.folder / "story.toml").read_text()
    assert sha256(newsroom.text()).hexdigest() in manifest
    assert str(folder / "b.txt") in manifest
    assert len(open_story([str(added.folder)]).articles) == 2


def test_what_is_there_already_is_recognised_and_nothing_overwritten(
    folder: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    collection.add(data, "x", [str(folder / "b.txt")], today=TODAY)
    other = tmp_path / "b.txt"
    other.write_bytes(newsroom.text() + b"\nHe bought a dog.\n")
    again = collection.add(data, "x", [str(folder / "b.txt"), str(other), str(other)], today=TODAY)
    assert again.known == (str(folder / "b.txt"), str(other))
    assert again.files == ("b-2.txt",)
    assert (again.folder / "b.txt").read_bytes() == newsroom.text()


def test_a_page_saved_again_with_other_furniture_is_recognised(tmp_path: Path) -> None:
    page = newsroom.html()
    (tmp_path / "a.html").write_bytes(page)
    (tmp_path / "b.html").write_bytes(page.replace(b"Home page", b"Start page of today"))
    data = tmp_path / "data"
    collection.add(data, "x", [str(tmp_path / "a.html")], today=TODAY)
    again = collection.add(data, "x", [str(tmp_path / "b.html")], today=TODAY)
    assert (again.files, again.known) == ((), (str(tmp_path / "b.html"),))


def test_what_was_stated_of_a_source_goes_with_its_copy(folder: Path, tmp_path: Path) -> None:
    (folder / "story.toml").write_text('[[tellings]]\nfile = "b.txt"\noutlet = "Bee"\n')
    (folder / "b.txt.toml").write_text('[roles]\n2 = "meta"\n')
    added = collection.add(tmp_path, "x", [str(folder)], today=TODAY)
    (article,) = open_story([str(added.folder)]).articles
    assert article.masthead.outlet == "Bee"
    assert article.paragraphs[1].role is Role.META
    collection.undo(tmp_path, "x")
    assert not added.folder.exists()


def test_a_story_of_the_library_opens_by_its_name_or_title(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    collection.add(data, "The Keeper", [str(folder)], today=TODAY)
    for name in ("the-keeper", "the keeper"):
        story = open_story([name], data_folder=data)
        assert (story.title, len(story.articles)) == ("The Keeper", 2)
    assert open_story(["seoul-2023"]).title == "NATO's chief in Seoul"
    with pytest.raises(SourceError, match=r"^the-keper: .* or story; did you mean the-keeper\?"):
        open_story(["the-keper"], data_folder=data)
    with pytest.raises(SourceError, match="see 'tellings stories'"):
        open_story(["xyzzyx"], data_folder=data)


def test_a_path_goes_before_a_story_of_that_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    folder.rename("seoul-2023")
    assert open_story(["seoul-2023"]).title == newsroom.HEADLINE


def test_a_name_of_a_bundled_story_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="a bundled story has this name; choose another name"):
        collection.add(tmp_path / "data", "Seoul 2023", [str(folder)], today=TODAY)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(("story", "subject"), [("", "--story ''"), ("?!", "--story ?!")])
def test_a_story_needs_a_name(folder: Path, tmp_path: Path, story: str, subject: str) -> None:
    with pytest.raises(SourceError) as caught:
        collection.add(tmp_path, story, [str(folder)], today=TODAY)
    assert caught.value.line() == f"{subject}: is no name for a story; use letters or digits"


def test_standard_input_is_read_once_only(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="-: standard input can be read once only; save"):
        open_story(["-", "-"])
    with pytest.raises(SourceError, match="can be read once only"):
        collection.add(tmp_path, "x", ["-", "-"], today=TODAY)


def test_nothing_is_half_added(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (tmp_path / "bad.txt").write_bytes(b"")
    with pytest.raises(SourceError, match="is empty"):
        collection.add(data, "x", [str(folder), str(tmp_path / "bad.txt")], today=TODAY)
    assert not data.exists()


def test_a_failed_write_leaves_the_library_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    collection.add(data, "x", [str(folder / "b.txt")], today=TODAY)
    place = data / "stories" / "x"
    before = {path.name: path.read_bytes() for path in place.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(WriteError, match="No space left"):
        collection.add(data, "x", [str(folder / "a.html")], today=TODAY)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before


def test_the_last_addition_can_be_taken_back(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    collection.add(data, "x", [str(folder / "b.txt")], today=TODAY)
    collection.add(data, "x", [str(folder / "a.html")], today=TODAY)
    assert collection.undo(data, "x") == ("a.html",)
    assert [article.id for article in open_story([str(data / "stories" / "x")]).articles] == ["b"]
    assert collection.undo(data, "x") == ("b.txt",)
    assert not (data / "stories" / "x").exists()
    with pytest.raises(SourceError, match="nothing was added"):
        collection.undo(data, "x")


def test_the_same_article_in_another_format_is_known(folder: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    added = tellings("add", folder, "-", "--story", "Keeper", stdin=newsroom.markdown_toml(),
                     TELLINGS_DATA_DIR=data)  # fmt: skip
    assert added.err.count("added ") == 2
    assert "-: is in the story already" in added.err


def test_an_edited_copy_is_not_removed(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    collection.add(data, "x", [str(folder / "b.txt")], today=TODAY)
    copy = data / "stories" / "x" / "b.txt"
    copy.write_text("My own notes on this.")
    with pytest.raises(WriteError, match="was changed after it was added"):
        collection.undo(data, "x")
    assert copy.exists()


def test_the_commands_add_list_and_undo(folder: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    third = b"# Keeper of the light\n\nThe light on Stac Rock has a keeper again since Monday.\n"
    added = tellings("add", folder, "-", "--story", "Keeper", stdin=third,
                     TELLINGS_DATA_DIR=data)  # fmt: skip
    assert (added.code, added.out) == (0, "")
    assert added.err.count("added ") == 3
    listed = tellings("stories", TELLINGS_DATA_DIR=data)
    assert listed.out.splitlines()[0].split() == ["keeper", "3", "tellings", "added", "Keeper"]
    assert tellings("add", "--undo", "--story", "Keeper", TELLINGS_DATA_DIR=data).code == 0
    assert "keeper" not in tellings("stories", TELLINGS_DATA_DIR=data).out
    again = tellings("add", "--undo", "--story", "Keeper", TELLINGS_DATA_DIR=data)
    assert again.code == 2
    assert "nothing was added" in again.err


def test_the_commands_know_stories_by_name_and_pipes_as_spent(folder: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    tellings("add", folder, "--story", "Keeper", TELLINGS_DATA_DIR=data)
    for command in ("report", "claims"):
        run = tellings(command, "keeper", TELLINGS_DATA_DIR=data)
        assert (run.code, "Traceback" in run.err) == (0, False), run.err
    run = tellings("diff", "-", "-", stdin=newsroom.text())
    assert (run.code, "can be read once only" in run.err) == (2, True)
    run = tellings("add", folder, "--story", "", TELLINGS_DATA_DIR=data)
    assert (run.code, run.err.startswith("tellings: --story '': ")) == (2, True)
