"""XML from strangers: parsed by the standard library, nothing declared, expanded or fetched."""

from typing import NoReturn
from xml.etree import ElementTree as ET
from xml.parsers import expat

from tellings.errors import SourceError

MAX_DEPTH = 200
"""Elements inside each other; newsroom formats need some twenty."""


class _RefusedError(Exception):
    """The document holds something that we do not take from strangers."""


def parse_xml(data: bytes, name: str) -> ET.Element:
    """Return the root of an XML document.

    A bare reference to an outer DTD, as NITF files have, is passed over and never fetched.

    Raises:
        SourceError: if it declares entities or a DTD of its own, nests too deeply, or is damaged.
    """
    depth = 0

    def down(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise _RefusedError

    def up(*_: object) -> None:
        nonlocal depth
        depth -= 1

    checker = expat.ParserCreate()
    checker.StartElementHandler, checker.EndElementHandler = down, up
    checker.StartDoctypeDeclHandler = _check_doctype
    checker.EntityDeclHandler = _refuse
    try:
        checker.Parse(data, True)
        return ET.fromstring(data)
    except _RefusedError:
        raise SourceError(
            name, "declares entities or nests without end, as an XML bomb does", "it stays closed"
        ) from None
    except (expat.ExpatError, ET.ParseError, LookupError, ValueError) as error:
        raise SourceError(name, f"is damaged XML ({error})", "fetch it again") from None


def _check_doctype(_name: str, _system: str | None, _public: str | None, own: bool) -> None:
    if own:
        raise _RefusedError


def _refuse(*_arguments: object) -> NoReturn:
    raise _RefusedError
