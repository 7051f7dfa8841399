"""Reads the articles in tests/cases/articles: paragraphs with the roles that they should get."""

from dataclasses import dataclass
from pathlib import Path

from tellings.model import Role

FOLDER = Path(__file__).resolve().parent / "cases" / "articles"
LETTERS = {
    "H": Role.HEADLINE,
    "S": Role.STANDFIRST,
    "D": Role.DATELINE,
    "B": Role.BODY,
    "U": Role.SUBHEADING,
    "C": Role.CAPTION,
    "E": Role.EMBED,
    "Y": Role.BYLINE,
    "M": Role.META,
    "X": Role.BOILERPLATE,
}


@dataclass(frozen=True)
class RoledArticle:
    """An article, its paragraphs each with the roles that would be right."""

    title: str
    paragraphs: tuple[tuple[frozenset[Role], str], ...]

    @property
    def text(self) -> str:
        return "\n\n".join(text for _, text in self.paragraphs)


def read() -> list[RoledArticle]:
    """Return every article of the folder."""
    articles: list[RoledArticle] = []
    for path in sorted(FOLDER.glob("*.txt")):
        for chunk in ("\n" + path.read_text(encoding="utf-8")).split("\n# ")[1:]:
            title, *lines = [line for line in chunk.split("\n") if line.strip()]
            paragraphs = []
            for line in lines:
                letters, _, text = line.partition(" | ")
                paragraphs.append((frozenset(LETTERS[letter] for letter in letters), text))
            articles.append(RoledArticle(title.strip(), tuple(paragraphs)))
    return articles
