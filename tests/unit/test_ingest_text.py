"""Text: decoding, cleaning, paragraphs, Markdown, front matter, several tellings in a file."""

import pytest

from tellings.errors import SourceError
from tellings.ingest.block import Mark
from tellings.ingest.clean import MAX_MARKS, clean
from tellings.ingest.decode import decode
from tellings.ingest.front_matter import split_front_matter
from tellings.ingest.markdown import blocks_of as markdown_blocks
from tellings.ingest.parts import parts_of
from tellings.ingest.plain import blocks_of
from tellings.model import Role

PROSE = "“Façade” – a naïve word, she said. " * 20


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ()),
        ("utf-32", ()),
        ("utf-16-le", ("read as utf-16-le, by its zero bytes",)),
        ("utf-16-be", ("read as utf-16-be, by its zero bytes",)),
    ],
)
def test_unicode_is_read_in_every_form(encoding: str, told: tuple[str, ...]) -> None:
    decoded = decode(PROSE.encode(encoding), "a")
    assert decoded.text == PROSE
    assert decoded.notes == told


def test_an_old_encoding_is_guessed_and_told() -> None:
    decoded = decode(PROSE.encode("cp1252"), "a")
    assert decoded.text == PROSE
    assert "a guess" in decoded.notes[0]


def test_foreign_bytes_in_utf_8_are_read_as_windows_and_told() -> None:
    data = PROSE.encode() + b"and the \x93caf\xe9\x94 closed."
    decoded = decode(data, "a")
    assert decoded.text.endswith("and the “café” closed.")
    assert decoded.notes == ("mixed encodings: UTF-8 with 3 bytes read as Windows-1252",)


@pytest.mark.parametrize(
    ("text", "cleaned", "note"),
    [
        ("a\r\nb\rc\x85d\u2028e\x0bf", "a\nb\nc\nd\ne\nf", ""),
        ("a\u2029b\x0cc", "a\n\nb\n\nc", ""),
        ("\x1b]0;owned\x07", "␛]0;owned␇", "control characters shown as symbols: 2"),
        ("a\x7fb", "a␡b", "control characters shown as symbols: 1"),
        ("a\x9b31m", "a�31m", "control characters replaced: 1"),
        ("a\ud83d", "a�", "broken characters replaced: 1"),
        ("ab\u202ecd\u2066", "abcd", "direction controls removed: 2"),
        ("ab\U000e0041\U000e0042", "ab", "hidden tag characters removed: 2"),
        ("pass\u200bword\ufeff so\u00adft", "password soft", "invisible characters removed: 3"),
        ("x\u200dy", "xy", "invisible characters removed: 1"),
        ("👩\u200d🚀 می\u200cخواهم क्\u200dष", "👩\u200d🚀 می\u200cخواهم क्\u200dष", ""),
        ("a\tb\u3000c\u00a0d", "a b c d", ""),
        ("1\u202f000 and 2\u00a0000", "1\u00a0000 and 2\u00a0000", ""),
        ("z" + "\u0301" * 50, "z" + "\u0301" * MAX_MARKS, "letters with stacked marks cut: 1"),
        ("[red]x[/] [@click=app.quit]y[/]", "[red]x[/] [@click=app.quit]y[/]", ""),
    ],
)
def test_cleaning(text: str, cleaned: str, note: str) -> None:
    found = clean(text)
    assert found.text == cleaned
    assert found.notes == ((note,) if note else ())


def texts(text: str) -> list[str]:
    return [block.text for block in blocks_of(text)]


def test_a_line_is_a_paragraph_where_nothing_was_wrapped() -> None:
    assert texts("Title\nFirst sentence here.\nSecond one.\n\nThird one.") == [
        "Title",
        "First sentence here.",
        "Second one.",
        "Third one.",
    ]


WRAPPED = """The council has decided to close the library in the old
mill at the end of June, after a hundred and eighteen years
in which it never once asked anybody for a fine.

The petition had six thousand names on it, more than the
number of people who voted here in the last election."""


def test_wrapped_lines_are_joined() -> None:
    assert [text[:21] + " ... " + text[-6:] for text in texts(WRAPPED)] == [
        "The council has decid ... a fine.".replace("a fine.", " fine."),
        "The petition had six  ... ction.",
    ]


def test_headlines_in_a_list_are_not_joined() -> None:
    lines = "\n".join(
        f"Council number {place} approves plan for new tram line" for place in range(6)
    )
    assert len(texts(lines)) == 6


def test_list_items_lose_their_bullet_and_keep_its_mark() -> None:
    blocks = blocks_of("- First point\n• Second point\n— Name (@name)\n-")
    assert [(block.text, block.mark) for block in blocks] == [
        ("First point", Mark.BULLET),
        ("Second point", Mark.BULLET),
        ("— Name (@name)", Mark.NONE),
        ("-", Mark.NONE),
    ]


MARKDOWN = """Some site

# The *real* headline

**A deck in bold letters**

A paragraph with a [link](http://x.example) and
![a picture](p.png) in it.

![Harbour](h.png)
The harbour at dawn, before the boats.

## A section

> Quoted words. (@someone)

- [Only a link](http://y.example)
- An item with words

| a | b |
|---|---|
| 1 | 2 |
"""


def test_markdown_says_what_its_parts_are() -> None:
    found = [(block.role, block.mark, block.text) for block in markdown_blocks(MARKDOWN)]
    assert found == [
        (None, Mark.NONE, "Some site"),
        (Role.HEADLINE, Mark.NONE, "The real headline"),
        (None, Mark.EMPHASIS, "A deck in bold letters"),
        (None, Mark.NONE, "A paragraph with a link and"),
        (None, Mark.NONE, "a picture in it."),
        (Role.META, Mark.NONE, "Harbour"),
        (Role.CAPTION, Mark.NONE, "The harbour at dawn, before the boats."),
        (Role.SUBHEADING, Mark.NONE, "A section"),
        (None, Mark.QUOTE, "Quoted words. (@someone)"),
        (Role.BOILERPLATE, Mark.NONE, "Only a link"),
        (None, Mark.BULLET, "An item with words"),
        (None, Mark.NONE, "a"),
        (None, Mark.NONE, "b"),
        (None, Mark.NONE, "1"),
        (None, Mark.NONE, "2"),
    ]


YAML = """---
title: "The: title"
outlet: 'Bob''s Paper'
author:
  - Ada Verne
  - Bo Lind
tags: [a, b]
summary: >
  goes on
  and on
roles:
  3: meta
date: 2024-05-01  # day of printing
---
The text begins."""


def test_the_plain_part_of_yaml_is_read() -> None:
    front = split_front_matter(YAML, "a.md")
    assert front.text == "The text begins."
    assert front.notes == ()
    assert front.fields == {
        "title": "The: title",
        "outlet": "Bob's Paper",
        "author": ["Ada Verne", "Bo Lind"],
        "tags": ["a", "b"],
        "summary": "goes on and on",
        "roles": {"3": "meta"},
        "date": "2024-05-01",
    }


def test_what_is_not_understood_in_front_matter_is_noted_by_line() -> None:
    front = split_front_matter("---\ntitle: x\n{{ template }}\n---\nText.", "a.md")
    assert front.fields == {"title": "x"}
    assert front.notes == ("front matter lines not understood: 3",)


def test_two_rules_around_a_paragraph_are_no_front_matter() -> None:
    text = "---\nA line that is prose\n---\nText."
    assert split_front_matter(text, "a.md").text == text


def test_damaged_toml_names_the_file() -> None:
    with pytest.raises(SourceError, match=r"a\.md: its front matter is no TOML"):
        split_front_matter("+++\ntitle = \n+++\nText.", "a.md")


TELLING = (
    "{title}\n\n" + "The harbour was closed on Monday, and nobody could say for how long. " * 6
)


@pytest.mark.parametrize("line", ["=====", "**********", "~~~~~", "----------", "--8<--", "#####"])
def test_tellings_are_parted_by_a_separator_line(line: str) -> None:
    one, two = TELLING.format(title="One"), TELLING.format(title="Two")
    parts = parts_of(f"{one}\n\n{line}\n\n{two}")
    assert [part.split("\n")[0] for part in parts] == ["One", "Two"]


def test_a_rule_inside_an_article_parts_nothing() -> None:
    text = TELLING.format(title="One") + "\n\n*****\n\nA short end."
    assert parts_of(text) == [text]
    setext = "Heading\n=======\n\n" + TELLING.format(title="A") + "\n\nOther\n=====\n\n" + PROSE
    assert parts_of(setext, markdown=True) == [setext]


def test_tellings_are_parted_where_headline_and_dateline_begin_again() -> None:
    body = "Ships waited outside the harbour for a second day, the port authority said. " * 4
    first = f"Harbour stays closed\n\nBy Ada Verne\n\nPORT HELM, May 3 (AP) — {body}\n\n{body}"
    second = f"Storm shuts port\n\nPORT HELM (Reuters) - {body}\n\n{body}"
    parts = parts_of(f"{first}\n\n{second}")
    assert [part.split("\n")[0] for part in parts] == ["Harbour stays closed", "Storm shuts port"]
    assert parts_of(first) == [first]
