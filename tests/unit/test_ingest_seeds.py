"""The five seed articles: real pages of real outlets."""

import json

import pytest

from tellings.ingest import open_article, open_story
from tellings.model import CONTENT_ROLES, Role
from tests.shared import BENCH, needs_shared, seed_files

NOISE = {"meta", "boilerplate", "byline", "dateline"}


def group(role: str) -> str:
    return "content" if role in CONTENT_ROLES else "noise" if role in NOISE else role


@needs_shared
def test_roles_of_the_seeds() -> None:
    record = json.loads((BENCH / "seoul-dev.jsonl").read_text(encoding="utf-8").splitlines()[0])
    right = total = 0
    for path, gold in zip(seed_files(), record["articles"], strict=True):
        article = open_article(path)
        own = {"".join(sentence.text.split()): sentence.role for sentence in article.sentences}
        wanted = [text for paragraph in gold["paragraphs"] for text in paragraph]
        for text, role in zip(wanted, gold["roles"], strict=True):
            if not any(map(str.isalnum, text)):
                continue
            total += 1
            found = own.get(
                "".join(text.split()), own.get("".join(text.removeprefix("- ").split()))
            )
            right += found is not None and group(found) == group(role)
    assert right >= 0.98 * total, f"{right} of {total}"


@needs_shared
@pytest.mark.parametrize(
    ("place", "agency", "outlet", "published"),
    [
        (0, "AP", None, None),
        (1, "Reuters", None, "2023-01-30"),
        (2, None, None, None),
        (3, None, None, None),
        (4, "AP", "Tech Times", "2023-01-30"),
    ],
)
def test_mastheads_of_the_seeds(
    place: int, agency: str | None, outlet: str | None, published: str | None
) -> None:
    masthead = open_article(seed_files()[place]).masthead
    assert masthead.title == headline_of(place)
    assert (masthead.agency, masthead.outlet) == (agency, outlet)
    assert (masthead.published and masthead.published.isoformat()) == published


def headline_of(place: int) -> str:
    """Return the sentence that annotators called the headline."""
    record = json.loads((BENCH / "seoul-dev.jsonl").read_text(encoding="utf-8").splitlines()[0])
    gold = record["articles"][place]
    sentences = [text for paragraph in gold["paragraphs"] for text in paragraph]
    return str(sentences[gold["roles"].index("headline")])


@needs_shared
def test_the_link_list_and_the_credit_make_no_claims() -> None:
    story = open_story(seed_files())
    content = " ".join(sentence.text for article in story.articles for sentence in article.content)
    for furniture in ("Casio", "Nissan", "Getty Images", "All rights reserved", "Read more"):
        assert furniture not in content
    assert [article.language for article in story.articles] == ["en"] * 5
    embeds = [s for s in story.articles[2].sentences if s.role is Role.EMBED]
    assert len(embeds) == 5
