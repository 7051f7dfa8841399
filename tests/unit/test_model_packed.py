"""Sentences and paragraphs as numbers: they come back as they were, and take little memory."""

import pickle
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from tellings.ingest import open_article
from tellings.model import Article, Paragraph, Role, Sentence, Story
from tellings.model.packed import Paragraphs, Sentences
from tellings.reading.desk import Desk
from tests.benchmarks.texts import story

TEXT = "Ferry late. It rained.\nBy Ada Quill"
SENTENCES = (
    Sentence(0, 0, 0, 11, Role.BODY, "Ferry late."),
    Sentence(1, 0, 12, 22, Role.CAPTION, "It rained."),
    Sentence(2, 1, 23, 35, Role.BYLINE, "By Ada Quill"),
)
PARAGRAPHS = (
    Paragraph(0, 0, 22, 0, 2, Role.BODY, "running text"),
    Paragraph(1, 23, 35, 2, 3, Role.BYLINE, "names an author"),
    Paragraph(2, 35, 35, 3, 3, Role.BODY, "running text"),
)


@pytest.mark.parametrize(
    ("packed", "given"),
    [(Sentences(TEXT, SENTENCES), SENTENCES), (Paragraphs(PARAGRAPHS), PARAGRAPHS)],
    ids=["sentences", "paragraphs"],
)
def test_what_was_given_comes_back(
    packed: Sentences | Paragraphs, given: tuple[Sentence | Paragraph, ...]
) -> None:
    assert len(packed) == 3
    assert tuple(packed) == given
    assert [packed[at] for at in range(-3, 3)] == [*given, *given]
    assert packed[1:] == given[1:]
    assert packed[::-1] == given[::-1]
    assert packed[:-1] == given[:-1]
    assert given[1] in packed
    for outside in (3, -4):
        with pytest.raises(IndexError):
            packed[outside]


def test_they_are_equal_where_all_in_them_is() -> None:
    same, other = Sentences(TEXT, SENTENCES), Sentences(TEXT.upper(), SENTENCES)
    assert same == Sentences(TEXT, iter(SENTENCES))
    assert hash(same) == hash(Sentences(TEXT, SENTENCES))
    assert same != other
    assert same != Sentences(TEXT, SENTENCES[:2])
    assert Paragraphs(PARAGRAPHS) != Paragraphs(
        replace(each, reason="another") for each in PARAGRAPHS
    )


def test_they_survive_the_way_between_processes() -> None:
    for packed in (Sentences(TEXT, SENTENCES), Paragraphs(PARAGRAPHS)):
        assert pickle.loads(pickle.dumps(packed)) == packed


@pytest.fixture(scope="module")
def long_text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A text of some 10,000 words."""
    (made,) = story(1, 10_000)
    path = tmp_path_factory.mktemp("long") / "long.txt"
    path.write_text("A long report\n\n" + made.text.replace("\n", "\n\n"), "utf-8")
    return path


def test_an_open_text_takes_little_more_than_its_letters(long_text: Path) -> None:
    open_article(str(long_text))
    tracemalloc.start()
    try:
        held = open_article(str(long_text))
        opened = tracemalloc.get_traced_memory()[0] / words(held)
        desk = Desk(Story("Long", (held, replace(held, id="twin"))))
        shown = tracemalloc.get_traced_memory()[0] / words(held)
    finally:
        tracemalloc.stop()
    assert desk.reader.document.rows
    # six letters a word, and as much again for all else; objects would take six times that
    assert opened < 16
    assert shown < 50


def words(article: Article) -> int:
    return len(article.text.split())
