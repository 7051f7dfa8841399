# ruff: noqa: E501, ISC004 - markup is easier to check unbroken
"""Web pages of many layouts, written for the tests: one article, each page's own furniture."""

from collections.abc import Callable

TITLE = "Harbour bridge closes after cracks are found"
SITE = "The Quayside Review"
STANDFIRST = (
    "Engineers want two weeks to look at the steel, and lorries must take the long way round"
)
PARAGRAPHS = (
    "The harbour bridge was closed to all traffic on Tuesday after divers found cracks in two of "
    "its piers, the port authority said.",
    "Some 31,000 vehicles cross it on an ordinary working day.",
    "“Nobody was in danger at any time,” the harbour master, Ines Quill, told reporters on the "
    "eastern quay.",
    "She said that the cracks had probably been there since the winter of 2018, when a barge broke "
    "loose in a storm and struck the bridge.",
    "Hauliers were angry. Their federation put the cost of the detour at 90 euros a lorry and "
    "asked the city to pay half of it.",
    "The city said no.",
    "Ferries will run every ten minutes from Thursday until the bridge is open again.",
)
CAPTION = "A diver climbs out of the water beside the eastern pier on Tuesday."
CREDIT = "Photograph: Mara Stroud/Quayside Review"
POST = "Stuck on the quay since seven, send coffee please, the whole road is full of lorries."
SIGNATURE = "— Jory Penfold (@jorypenfold) March 5, 2024"
FURNITURE = (
    "Home", "Politics and money", "Sport and leisure", "Log in to your account",
    "Subscribe for only one euro a month", "Most popular this week",
    "Seven walks that end at a bakery", "Mayor denies rumour about swans",
    "We and our 214 partners store cookies on your device", "Accept everything",
    "Terms of use and imprint", "Share this on every network", "Follow us for more",
    "Sign up to the Morning Tide newsletter", "Advertisement for rubber boots",
)  # fmt: skip
NAV = "".join(f'<li><a href="/{place}">{text}</a></li>' for place, text in enumerate(FURNITURE[:4]))
POPULAR = "".join(
    f'<li><a href="/p{place}">{text}</a></li>' for place, text in enumerate(FURNITURE[6:8])
)
COOKIES = f'<div class="cookie-banner" role="dialog"><p>{FURNITURE[8]}</p><button>{FURNITURE[9]}</button></div>'
FOOTER = f"<footer><p><a href='/t'>{FURNITURE[10]}</a></p></footer>"
HEAD = (
    f'<meta charset="utf-8"><title>{TITLE} | {SITE}</title>'
    f'<meta property="og:site_name" content="{SITE}"><meta property="og:title" content="{TITLE}">'
)
P = "\n".join(f"<p>{text}</p>" for text in PARAGRAPHS)
FIGURE = (
    '<figure><img src="pier.jpg" alt="diver">'
    f"<figcaption>{CAPTION} <span class='credit'>{CREDIT}</span></figcaption></figure>"
)
EMBED = (
    f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{POST}</p>{SIGNATURE}</blockquote>'
    '<script async src="https://platform.example/widgets.js"></script>'
)


def _page(body: str, head: str = HEAD) -> str:
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>\n{body}\n</body></html>'


def semantic() -> str:
    return _page(
        f"<header><nav><ul>{NAV}</ul></nav></header><main><article><h1>{TITLE}</h1>"
        f'<p class="standfirst">{STANDFIRST}</p>{P}</article></main>'
        f"<aside><h2>{FURNITURE[5]}</h2><ol>{POPULAR}</ol></aside>{FOOTER}"
    )


def div_soup() -> str:
    return _page(
        f'<div id="top"><div class="menu"><ul>{NAV}</ul></div></div>'
        f'<div class="wrap"><div class="col1"><div class="hl"><h1>{TITLE}</h1></div>'
        f'<div class="story-body">{P}</div></div><div class="col2 sidebar"><div class="most-read">'
        f"<h3>{FURNITURE[5]}</h3><ul>{POPULAR}</ul></div></div></div><div class='foot'>{FOOTER}</div>"
    )


def line_breaks() -> str:
    text = "<br><br>\n".join(PARAGRAPHS)
    return _page(
        f"<div class='nav'><ul>{NAV}</ul></div><h1>{TITLE}</h1>"
        f"<div class='article-text'>{text}</div><div class='related'><ul>{POPULAR}</ul></div>{FOOTER}"
    )


def table_layout() -> str:
    return _page(
        f"<table><tr><td class='menu'><ul>{NAV}</ul></td><td><h1>{TITLE}</h1>{P}</td>"
        f"<td class='popular'><b>{FURNITURE[5]}</b><ul>{POPULAR}</ul></td></tr></table>{FOOTER}"
    )


def wordpress() -> str:
    return _page(
        f'<nav class="main-navigation"><ul>{NAV}</ul></nav><div id="content"><article class="post">'
        f'<header class="entry-header"><h1 class="entry-title">{TITLE}</h1></header>'
        f'<div class="entry-content">{PARAGRAPHS_WITH_CAPTION}</div>'
        f'<div class="sharedaddy"><h3>{FURNITURE[11]}</h3></div></article></div>'
        f'<div id="secondary" class="widget-area"><section class="widget"><h2>{FURNITURE[5]}</h2>'
        f"<ul>{POPULAR}</ul></section></div>{FOOTER}"
    )


def structured_data() -> str:
    data = (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": ['
        f'{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2024-03-05T18:00:00Z",'
        f' "author": [{{"@type": "Person", "name": "Lena Abbot"}}],'
        f' "publisher": {{"@type": "Organization", "name": "{SITE}"}}}}]}}</script>'
        '<link rel="canonical" href="https://quayside.example/bridge"><title>x</title>'
    )
    return _page(f"<ul class='nav'>{NAV}</ul><article><h1>{TITLE}</h1>{P}</article>{FOOTER}", data)


def sections_with_ads() -> str:
    parts = "".join(
        f'<section><p>{text}</p></section><div class="ad-slot"><span>{FURNITURE[14]}</span></div>'
        for text in PARAGRAPHS
    )
    return _page(f"<nav>{NAV}</nav><div class='content'><h1>{TITLE}</h1>{parts}</div>{FOOTER}")


def main_and_aside() -> str:
    return _page(
        f"<header><ul>{NAV}</ul></header><main><h1>{TITLE}</h1>{P}"
        f"<aside class='related'><h2>{FURNITURE[5]}</h2><ul>{POPULAR}</ul></aside></main>{FOOTER}"
    )


def box_inside() -> str:
    half = [f"<p>{text}</p>" for text in PARAGRAPHS]
    box = (
        f'<div class="newsletter-signup"><h3>{FURNITURE[13]}</h3><form><input name="m">'
        f"<button>Go</button></form></div><div class='related-articles'><ul>{POPULAR}</ul></div>"
    )
    return _page(
        f"<nav>{NAV}</nav><article><h1>{TITLE}</h1>{''.join(half[:3])}{box}{''.join(half[3:])}"
        f"</article>{FOOTER}"
    )


def cookie_wall() -> str:
    return _page(
        f"{COOKIES}<div class='overlay paywall'><p>{FURNITURE[4]}</p></div><nav>{NAV}</nav>"
        f"<article><h1>{TITLE}</h1>{P}</article>{FOOTER}"
    )


def figure_and_post() -> str:
    half = [f"<p>{text}</p>" for text in PARAGRAPHS]
    return _page(
        f"<nav>{NAV}</nav><article><h1>{TITLE}</h1>{FIGURE}{''.join(half[:4])}{EMBED}"
        f"{''.join(half[4:])}</article>{FOOTER}"
    )


def no_paragraphs() -> str:
    lines = "".join(f"<div class='text-block'><span>{text}</span></div>" for text in PARAGRAPHS)
    return _page(
        f"<div class='navbar'>{NAV}</div><div class='story'><h1>{TITLE}</h1>{lines}</div>{FOOTER}"
    )


def old_charset() -> str:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>{TITLE}</title>'
    return '<?xml version="1.0" encoding="windows-1252"?>\n' + _page(
        f"<div class='nav'>{NAV}</div><h1>{TITLE}</h1><div>{P}</div>{FOOTER}", head
    )


def linked_words() -> str:
    linked = P.replace("harbour", '<a href="/harbour">harbour</a>').replace("city", "<b>city</b>")
    return _page(
        f"<nav>{NAV}</nav><article><h1>{TITLE}</h1>{linked}<p class='share'>{FURNITURE[11]}</p>"
        f"<p><a href='/f'>{FURNITURE[12]}</a></p></article>{FOOTER}"
    )


def short_news() -> str:
    two = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
    return _page(
        f"<nav>{NAV}</nav><article><h1>{TITLE}</h1>{two}</article>"
        f"<section class='most-popular'><h2>{FURNITURE[5]}</h2><ul>{POPULAR}</ul></section>{FOOTER}"
    )


def list_inside() -> str:
    items = "".join(f"<li>{text}</li>" for text in PARAGRAPHS[3:6])
    before, after = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3]), PARAGRAPHS[6]
    return _page(
        f"<nav>{NAV}</nav><article><h1>{TITLE}</h1>{before}<ul>{items}</ul><p>{after}</p></article>"
        f"{FOOTER}"
    )


PARAGRAPHS_WITH_CAPTION = (
    f"<p>{PARAGRAPHS[0]}</p><div class='wp-caption'><img src='p.jpg'>"
    f"<p class='wp-caption-text'>{CAPTION}</p></div>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:])
)

LAYOUTS: dict[str, Callable[[], str]] = {
    layout.__name__: layout
    for layout in (
        semantic, div_soup, line_breaks, table_layout, wordpress, structured_data,
        sections_with_ads, main_and_aside, box_inside, cookie_wall, figure_and_post,
        no_paragraphs, old_charset, linked_words, short_news, list_inside,
    )
}  # fmt: skip


def bytes_of(name: str) -> bytes:
    """Return the page as a file holds it."""
    return LAYOUTS[name]().encode("cp1252" if name == "old_charset" else "utf-8")
