"""The address that an article is opened at: only what is safe to hand to a browser."""

from dataclasses import replace

import pytest

from tellings.model import Masthead
from tellings.reading.address import address_of
from tests.stories import article

GATE = article("gate", "The gate opened on Monday.")
PAGE = "https://example.org/a"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (PAGE, PAGE),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("https://example.org/a b", ""),
        ("https://example.org/\x1b]0;x", ""),
        (None, ""),
    ],
)
def test_only_addresses_of_the_web_are_opened(url: str | None, expected: str) -> None:
    assert address_of(replace(GATE, masthead=Masthead(url=url))) == expected


def test_what_the_text_says_of_its_page_goes_before_where_it_was_read() -> None:
    source = replace(GATE.source, name="https://example.org/read")
    assert address_of(replace(GATE, source=source)) == source.name
    assert address_of(replace(GATE, source=source, masthead=Masthead(url=PAGE))) == PAGE
