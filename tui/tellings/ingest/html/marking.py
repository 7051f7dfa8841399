"""Marking parts of a page that an extraction of plain text would lose or mix up.

A caption, an embedded post or a standfirst becomes a paragraph that begins with a character of
the private use area. The extraction carries it along, and it is read and removed afterwards.
Parsing has taken such characters of the page's own out.
"""

import re

from tellings.ingest.html.tree import Element
from tellings.model import Role

_PLAIN_MARKS: tuple[tuple[str, Role, str], ...] = (
    ("\ue000", Role.CAPTION, "caption by its markup"),
    ("\ue001", Role.EMBED, "embedded post by its markup"),
    ("\ue002", Role.STANDFIRST, "standfirst by its markup"),
    ("\ue003", Role.BYLINE, "byline by its markup"),
    ("\ue004", Role.META, "date by its markup"),
)
MARKS = {mark: (role, reason) for mark, role, reason in _PLAIN_MARKS}
"""Mark, and the role and reason that it stands for."""
_CAPTION, _EMBED, _STANDFIRST, _BYLINE, _META = MARKS

_FURNITURE = re.compile(
    r"""(?:^|[\s_-])(?:
      cookies?|consent|gdpr|newsletters?|sign-?up|subscribe|subscription|paywall|share|sharing
    | social-(?:share|links|media-links)|sharetools|related|most-?(?:read|popular|viewed)|popular
    | trending|recommend(?:ed|ations?)?|promo|breadcrumbs?|comments?|read-?more
    | more-(?:stories|news|on)|see-also
    | outbrain|taboola|skip-link|menu|navbar|nav|site-(?:header|footer)|tags?|toolbar|widget
    )(?=$|[\s_-])""",
    re.IGNORECASE | re.VERBOSE,
)
_ADVERTISING = re.compile(
    r"""(?:^|[\s_-])(?:
      ads?|adverts?|advertise(?:ments?)?|advertising|advertorials?|sponsor(?:s|ed|ships?)?
    | ad(?:box|slot|unit|container|wrapper|banner)|adsby\w+|(?-i:ads?[A-Z]\w*)
    | anzeigen?|werbung|publicit[eé]|publicidad|pubblicit[aà]|reklame
    )(?=$|[\s_\d-])""",
    re.IGNORECASE | re.VERBOSE,
)
_MOST_FURNITURE = 0.3
"""Share of the page's text up to which an element with such a class is furniture; what holds more
is the page itself."""
_POST = re.compile(
    r"(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post"
    r"|bluesky-embed|mastodon-embed|telegram-post|social(?:-embed)?)(?=$|\s)"
)
_STANDFIRSTS = re.compile(
    r"(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|lead|lede|intro|article-summary"
    r"|summary|excerpt|teaser|chapo|sottotitolo)(?=$|[\s_]|-text)",
    re.IGNORECASE,
)
_BYLINES = re.compile(
    r"(?:^|[\s_-])(?:byline|author(?:s|-name)?|article-author|writer)(?=$|[\s_-])", re.IGNORECASE
)
_CAPTIONS = re.compile(
    r"(?:^|[\s_-])(?:caption|wp-caption-text|image-caption|photo-credit|image-credit|media-caption"
    r"|credit)(?=$|[\s_-]|-text)",
    re.IGNORECASE,
)
_MAY_BE_MARKED = ("figcaption", "blockquote", "p", "div", "span", "time")
_MAY_BE_FURNITURE = (
    "//nav | //footer | //*[@role='navigation' or @role='banner' or @role='dialog'"
    " or @role='contentinfo' or @aria-modal='true'] | //*[@class or @id]"
)


def mark_parts(tree: Element, *, furniture: bool) -> None:
    """Mark captions, posts, standfirsts, bylines and dates of a page, in place.

    Args:
        tree: the page.
        furniture: whether navigation, link lists and the like stay in it.
    """
    if not furniture:
        _remove_furniture(tree)
    for element in list(tree.iter(*_MAY_BE_MARKED)):
        if element.getparent() is None:
            continue
        mark = _mark_for(element)
        if mark:
            _become_paragraph(element, mark)


def _mark_for(element: Element) -> str:
    tag, kind = element.tag, f"{element.get('class', '')} {element.get('itemprop', '')}"
    if tag == "figcaption":
        return _CAPTION
    if tag == "blockquote":
        posted = _POST.search(kind) or re.search(r"\(@\w+\)", element.text_content())
        return _EMBED if posted else ""
    if next(element.iter("h1", "figure", "figcaption"), None) is not None:
        return ""
    words = len(element.text_content().split())
    if not 0 < words <= 90:
        return ""
    if _CAPTIONS.search(kind):
        return _CAPTION
    if tag in ("p", "div") and _STANDFIRSTS.search(kind) and words >= 4:
        return _STANDFIRST
    if words <= 25 and _BYLINES.search(kind):
        return _BYLINE
    if tag == "time" and (parent := element.getparent()) is not None:
        alone = len(parent.text_content().split()) == words
        return _META if alone and parent.tag in ("p", "div") else ""
    return ""


def _become_paragraph(element: Element, mark: str) -> None:
    from lxml.html import fragment_fromstring

    lines = [text for text in (_line(part) for part in _parts(element)) if text]
    parent = element.getparent()
    if not lines or parent is None:
        return
    figure = next((above for above in element.iterancestors("figure")), None)
    spot = figure if figure is not None and mark == _CAPTION else element
    above = spot.getparent()
    if above is None:
        return
    for line in lines:
        paragraph = fragment_fromstring("<p></p>")
        paragraph.text = mark + line
        spot.addprevious(paragraph)
    element.drop_tree()


def _parts(element: Element) -> list[str]:
    """Return the texts of an element's own paragraphs, or its whole text."""
    inner = [each for each in element.iter("p") if each is not element]
    if not inner:
        return [element.text_content()]
    texts = [each.text_content() for each in inner]
    rest = " ".join(
        text for text in [element.text or "", *[(child.tail or "") for child in element]]
    )
    return [*texts, *([rest] if rest.strip() else [])]


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _remove_furniture(tree: Element) -> None:
    whole = max(1, len(tree.text_content()))
    for element in tree.xpath(_MAY_BE_FURNITURE):
        if element.getparent() is None or element.tag in ("html", "body", "article", "main"):
            continue
        kind = f"{element.get('class', '')} {element.get('id', '')}"
        is_advert = bool(_ADVERTISING.search(kind))
        if element.tag == "p" and not is_advert:
            continue
        named = element.tag in ("nav", "footer") or element.get("role") or element.get("aria-modal")
        if not named and not is_advert and not _FURNITURE.search(kind):
            continue
        if next(element.iter("h1"), None) is not None:
            continue
        if len(element.text_content()) <= _MOST_FURNITURE * whole:
            element.drop_tree()
