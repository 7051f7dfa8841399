"""Stories, side files, the library, and adding to it."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from tellings.errors import SourceError, WriteError
from tellings.ingest import collection, library, open_article, open_articles, open_story
from tellings.model import Role
from tests import newsroom
from tests.command import tellings

TODAY = date(2024, 3, 5)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "monday"
    place.mkdir()
    (place / "b.txt").write_bytes(newsroom.text())
    (place / "a.html").write_bytes(newsroom.html())
    (place / "gold.toml").write_text("x = 1")
    (place / "README.md").write_text("# About\n\nThis is no article at all.")
    (place / "picture.jpg").write_bytes(b"\xff\xd8")
    return place


def test_a_folder_is_a_story_of_its_articles(folder: Path) -> None:
    story = open_story([str(folder)])
    assert [article.id for article in story.articles] == ["a", "b"]
    assert story.title == newsroom.HEADLINE
    assert story.skipped == ()


def test_story_toml_gives_title_order_and_what_is_known(folder: Path) -> None:
    (folder / "story.toml").write_text(
        'title = "The keeper"\n[[tellings]]\nfile = "b.txt"\noutlet = "Bee"\nagency = "BP"\n'
        'published = 2022-03-11\n[[tellings]]\nfile = "a.html"\n'
    )
    story = open_story([str(folder)])
    assert story.title == "The keeper"
    assert [article.id for article in story.articles] == ["b", "a"]
    masthead = story.articles[0].masthead
    assert (masthead.outlet, masthead.agency, masthead.published) == (
        "Bee",
        "BP",
        date(2022, 3, 11),
    )
    assert masthead.published_from == "story.toml"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title = ", "is no TOML"),
        ("tellings = 3", "no list of tables"),
        ('[[tellings]]\noutlet = "x"', "telling 1 names no file"),
        ('[[tellings]]\nfile = "../b.txt"', "telling 1 names no file"),
        ('[[tellings]]\nfile = "/etc/passwd"', "telling 1 names no file"),
    ],
)
def test_a_damaged_story_toml_is_refused(folder: Path, text: str, reason: str) -> None:
    (folder / "story.toml").write_text(text)
    with pytest.raises(SourceError, match=reason):
        open_story([str(folder)])


DATELINED = "Bridge shut\n\nTORVIK, May 24 (TNA) - The bridge was shut after cracks were found."
BRIDGE = "Bridge shut\n\nThe bridge was shut after divers found cracks in two of its piers."


def test_the_other_articles_tell_the_year_of_a_dateline(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DATELINED)
    (tmp_path / "b.txt").write_text(f"25 May 2024\n\n{BRIDGE}")
    (tmp_path / "c.txt").write_text(BRIDGE)
    dated, _, bare = (article.masthead for article in open_story([str(tmp_path)]).articles)
    assert dated.published == date(2024, 5, 24)
    assert (
        dated.published_from == "inferred: 'May 24', and the year from the story's other articles"
    )
    assert bare.published is None
    (tmp_path / "d.txt").write_text(f"25 May 2019\n\n{BRIDGE}")
    assert open_story([str(tmp_path)]).articles[0].masthead.published is None


def test_the_event_date_tells_the_year_of_a_dateline(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DATELINED)
    assert open_story([str(tmp_path)]).articles[0].masthead.published is None
    for event, expected in (("2025-05-23", date(2025, 5, 24)), ("2025-09-01", None)):
        (tmp_path / "story.toml").write_text(f"event_date = {event}")
        masthead = open_story([str(tmp_path)]).articles[0].masthead
        assert masthead.published == expected
        assert ("event_date" in str(masthead.published_from)) is bool(expected)


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


def test_a_side_file_overrules_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(newsroom.text())
    Path(f"{path}.toml").write_text(
        'outlet = "Side"\nlanguage = "no"\n[roles]\n2 = "caption"\n'
        f'"{newsroom.LAST[:12]}" = "meta"\n'
    )
    article = open_article(str(path))
    assert article.masthead.outlet == "Side"
    assert article.language == "no"
    assert [paragraph.role for paragraph in article.paragraphs] == [
        Role.HEADLINE,
        Role.CAPTION,
        Role.BODY,
        Role.META,
    ]
    assert article.paragraphs[1].reason == "set in the side file"
    assert open_article(str(path), language="sv").language == "sv"


def test_a_file_whose_name_leaves_no_room_for_a_side_file_opens(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 250}.txt"
    path.write_bytes(newsroom.text())
    assert open_article(str(path)).sentences


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[roles]\n1 = 'title'", "the role 'title'"),
        ("roles = 1", "is no table"),
        ("x", "is no TOML"),
    ],
)
def test_a_damaged_side_file_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(newsroom.text())
    Path(f"{path}.toml").write_text(text)
    with pytest.raises(SourceError, match=reason):
        open_article(str(path))


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


def test_front_matter_overrules_roles(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    fields = "---\noutlet: Front\nroles:\n  2: meta\n---\n"
    path.write_text(f"{fields}\n{newsroom.TEXT}")
    article = open_article(str(path))
    assert article.masthead.outlet == "Front"
    assert article.paragraphs[1].role is Role.META
    assert article.paragraphs[1].reason == "set in the front matter"


def test_what_was_stated_of_a_source_goes_with_its_copy(folder: Path, tmp_path: Path) -> None:
    (folder / "story.toml").write_text('[[tellings]]\nfile = "b.txt"\noutlet = "Bee"\n')
    (folder / "b.txt.toml").write_text('[roles]\n2 = "meta"\n')
    added = collection.add(tmp_path, "x", [str(folder)], today=TODAY)
    (article,) = open_story([str(added.folder)]).articles
    assert article.masthead.outlet == "Bee"
    assert article.paragraphs[1].role is Role.META
    collection.undo(tmp_path, "x")
    assert not added.folder.exists()


@pytest.mark.parametrize(
    ("said", "remedy"),
    [
        ("klingon", "use ISO 639-1, such as en, de or ja"),
        ("german", r"did you mean de \(German\)\?"),
        ("deu", r"did you mean de \(German\)\?"),
        ("jp", r"did you mean ja \(Japanese\), jv \(Javanese\)\?"),
        ("", "use ISO 639-1"),
    ],
)
def test_an_unknown_language_is_refused_once_with_what_is_near(
    folder: Path, said: str, remedy: str
) -> None:
    with pytest.raises(SourceError, match=f"^--language {said}: is no language code; {remedy}"):
        open_story([str(folder)], language=said)
    with pytest.raises(SourceError, match="is no language code"):
        open_article(str(folder / "b.txt"), language=said)


@pytest.mark.parametrize("said", ["de", "de-AT", "DE_ch", "de-Latn-1996"])
def test_a_language_tag_counts_as_its_code(folder: Path, said: str) -> None:
    assert {each.language for each in open_story([str(folder)], language=said).articles} == {"de"}


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
    added = tellings("add", folder, "-", "--story", "Keeper", stdin=newsroom.markdown_toml(),
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


def test_each_telling_of_a_file_is_inspected(tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text(f"{newsroom.TEXT}\n=======\n\n{newsroom.TEXT}")
    run = tellings("inspect", path)
    assert run.out.count(f"# title: {newsroom.HEADLINE}") == 2
    assert len(open_articles(str(path))) == 2
    line = next(line for line in run.out.splitlines() if newsroom.QUOTE in line)
    assert line.split(None, 3)[:3] == ["3", "body", "prose"]


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
