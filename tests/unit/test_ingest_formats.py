"""Every format, as a real file, opened through the command as a user would."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tellings.ingest import open_article
from tellings.ingest.formats import format_of
from tellings.ingest.names import Format
from tellings.ingest.source import Raw
from tests import newsroom
from tests.command import tellings


def inspected(path: Path | str, **options: bytes) -> dict[str, object]:
    run = tellings("inspect", "--json", str(path), **options)  # type: ignore[arg-type]
    assert run.code == 0, run.err
    record = json.loads(run.out)
    assert isinstance(record, dict)
    return record


def said(record: dict[str, object], *roles: str) -> list[str]:
    paragraphs = record["paragraphs"]
    assert isinstance(paragraphs, list)
    return [
        " ".join(sentence["text"] for sentence in paragraph["sentences"])
        for paragraph in paragraphs
        if paragraph["role"] in roles
    ]


@pytest.mark.parametrize("name", newsroom.FILES)
def test_the_article_is_found_in_every_format(name: str, tmp_path: Path) -> None:
    if library := newsroom.missing_library(name):
        pytest.skip(f"needs {library}, from the extra 'office'")
    path = tmp_path / name
    path.write_bytes(newsroom.FILES[name]())
    record = inspected(path)
    assert record["title"] == newsroom.HEADLINE
    assert said(record, "headline") == [newsroom.HEADLINE]
    body = [paragraph.replace('"', "”") for paragraph in said(record, "body")]
    assert body == [paragraph.replace("“", "”") for paragraph in newsroom.BODY] or body == list(
        newsroom.BODY
    )
    assert said(record, "caption") in ([], [newsroom.CAPTION])


def test_the_same_bytes_come_through_standard_input() -> None:
    record = inspected("-", stdin=newsroom.html())
    assert said(record, "body") == list(newsroom.BODY)
    assert record["source"] == "-"


@pytest.mark.parametrize("made", [newsroom.markdown_yaml, newsroom.markdown_toml])
def test_markdown_is_known_without_a_name(made: Callable[[], bytes]) -> None:
    record = inspected("-", stdin=made())
    assert said(record, "headline") == [newsroom.HEADLINE]
    assert not any("#" in text or "*" in text for text in said(record, "headline", "body"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (b"# A light for Stac Rock\n\nIt burns again.\n", Format.MARKDOWN),
        (b"A light\n\nIt burns.\n\n## What next\n\nNobody knows.\n", Format.MARKDOWN),
        (b"---\ntitle: A light\n---\nIt burns again.\n", Format.MARKDOWN),
        (b"A light\n\n#StacRock is lit again, said @keeper.\n", Format.TEXT),
        (b"A light\n\nWe are # 1 on the coast.\n", Format.TEXT),
        (b"---\nA rule, and text.\n---\nIt burns again.\n", Format.TEXT),
    ],
)
def test_what_makes_a_nameless_text_markdown(text: bytes, kind: Format) -> None:
    assert format_of(Raw("-", "", text)) is kind
    assert format_of(Raw("light.txt", "light.txt", text)) is Format.TEXT


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("yaml.md", "outlet", newsroom.OUTLET),
        ("yaml.md", "published", "2022-03-11 (front matter)"),
        ("toml.md", "outlet", newsroom.OUTLET),
        ("toml.md", "published", "2022-03-11 (front matter)"),
        ("page.html", "outlet", newsroom.OUTLET),
        ("saved.mhtml", "url", "https://watch.example/keeper"),
        ("letter.eml", "outlet", newsroom.OUTLET),
        ("letter.eml", "published", "2022-03-11 (date of the mail)"),
        ("item.json", "author", "Lise Strand"),
        ("item.json", "place", "Bergen"),
        ("item.json", "published", "2022-03-11 (newsroom metadata)"),
        ("item2.json", "outlet", newsroom.OUTLET),
        ("wire.nitf", "agency", "NTB"),
        ("wire.nitf", "place", "Bergen"),
        ("wire.nitf", "published", "2022-03-11 (newsroom metadata)"),
        ("message.xml", "agency", "NTB"),
        ("message.xml", "author", "Lise Strand"),
    ],
)
def test_what_a_format_states_is_taken(name: str, field: str, value: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(newsroom.FILES[name]())
    assert inspected(path)[field] == value


@pytest.mark.parametrize("name", ["wire.nitf", "item.json", "page.html", "report.docx"])
def test_captions_keep_their_role(name: str, tmp_path: Path) -> None:
    if newsroom.missing_library(name):
        pytest.skip("needs the extra 'office'")
    path = tmp_path / name
    path.write_bytes(newsroom.FILES[name]())
    assert said(inspected(path), "caption") == [newsroom.CAPTION]


def test_a_feed_is_listed_to_choose_from(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(newsroom.FEED)
    run = tellings("inspect", feed)
    assert run.code == 0
    assert run.out.splitlines() == [
        "2022-03-11  https://watch.example/1  First & foremost",
        "            https://watch.example/2  Second",
    ]
    atom = tmp_path / "atom.xml"
    atom.write_text(newsroom.ATOM)
    assert tellings("inspect", atom).out == "2022-03-12  https://watch.example/3  Only\n"
    opened = tellings("report", feed)
    assert opened.code == 2
    assert "is a feed of 2 articles" in opened.err


def test_without_its_library_a_format_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib

    from tellings.errors import SourceError
    from tellings.ingest import office, open_article

    def absent(name: str) -> object:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", absent)
    assert office.MAX_PAGES > 0
    path = tmp_path / "a.pdf"
    path.write_bytes(newsroom.pdf())
    with pytest.raises(SourceError, match=r"pip install 'tellings\[office\]'"):
        open_article(str(path))


@pytest.mark.parametrize(
    ("fields", "outlet", "agency"),
    [
        ({"infosource": [{"name": "North Post"}]}, "North Post", None),
        ({"infosource": "North Post", "provider": "NTB"}, "North Post", "NTB"),
        ({"infosource": {"name": "AFP"}}, None, "AFP"),
        ({"infosource": [{"name": "North News Agency"}]}, None, "North News Agency"),
        ({"infosources": [{"name": "NTB"}], "provider": "NTB"}, None, "NTB"),
    ],
)
def test_the_information_source_of_ninjs_is_the_outlet_or_the_agency(
    tmp_path: Path, fields: dict[str, object], outlet: str | None, agency: str | None
) -> None:
    file = tmp_path / "item.json"
    file.write_text(
        json.dumps({"headline": "Rain", "body_text": "It rained all day in Bergen.", **fields})
    )
    masthead = open_article(str(file)).masthead
    assert (masthead.outlet, masthead.agency) == (outlet, agency)
