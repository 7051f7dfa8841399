"""Fetching an address: http and https only, within a time and a size, redirects told."""

import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPResponse
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

from tellings import __version__
from tellings.errors import SourceError
from tellings.ingest.limits import MAX_BYTES, megabytes

CONNECT_SECONDS = 10.0
"""How long to wait for a connection or for the next bytes."""
TOTAL_SECONDS = 30.0
"""How long a whole answer may take, however slowly it comes."""
MAX_REDIRECTS = 5
SCHEMES = ("http", "https")
USER_AGENT = f"tellings/{__version__} (reads one page at its user's request)"
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Fetched:
    """A server's answer."""

    data: bytes
    url: str
    """Where it was in the end."""
    media_type: str
    charset: str
    notes: tuple[str, ...]
    """A line for each redirect."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to http and https addresses, and remembers them."""

    max_redirections = MAX_REDIRECTS

    def __init__(self, asked: str) -> None:
        self.asked = asked
        self.seen: list[str] = []

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any
    ) -> Any:
        """Follow one redirect, of whichever kind, if it leads to the web."""
        location = str(headers.get("Location", "")).strip()
        try:
            address = urljoin(req.full_url, location)
        except ValueError:  # a host that is none, such as '[::1'
            address = location
        if not _is_web(address):
            raise SourceError(
                self.asked, f"redirects to {address[:120]!r}, no web address", "open another"
            )
        self.seen.append(address)
        return super().http_error_302(req, fp, code, msg, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def fetch(address: str) -> Fetched:
    """Fetch an address.

    Raises:
        SourceError: if it has another scheme, can't be reached, answers with an error, redirects
            elsewhere than to the web, or takes too long or sends too much.
    """
    if not _is_web(address):
        raise SourceError(address, "is no http or https address", "only those are opened")
    redirects = _Redirects(address)
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        redirects,
    ):
        opener.add_handler(handler)
    request = urllib.request.Request(
        address,
        headers={
            "User-Agent": USER_AGENT,
            "Accept": "text/html,*/*;q=0.8",
            "Accept-Encoding": "gzip",
        },
    )
    deadline = time.monotonic() + TOTAL_SECONDS
    try:
        with opener.open(request, timeout=CONNECT_SECONDS) as response:
            data = _body(response, address, deadline)
            return _answer(data, response.geturl(), response.headers, redirects.seen)
    except urllib.error.HTTPError as error:
        reason = "redirects too often" if error.code in (301, 302, 303, 307, 308) else str(error)
        raise SourceError(address, reason, "check the address, or save the page") from None
    except (TimeoutError, urllib.error.URLError, HTTPException, OSError, ValueError) as error:
        raise SourceError(address, _reason(error), "try again, or save the page") from None


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:  # a host that is none, such as '[::1'
        return False
    return parts.scheme.lower() in SCHEMES and bool(parts.hostname)


def _body(response: HTTPResponse, address: str, deadline: float) -> bytes:
    chunks = []
    size = 0
    while chunk := response.read1(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise SourceError(
                address, f"sends more than {megabytes(MAX_BYTES)}", "save what you need of it"
            )
        if time.monotonic() > deadline:
            raise TimeoutError
    return b"".join(chunks)


def _answer(data: bytes, url: str, headers: Message, redirects: list[str]) -> Fetched:
    return Fetched(
        data,
        url,
        headers.get_content_type() if headers.get("Content-Type") else "",
        headers.get_content_charset() or "",
        tuple(f"redirected to {address}" for address in redirects),
    )


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    if isinstance(error, TimeoutError) or isinstance(inner, TimeoutError):
        return "does not answer in time"
    told = getattr(inner, "strerror", None) or str(inner) or type(inner).__name__
    return f"can't be reached ({str(told).lower()})"
