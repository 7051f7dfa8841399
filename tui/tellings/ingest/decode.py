"""Bytes to text: byte order marks, UTF-8, UTF-16, else detection."""

import codecs
import re
from dataclasses import dataclass

from tellings.errors import SourceError
from tellings.ingest.quiet import quiet
from tellings.segment.language import guess

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
"""Bytes that the detection looks at: enough for any article, bounded for any file."""
_STRAY_SHARE = 0.02
"""Up to this share of bytes that are no UTF-8, a text is UTF-8 with foreign bytes pasted in."""
_BINARY_SHARE = 0.01
"""From this share of control bytes on, a file isn't text."""
_WIDE_SHARE = 0.3
"""From this share of NULs among every second byte on, a text is UTF-16: half of its bytes are."""
_LATIN_PAGES = re.compile(
    r"cp(?:1250|1254|1257|1258|437|775|850|874)|latin_1|iso8859_|mac_(?!cyr|greek)"
)
_CENTRAL = frozenset({"cs", "hr", "hu", "pl", "ro", "sk", "sl", "tr"})
"""Languages whose letters Windows-1252 lacks."""
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")  # not ESC: captured terminal text has it


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was read as and a note where that was a guess."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """Decode the bytes of one article.

    A byte order mark decides; then valid UTF-8; then the NUL pattern of UTF-16; then UTF-8 with
    few foreign bytes, which are read as Windows-1252; last charset-normalizer.

    Raises:
        SourceError: if the bytes are no text, or none of these can read them.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _by_mark(data[len(mark) :], encoding, name)
    wide = _wide_encoding(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide, (f"read as {wide}, by its zero bytes",))
    if len(_CONTROL.findall(data)) > _BINARY_SHARE * len(data):
        raise SourceError(name, "holds binary data, not text", "open the article's text or page")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _mended(data) or _detected(data, name)


def _by_mark(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8" and (mended := _mended(data)):
            return mended
        raise SourceError(
            name, f"starts as {encoding} but byte {error.start + 1:,} is not", "save it as UTF-8"
        ) from None


def _wide_encoding(data: bytes) -> str | None:
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > _WIDE_SHARE * half and even <= odd // 10:
        return "utf-16-le"
    if even > _WIDE_SHARE * half and odd <= even // 10:
        return "utf-16-be"
    return None


def _mended(data: bytes) -> Decoded | None:
    strays = 0

    def as_windows(error: UnicodeError) -> tuple[str, int]:
        nonlocal strays
        assert isinstance(error, UnicodeDecodeError)
        strays += error.end - error.start
        return error.object[error.start : error.end].decode("cp1252", "replace"), error.end

    codecs.register_error("tellings.windows", as_windows)
    text = data.decode("utf-8", "tellings.windows")
    multibyte = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]", data))
    if strays > _STRAY_SHARE * len(data) or strays > multibyte:
        return None
    note = f"mixed encodings: UTF-8 with {_counted(strays, 'byte')} read as Windows-1252"
    return Decoded(text, "utf-8", (note,))


def _detected(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    quiet("charset_normalizer")
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise SourceError(name, "is in no encoding that can be told", "save it as UTF-8")
    encoding = str(best.encoding)
    if _is_western(data, encoding):
        encoding = "cp1252"
    note = f"read as {encoding.replace('_', '-')}, a guess: it is not UTF-8"
    return Decoded(data.decode(encoding, "replace"), encoding, (note,))


def _is_western(data: bytes, encoding: str) -> bool:
    """Return whether Windows-1252 is likelier than another Latin page that reads as well."""
    if not _LATIN_PAGES.match(encoding):
        return False
    try:
        return guess(data[:_SAMPLE].decode("cp1252")) not in _CENTRAL
    except UnicodeDecodeError:
        return False


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
