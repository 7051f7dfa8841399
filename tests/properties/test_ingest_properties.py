"""Ingest: what holds for any text and any bytes."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tellings.errors import SourceError
from tellings.ingest.clean import clean
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import Article
from tests import newsroom

HIDDEN = (
    "\u202e\u2066\u200b\ufeff\u00ad\u200d\U000e0041\x00\x1b\x07\x9b\x85\u2028\ud800\u0301\ufe0f"
)
CHARACTERS = st.sampled_from([*HIDDEN, *"ab .\r\n\t5\u00a0\u202f😀👨क्ी"]) | st.characters()
TRICKY = st.lists(st.text(CHARACTERS) | st.just("\u0300" * 12)).map("".join)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "a.json", "a.xml", "a.eml", "a.rtf"])
RELAXED = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
"""The first call imports libraries, and the machine may be busy."""


@RELAXED
@given(TRICKY)
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once
    assert clean(once).notes == ()


@RELAXED
@given(TRICKY)
def test_no_character_that_acts_on_a_terminal_is_left(text: str) -> None:
    for char in clean(text).text:
        assert char == "\n" or unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
        assert not 0xE0000 <= ord(char) <= 0xE007F
        assert (
            char not in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        )


@RELAXED
@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"])))
def test_plain_text_is_left_alone(text: str) -> None:
    assert clean(text).text == text


def opened(name: str, data: bytes) -> list[Article]:
    refusal = None
    try:
        return articles_of(Raw(name, name, data))
    except SourceError as error:
        refusal = error
    assert refusal.subject == name
    assert "\n" not in refusal.line()
    return []


def check(article: Article) -> None:
    at = 0
    for paragraph in article.paragraphs:
        assert paragraph.start >= at
        at = paragraph.end
        words = article.text[paragraph.start : paragraph.end].split()
        told = [article.sentences[place].text for place in paragraph.sentences]
        assert "".join(words) == "".join("".join(text.split()) for text in told)
        assert paragraph.reason
    for place, sentence in enumerate(article.sentences):
        assert sentence.index == place
        assert article.text[sentence.start : sentence.end] == sentence.text
    assert article.content


@RELAXED
@given(NAMES, st.binary(max_size=400))
def test_any_bytes_open_or_are_refused_in_one_line(name: str, data: bytes) -> None:
    for article in opened(name, data):
        check(article)


PARTS = st.sampled_from(
    [
        "# A heading",
        "A short line",
        "He said so on Monday, and nobody objected to it at all.",
        "- item",
        "> quoted. — A B (@ab) May 1, 2024",
        "<p>A paragraph of text, with words.</p>",
        "![alt](x.png)",
        "By Ada Verne",
        "MOST READ",
        "© 2024 Someone",
        "---",
        "+++",
        "title: x",
        "{",
        "[]",
        "<html>",
        "",
    ]
)


@RELAXED
@given(NAMES, st.lists(PARTS, max_size=14))
def test_any_mixture_of_parts_opens_or_is_refused(name: str, parts: list[str]) -> None:
    for article in opened(name, "\n\n".join(parts).encode()):
        check(article)


@pytest.mark.parametrize("name", ["nul\0.txt", "", "~nobody/x", "a" * 5000])
def test_names_that_are_no_paths_are_refused(name: str, tmp_path: Path) -> None:
    from tellings.ingest import open_article

    with pytest.raises(SourceError):
        open_article(name)


@cache
def whole_file(name: str) -> bytes:
    """Return one and the same file each time: some formats hold the hour of their making."""
    return newsroom.FILES[name]()


@st.composite
def damaged_files(draw: st.DrawFn) -> tuple[str, bytes]:
    name = draw(
        st.sampled_from([name for name in newsroom.FILES if not newsroom.missing_library(name)])
    )
    data = bytearray(whole_file(name))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(data)))
        match draw(st.sampled_from(["overwrite", "cut", "repeat", "end"])):
            case "overwrite":
                data[place : place + 1] = draw(st.binary(min_size=1, max_size=3))
            case "cut":
                del data[place : place + draw(st.integers(1, 60))]
            case "repeat":
                data[place:place] = data[place : place + 40] * draw(st.integers(1, 4))
            case _:
                del data[max(10, place) :]
    return name, bytes(data)


@RELAXED
@given(damaged_files())
def test_a_damaged_file_of_any_format_opens_or_is_refused(file: tuple[str, bytes]) -> None:
    for article in opened(*file):
        check(article)
