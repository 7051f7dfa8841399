"""What is stated of articles: story.toml, side files, front matter, languages."""

from datetime import date
from pathlib import Path

import pytest

from tellings.errors import SourceError
from tellings.ingest import open_article, open_story
from tellings.model import Role
from tests import newsroom


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


def test_front_matter_overrules_roles(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    fields = "---\noutlet: Front\nroles:\n  2: meta\n---\n"
    path.write_text(f"{fields}\n{newsroom.TEXT}")
    article = open_article(str(path))
    assert article.masthead.outlet == "Front"
    assert article.paragraphs[1].role is Role.META
    assert article.paragraphs[1].reason == "set in the front matter"


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
