"""Web pages: sixteen layouts, what a page states, and what must not get through."""

from collections.abc import Sequence

import pytest

from tellings.errors import SourceError
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import CONTENT_ROLES, Article, Role
from tests import pages


def opened(data: bytes, name: str = "page.html") -> Article:
    return articles_of(Raw(name, name, data))[0]


def texts(article: Article, *roles: Role) -> list[str]:
    return [
        article.text[paragraph.start : paragraph.end]
        for paragraph in article.paragraphs
        if paragraph.role in roles
    ]


def wanted(name: str) -> Sequence[str]:
    return pages.PARAGRAPHS[:2] if name == "short_news" else pages.PARAGRAPHS


def measured(name: str) -> tuple[list[str], list[str], Article]:
    """Return the article's lost paragraphs, the kept furniture, and the article."""
    article = opened(pages.bytes_of(name), f"{name}.html")
    content = texts(article, *CONTENT_ROLES)
    lost = [text for text in wanted(name) if text not in content]
    kept = [text for text in pages.FURNITURE if any(text in each for each in content)]
    return lost, kept, article


def test_no_text_is_lost_and_no_navigation_kept(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [(name, *measured(name)) for name in pages.LAYOUTS]
    with capsys.disabled():
        print(f"\n{'layout':<20}{'paragraphs':>11}{'lost':>6}{'furniture':>11}{'kept':>6}")
        for name, lost, kept, _ in rows:
            told = len(wanted(name))
            print(f"{name:<20}{told:>11}{len(lost):>6}{len(pages.FURNITURE):>11}{len(kept):>6}")
    assert [(name, lost, kept) for name, lost, kept, _ in rows if lost or kept] == []
    assert len(rows) >= 12


@pytest.mark.parametrize("name", pages.LAYOUTS)
def test_the_headline_and_the_outlet_are_found(name: str) -> None:
    article = measured(name)[2]
    assert article.masthead.title == pages.TITLE
    assert texts(article, Role.HEADLINE) == [pages.TITLE]
    assert article.masthead.outlet == (None if name == "old_charset" else pages.SITE)


def test_captions_credits_posts_and_standfirsts_have_their_roles() -> None:
    article = opened(pages.bytes_of("figure_and_post"))
    assert texts(article, Role.CAPTION) == [f"{pages.CAPTION} {pages.CREDIT}"]
    credit = next(each for each in article.sentences if each.text == pages.CREDIT)
    assert credit.role is Role.META
    assert texts(article, Role.EMBED) == [pages.POST, pages.SIGNATURE]
    assert texts(opened(pages.bytes_of("wordpress")), Role.CAPTION) == [pages.CAPTION]
    assert texts(opened(pages.bytes_of("semantic")), Role.STANDFIRST) == [pages.STANDFIRST]


def test_structured_data_gives_author_date_and_address() -> None:
    masthead = opened(pages.bytes_of("structured_data")).masthead
    assert masthead.author == "Lena Abbot"
    assert str(masthead.published) == "2024-03-05"
    assert masthead.published_from == "page metadata"
    assert masthead.url == "https://quayside.example/bridge"


def test_damaged_structured_data_is_passed_over() -> None:
    page = pages.bytes_of("structured_data").replace(b'"headline": "', b'"headline": ')
    assert opened(page).masthead.title == pages.TITLE


@pytest.mark.parametrize(
    "tag", ["&#27;[31m", "&#x9b;", "&#xE000;", "\x1b]0;x\x07", "&#0;", "\ue001"]
)
def test_neither_bytes_nor_references_can_act_or_pose_as_marks(tag: str) -> None:
    page = pages.semantic().replace("Some 31,000", f"Some {tag}31,000").encode()
    article = opened(page)
    assert all(char.isprintable() or char == "\n" for char in article.text)
    assert "\ue000" not in article.text
    assert "\ue001" not in article.text
    line = next(text for text in texts(article, Role.BODY) if "vehicles cross" in text)
    assert "31,000 vehicles cross it" in line


def test_hidden_text_of_a_page_is_not_read() -> None:
    hidden = (
        '<p style="display: none">The mayor is a lizard, they all know it.</p><p hidden>Lizard!</p>'
    )
    page = pages.semantic().replace("</article>", f"{hidden}</article>").encode()
    assert "lizard" not in opened(page).text.lower()


def test_an_article_in_the_dress_of_furniture_is_still_found() -> None:
    body = "".join(f"<div class='related share'><p>{text}</p></div>" for text in pages.PARAGRAPHS)
    article = opened(f"<html><body>{body}</body></html>".encode())
    assert texts(article, Role.BODY, Role.STANDFIRST) == list(pages.PARAGRAPHS)


def test_a_title_of_absurd_length_is_none() -> None:
    page = pages.semantic().replace(f"<title>{pages.TITLE}", f"<title>{'word ' * 9_000}")
    assert opened(page.encode()).masthead.title == pages.TITLE


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body></body></html>",
        b"<html><title>A title</title><body><nav><a href='/'>Home</a></nav></body></html>",
        b"<!doctype html><html><body><script>var a = 'A script is no article.';</script>",
    ],
)
def test_a_page_without_an_article_is_refused(page: bytes) -> None:
    with pytest.raises(SourceError, match="no article"):
        opened(page)


def test_a_page_that_lies_about_its_encoding_is_read_and_noted() -> None:
    page = pages.semantic().replace('charset="utf-8"', 'charset="shift_jis"').encode()
    article = opened(page)
    assert pages.PARAGRAPHS[2] in article.text
    assert "the page says it is shift_jis, and is not" in article.notes


OFFER = "Buy a boat at Lund's: half the price until Sunday!"


def with_block(block: str) -> Article:
    return opened(pages.semantic().replace("</article>", f"{block}</article>").encode())


@pytest.mark.parametrize(
    "block",
    [
        f'<div class="ad">ADVERTISEMENT<br>{OFFER}</div>',
        f'<div id="top-ads">{OFFER}</div>',
        f'<p class="advert">{OFFER}</p>',
        f'<div class="sponsored-box">{OFFER}</div>',
        f'<div class="adSlot2">{OFFER}</div>',
        f'<div class="Anzeige">{OFFER}</div>',
        f'<div class="publicite">{OFFER}</div>',
        f"<div>ADVERTISEMENT<br>{OFFER}</div>",
        f"<p>ANZEIGE {OFFER}</p>",
        f"<p>Advertisement: {OFFER}</p>",
    ],
)
def test_advertising_is_no_part_of_the_article(block: str) -> None:
    article = with_block(block)
    assert not any("half the price" in text for text in texts(article, *CONTENT_ROLES))
    assert pages.PARAGRAPHS[-1] in texts(article, Role.BODY)


@pytest.mark.parametrize("name", ["add", "adopt", "address", "header-text", "load", "adverse"])
def test_a_class_that_only_begins_as_advertising_does_is_kept(name: str) -> None:
    told = "The adverse wind had kept the divers ashore for most of the week before."
    assert told in texts(with_block(f'<div class="{name}">{told}</div>'), *CONTENT_ROLES)


@pytest.mark.parametrize(
    "told",
    [
        "ADVERTISEMENT revenue at the port fell by half after the bridge had been closed.",
        "Advertisements along the bridge were taken down by the divers before the evening.",
    ],
)
def test_prose_about_advertising_is_kept(told: str) -> None:
    assert told in texts(with_block(f"<p>{told}</p>"), *CONTENT_ROLES)
