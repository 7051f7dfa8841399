"""Stories for tests of reports, and what a report's text says."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from tellings.compare.comparer import Comparer
from tests.stories import article, comparer

BRIDGE: Mapping[str, tuple[str, ...]] = {
    "harbour": (
        "The old harbour bridge in Velm closes on Friday for four weeks, the city said.",
        "Engineers found rust in 14 of its 60 cables during a check in March.",
        "“We could not wait for the autumn,” said the city engineer, Ada Brun.",
        "Two schools on the far side will start an hour later.",
    ),
    "courier": (
        "Engineers found rust in 16 of its 60 cables during a check in March.",
        "The old harbour bridge in Velm closes on Friday for six weeks, the city said.",
        "“We would not wait for the winter,” said the city engineer, Ada Brun.",
        "Ferries will carry people across, free of charge, every ten minutes.",
    ),
    "lamp": (
        "Velm closes its old harbour bridge on Friday because 14 of its 60 cables have rusted.",
        "A temporary bridge would cost nine million, according to the mayor.",
    ),
}


def bridge(*names: str) -> Comparer:
    """Return a small story about a bridge, as told by these outlets, by all where none is named."""
    return comparer(
        *(
            article(name, *BRIDGE[name], outlet=f"The {name.title()}")
            for name in names or tuple(BRIDGE)
        )
    )


def words_of(text: str) -> str:
    """Return a text's letters and figures only, for finding words whatever stands between them."""
    return re.sub(r"[\W_]+", " ", text).strip()


def markdown_text(source: str) -> str:
    """Return what a reader of rendered Markdown sees."""
    return html_text(MarkdownIt("gfm-like", {"linkify": False}).render(source))


def html_text(source: str) -> str:
    """Return the text of an HTML document without its style and script."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return "".join(reader.parts)


class _Reader(HTMLParser):
    """Collects what stands between the tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("style", "script")
        if tag in ("br", "p", "li", "td", "th", "div", "tr"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)
