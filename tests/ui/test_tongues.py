"""Outlets in different languages: what is not linked is not called untold."""

from dataclasses import replace

import pytest

from tellings.model import Story
from tests.ui.driving import MIDDLE, NARROW, WIDE, Driven, drawn, reading
from tests.ui.stories import WIRE, article, harbour

HAFEN = [
    ["Hafenbrücke wieder offen"],
    ["Die Brücke am Hafen ist seit Montag wieder offen, teilte die Stadt mit."],
    ["Ein Chor sang bei der Feier am Ufer."],
]
SAID = "English and German: hardly anything is linked between them"


def two_languages() -> Story:
    """Return a story of two outlets in English and one in German, which is the second."""
    first, *_ = harbour().articles
    german = replace(article("hafen", HAFEN, "Hafenblatt"), language="de")
    return Story("Bridge", (first, german, article("wire", WIRE, "Wire")))


async def at(driven: Driven, words: str) -> str:
    """Put the focus on a passage; return what the strip says of it."""
    await driven.press("g", "slash", *words, "enter", "escape")
    return "\n".join(driven.strip())


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_the_strip_says_why_nothing_is_linked(size: tuple[int, int]) -> None:
    async with reading(two_languages(), size) as driven:
        strip = await at(driven, "41 million")
        assert SAID in strip


async def test_a_pair_of_one_language_says_nothing_of_languages() -> None:
    async with reading(harbour(), WIDE) as driven:
        assert "languages" not in await at(driven, "choir")
        assert "English" not in driven.text()


async def test_the_header_counts_no_shares_across_languages() -> None:
    async with reading(two_languages(), WIDE) as driven:
        assert SAID in "\n".join(drawn(driven.view.header))
        assert "of 6 ¶" not in driven.text()
        await driven.press("l")
        await driven.compared()
        assert "of 6 ¶" in "\n".join(drawn(driven.view.header))


async def test_no_passage_is_called_untold_by_outlets_of_another_language() -> None:
    async with reading(two_languages(), WIDE) as driven:
        await driven.press("l")
        await driven.compared()
        strip = await at(driven, "ferries")
        assert "told by no other outlet" not in strip
        assert "hardly comparable, in another language: Hafenblatt" in strip
        await driven.press("enter")
        assert "is in another language" in driven.text()
