"""Word documents and PDF files, where the extra with their libraries is installed."""

import io
import re
import zipfile
import zlib
from types import ModuleType
from typing import Any

from tellings.errors import SourceError
from tellings.ingest.block import Block, Mark
from tellings.ingest.clean import clean
from tellings.ingest.draft import Draft
from tellings.ingest.limits import MAX_BYTES
from tellings.ingest.plain import blocks_of
from tellings.ingest.quiet import quiet
from tellings.ingest.source import Raw
from tellings.model import Masthead, Role

MAX_PAGES = 200
"""Pages of a PDF file; an article has a few."""
_DAMAGE = (
    AttributeError,
    KeyError,
    IndexError,
    OSError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What the libraries raise on damaged files beside errors of their own: parts that are absent,
of another kind, or point nowhere."""
_GAP = re.compile(r"\S {4,}\S")
_COLUMN_SHARE = 0.3
"""Share of lines with a wide gap from which on a page is set in columns."""
_EXTRA = "install the extra: pip install 'tellings[office]'"


def draft_of_docx(raw: Raw) -> Draft:
    """Return the article of a Word document (.docx), its styles giving headings.

    Raises:
        SourceError: if python-docx is not installed, or the file is damaged.
    """
    docx = _library("docx", raw.name, "Word documents")
    try:
        with zipfile.ZipFile(io.BytesIO(raw.data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > 4 * MAX_BYTES:
                raise SourceError(raw.name, "unpacks to far too much", "save it as text")
        document = docx.Document(io.BytesIO(raw.data))
        blocks = [block for each in document.paragraphs if (block := _styled(each)) is not None]
        title, author = document.core_properties.title, document.core_properties.author
    except (*_DAMAGE, zipfile.BadZipFile, zlib.error, docx.opc.exceptions.OpcError) as error:
        raise SourceError(raw.name, f"is a damaged document ({error})", "save it as text") from None
    return Draft(tuple(blocks), Masthead(title=_line(title), author=_line(author)))


def _styled(paragraph: object) -> Block | None:
    text = _line(getattr(paragraph, "text", ""))
    if text is None:
        return None
    style = str(getattr(getattr(paragraph, "style", None), "name", "")).lower()
    if style in ("title", "heading 1"):
        return Block(text, Role.HEADLINE, f"style {style!r}")
    if style == "subtitle":
        return Block(text, Role.STANDFIRST, f"style {style!r}")
    if style.startswith("heading"):
        return Block(text, Role.SUBHEADING, f"style {style!r}")
    if style == "caption":
        return Block(text, Role.CAPTION, f"style {style!r}")
    return Block(text, mark=Mark.BULLET if style.startswith("list") else Mark.NONE)


def draft_of_pdf(raw: Raw) -> Draft:
    """Return the article of a PDF file, its lines joined to paragraphs.

    Raises:
        SourceError: if pypdf is not installed, the file is damaged or locked, or has no text.
    """
    pypdf = _library("pypdf", raw.name, "PDF files")
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw.data))
        if len(reader.pages) > MAX_PAGES:
            raise SourceError(raw.name, f"has {len(reader.pages)} pages", "cut the article out")
        text = "\n\n".join(_page_text(page) for page in reader.pages)
        facts = reader.metadata
    except (*_DAMAGE, zlib.error, pypdf.errors.PyPdfError) as error:
        raise SourceError(
            raw.name, f"is a damaged or locked PDF ({error})", "save it as text"
        ) from None
    cleaned = clean(text)
    if not cleaned.text.strip():
        raise SourceError(raw.name, "is a PDF of pictures, without text", "save it as text")
    title = _line(facts.title) if facts else None
    return Draft(tuple(blocks_of(cleaned.text)), Masthead(title=title), notes=cleaned.notes)


def _page_text(page: Any) -> str:
    """Return a page's text with its blank lines, or in reading order where it has columns."""
    laid_out = str(page.extract_text(extraction_mode="layout"))
    lines = [line for line in laid_out.split("\n") if line.strip()]
    gaps = sum(1 for line in lines if _GAP.search(line.strip()))
    if gaps > _COLUMN_SHARE * len(lines):
        return str(page.extract_text())
    return "\n".join(line.strip() for line in laid_out.split("\n"))


def _library(name: str, source: str, what: str) -> ModuleType:
    import importlib

    quiet(name)
    try:
        return importlib.import_module(name)
    except ImportError:
        raise SourceError(source, f"{what} need a library that is not installed", _EXTRA) from None


def _line(value: object) -> str | None:
    return " ".join(clean(value).text.split()) or None if isinstance(value, str) else None
