"""Addresses: a server on this machine answers well, badly, slowly and elsewhere."""

import gzip
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tellings.errors import SourceError
from tellings.ingest import fetch as fetching
from tellings.ingest import limits, open_article
from tests import newsroom
from tests.command import tellings


class _Answers(BaseHTTPRequestHandler):
    """Answers by path; remembers what it was asked with."""

    agents: list[str | None] = []  # noqa: RUF012 - shared on purpose, the server makes handlers

    def do_GET(self) -> None:
        self.agents.append(self.headers.get("User-Agent"))
        path = self.path
        if path == "/page":
            self._send(newsroom.html(), "text/html; charset=utf-8")
        elif path == "/packed":
            self._send(gzip.compress(newsroom.html()), "text/html", encoding="gzip")
        elif path == "/feed":
            self._send(newsroom.FEED.encode(), "application/rss+xml")
        elif path == "/moved":
            self._redirect("/page")
        elif path == "/loop":
            self._redirect("/loop")
        elif path == "/file":
            self._redirect("file:///etc/passwd")
        elif path == "/hang":
            time.sleep(3)
        elif path == "/drip":
            self._drip()
        elif path == "/huge":
            self._send(b"x" * 3_000, "text/plain")
        else:
            self.send_error(404)

    def _send(self, data: bytes, kind: str, encoding: str = "") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(data)

    def _redirect(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        try:
            for _ in range(40):
                self.wfile.write(b"drop ")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            return  # the client had enough, as it should

    def log_message(self, *_: object) -> None:
        """Say nothing on the terminal."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    served = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    served.daemon_threads = True
    thread = threading.Thread(target=served.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()
    served.server_close()


@pytest.mark.parametrize("path", ["/page", "/packed"])
def test_a_page_opens_by_its_address(server: str, path: str) -> None:
    run = tellings("inspect", "--json", server + path)
    assert run.code == 0, run.err
    record = json.loads(run.out)
    assert record["title"] == newsroom.HEADLINE
    assert record["source"] == server + path
    assert record["url"] == server + path


def test_we_say_who_asks(server: str) -> None:
    open_article(server + "/page")
    assert str(_Answers.agents[-1]).startswith("tellings/")


def test_a_redirect_is_followed_and_told(server: str) -> None:
    article = open_article(server + "/moved")
    assert article.masthead.url == server + "/page"
    assert f"redirected to {server}/page" in article.notes


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/loop", "redirects too often"),
        ("/file", "redirects to 'file:///etc/passwd', no web address"),
        ("/none", "404"),
        ("/feed", "is a feed of 2 articles"),
    ],
)
def test_bad_answers_are_one_clear_line(server: str, path: str, reason: str) -> None:
    run = (
        tellings("inspect", server + path) if path != "/feed" else tellings("report", server + path)
    )
    assert run.code == 2
    assert reason in run.err
    assert run.err.count("\n") == 1
    assert run.out == ""


@pytest.mark.parametrize("path", ["/hang", "/drip"])
def test_an_address_that_hangs_or_drips_is_given_up(
    server: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "CONNECT_SECONDS", 0.4)
    monkeypatch.setattr(fetching, "TOTAL_SECONDS", 0.4)
    start = time.monotonic()
    with pytest.raises(SourceError, match="does not answer in time"):
        open_article(server + path)
    assert time.monotonic() - start < 2


def test_too_much_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 1_000)
    with pytest.raises(SourceError, match="sends more than"):
        open_article(server + "/huge")
    assert limits.MAX_BYTES > 1_000


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/a",
        "file:///etc/passwd",
        "gopher://x/",
        "http://",
        "https:///x",
        "data://x",
        "http://[::1",
        "http://[x]y",
    ],
)
def test_other_schemes_are_refused(address: str) -> None:
    with pytest.raises(SourceError, match="no http or https address"):
        open_article(address)


@pytest.mark.parametrize(
    "arguments", [("inspect", "http://[::1"), ("add", "http://[bad", "--story", "q")]
)
def test_an_address_that_is_none_is_one_clear_line(arguments: tuple[str, ...]) -> None:
    run = tellings(*arguments)
    assert (run.code, run.out) == (2, "")
    assert "is no http or https address" in run.err
    assert run.err.count("\n") == 1


def test_a_closed_port_is_one_clear_line() -> None:
    run = tellings("inspect", "http://127.0.0.1:9/")
    assert run.code == 2
    assert "can't be reached" in run.err
