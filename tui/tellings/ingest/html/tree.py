"""Parsing pages: bytes to an lxml tree, without network, scripts or what is hidden."""

import re
from typing import Any

from tellings.errors import SourceError
from tellings.ingest.decode import Decoded, decode
from tellings.ingest.source import Raw

Element = Any
"""An lxml element; lxml publishes no types."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,7})|([0-9]{1,8}));?")
_UNFIT = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"}
_UNFIT |= dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD)
_FITTING: dict[int, int | None] = {**_UNFIT, **dict.fromkeys(range(0xE000, 0xE010))}
"""What no tree may hold becomes visible; the first private characters, which serve as marks for
parts of a page, are taken out."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_GONE = ("script", "style", "noscript", "template", "iframe", "svg", "form", "button", "select")


def parse(raw: Raw) -> tuple[Element, tuple[str, ...]]:
    """Return the page's tree and what decoding found.

    Raises:
        SourceError: if there is no element in it.
    """
    from lxml import html
    from lxml.etree import LxmlError

    decoded = _decoded(raw)
    text = _REFERENCE.sub(_fitting_reference, _DECLARATION.sub("", decoded.text))
    text = text.translate(_FITTING)
    try:
        tree = html.document_fromstring(text, parser=html.HTMLParser(remove_comments=True))
    except (LxmlError, ValueError) as error:
        raise SourceError(raw.name, f"can't be read as a page ({error})", "save it again") from None
    for element in list(tree.iter(*_GONE)):
        if element.tag == "script" and "ld+json" in (element.get("type") or ""):
            continue
        _drop(element)
    for element in tree.xpath("//*[@hidden or @style]"):
        hidden = element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style", ""))
        if hidden and element.getparent() is not None:
            _drop(element)
    return tree, decoded.notes


def _fitting_reference(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    if code not in _FITTING:
        return found[0]
    fitting = _FITTING[code]
    return "" if fitting is None else chr(fitting)


def _drop(element: Element) -> None:
    """Remove an element; the text after it stays."""
    element.drop_tree()


def _decoded(raw: Raw) -> Decoded:
    declared = raw.charset or _declared(raw.data)
    if declared and not raw.data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return Decoded(raw.data.decode(declared), declared)
        except (LookupError, UnicodeDecodeError):
            found = decode(raw.data, raw.name)
            note = f"the page says it is {declared}, and is not"
            return Decoded(found.text, found.encoding, (note, *found.notes))
    return decode(raw.data, raw.name)


def _declared(data: bytes) -> str:
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace").lower() if found else ""
