"""XML from strangers: parsed by the standard library, nothing declared, expanded or fetched."""

from typing import NoReturn
from xml.etree import ElementTree as ET
from xml.parsers import expat

from tellings.errors import SourceError


class _RefusedError(Exception):
    """The document declares something that we do not take from strangers."""


def parse_xml(data: bytes, name: str) -> ET.Element:
    """Return the root of an XML document.

    A bare reference to an outer DTD, as NITF files have, is passed over and never fetched.

    Raises:
        SourceError: if it declares entities or a DTD of its own, or is damaged.
    """
    checker = expat.ParserCreate()
    checker.StartDoctypeDeclHandler = _check_doctype
    checker.EntityDeclHandler = _refuse
    try:
        checker.Parse(data, True)
        return ET.fromstring(data)
    except _RefusedError:
        raise SourceError(
            name, "declares entities of its own, as an XML bomb does", "it is not opened"
        ) from None
    except (expat.ExpatError, ET.ParseError, LookupError, ValueError) as error:
        raise SourceError(name, f"is damaged XML ({error})", "fetch it again") from None


def _check_doctype(_name: str, _system: str | None, _public: str | None, own: bool) -> None:
    if own:
        raise _RefusedError


def _refuse(*_arguments: object) -> NoReturn:
    raise _RefusedError
