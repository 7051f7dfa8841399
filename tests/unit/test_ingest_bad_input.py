"""Bad input is normal input: one line, a reason, a remedy, exit 2."""

import gzip
import os
import re
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from tellings.errors import SourceError
from tellings.ingest import open_article, open_story
from tellings.ingest.limits import MAX_BYTES
from tests import newsroom
from tests.command import tellings

BOMB = b"""<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<nitf><body><body.content><p>&x;</p></body.content></body></nitf>"""

DEEP_XML = b"<nitf>" + b"<p>" * 50_000 + b"x" + b"</p>" * 50_000 + b"</nitf>"
DEEP_MAIL = b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b0"\n\n' + b"".join(
    b'--b%d\nContent-Type: multipart/mixed; boundary="b%d"\n\n' % (place, place + 1)
    for place in range(3000)
)

FILES: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b"\n \n\t\n", "holds no text"),
    "headline.txt": (b"Council closes the library\n", "holds a headline and no article"),
    "links.txt": (b"Advertisement\n\nRead more\n\nShare\n", "holds no article"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "holds binary data"),
    "nuls.txt": (b"\x00" * 5000, "holds binary data"),
    "marked.txt": (b"\xff\xfea\x00b\x00\xff", "starts as utf-16-le"),
    "short.txt.gz": (gzip.compress(b"The story goes on. " * 500)[:40], "gzip data ends too early"),
    "spoilt.txt.gz": (b"\x1f\x8b\x08\x00" + b"\x17" * 300, "gzip data is damaged"),
    "endless.txt": (b"word " * 40_000, "without a sentence end"),
    "book.txt": (b"One more sentence stands here.\n\n" * 70_000, "2,100,000 characters of text"),
    "one-word.txt": (b"a" * 200_000, "without a sentence end"),
    "bomb.xml": (BOMB, "as an XML bomb does"),
    "outside.nitf": (OUTSIDE, "as an XML bomb does"),
    "deep.xml": (DEEP_XML, "as an XML bomb does"),
    "deep.eml": (DEEP_MAIL, "is a damaged mail"),
    "deep.json": (b"[" * 100_000, "is damaged JSON"),
    "torn.xml": (newsroom.nitf()[:400], "is damaged XML"),
    "other.xml": (
        b"<?xml version='1.0'?><svg><p>A picture, no article at all.</p></svg>",
        "unknown kind",
    ),
    "nofeed.rss": (b"<rss><channel><title>x</title></channel></rss>", "a feed without articles"),
    "torn.json": (newsroom.ninjs()[:-20], "is damaged JSON"),
    "other.json": (b'{"name": "x"}', "has no body_text"),
    "list.json": (b"[1, 2]", "no ninjs item"),
    "none.html": (b"<html><body><nav>Home</nav></body></html>", "has no article"),
    "none.mhtml": (
        b"MIME-Version: 1.0\nContent-Type: text/plain\n\nNo page here.\n",
        "holds no page",
    ),
    "none.eml": (b"Subject: x\nContent-Type: image/png\n\nxx\n", "a mail without text"),
    "torn.docx": (b"PK\x03\x04" + b"\x00" * 100, "is a damaged document"),
    "torn.pdf": (b"%PDF-1.7\nnothing more", "is a damaged or locked PDF"),
    "broken.md": (
        b"+++\ntitle = \n+++\n\nA sentence that stands here.\n",
        "front matter is no TOML",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_one_clear_line_that_names_it(name: str, tmp_path: Path) -> None:
    if library := newsroom.missing_library(f"report{Path(name).suffix}"):
        pytest.skip(f"needs {library}, from the extra 'office'")
    data, reason = FILES[name]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(SourceError) as caught:
        open_article(str(path))
    assert caught.value.subject == str(path)
    assert reason in caught.value.reason
    assert caught.value.remedy
    assert "\n" not in caught.value.line()


@pytest.mark.parametrize("name", ["empty.txt", "bomb.xml", "none.html", "torn.pdf", "short.txt.gz"])
def test_the_command_says_it_on_stderr_and_exits_with_2(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name][0])
    for command in ("inspect", path), ("diff", path, path), ("report", path):
        run = tellings(*command)
        assert run.code == 2
        assert run.out == ""
        assert run.err.count("\n") == 1
        assert "Traceback" not in run.err


def test_a_missing_path_a_folder_and_a_strange_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no such file"):
        open_article(str(tmp_path / "none.txt"))
    with pytest.raises(SourceError, match="is a folder"):
        open_article(str(tmp_path))
    with pytest.raises(SourceError, match="the folder holds no articles"):
        open_story([str(tmp_path)])
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone")
    with pytest.raises(SourceError, match="is no regular file"):
        open_article(str(tmp_path / "dangling.txt"))


@pytest.mark.skipif(os.name != "posix", reason="needs devices and permissions of a POSIX system")
def test_a_device_is_refused_and_never_read_to_its_end() -> None:
    with pytest.raises(SourceError, match="is no regular file"):
        open_article("/dev/zero")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(SourceError, match="is 100 MB; an article may have 16 MB"):
            open_article(str(path))
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_gzip_bomb_is_unpacked_only_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(gzip.compress(b"x" * (4 * MAX_BYTES)))
    tracemalloc.start()
    try:
        with pytest.raises(SourceError, match="is too large"):
            open_article(str(path))
        assert tracemalloc.get_traced_memory()[1] < 3 * MAX_BYTES
    finally:
        tracemalloc.stop()


def test_one_bad_file_among_several_is_passed_over_and_told(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_bytes(newsroom.text())
    (tmp_path / "bad.txt").write_bytes(b"")
    story = open_story([str(tmp_path)])
    assert [article.id for article in story.articles] == ["good"]
    assert story.skipped == (f"{tmp_path / 'bad.txt'}: is empty; name another file",)


def test_where_nothing_opens_every_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"\x00" * 100)
    with pytest.raises(SourceError) as caught:
        open_story([str(tmp_path)])
    assert "a.txt: is empty" in caught.value.line()
    assert "b.txt: holds binary data" in caught.value.line()


def test_what_the_pdf_library_logs_stays_off_stderr(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    path = tmp_path / "a.pdf"
    path.write_bytes(re.sub(rb"startxref\s+\d+", b"startxref\n7", newsroom.pdf()))
    code = (
        "import logging, sys; logging.basicConfig();"
        "from tellings.ingest import open_article; print(open_article(sys.argv[1]).title)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == (newsroom.HEADLINE, "")
