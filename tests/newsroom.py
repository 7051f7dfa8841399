# ruff: noqa: E501, ISC004 - markup is easier to check unbroken
"""Real files of every format that opens, made here: one short article in each of them."""

import gzip
import io
import json
from collections.abc import Callable
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from importlib.util import find_spec

HEADLINE = "Lighthouse keeper retires after forty years"
LEAD = "The last lighthouse keeper on the northern coast put out his lamp on Friday and went home."
QUOTE = "“I shall miss the gulls,” said Aron Vik, who is sixty-six and has no successor."
LAST = "The light has been switched from Bergen ever since, and nobody has noticed the difference."
BODY = (LEAD, QUOTE, LAST)
CAPTION = "Aron Vik on the gallery of the lighthouse on Friday."
OUTLET = "The Northern Watch"
TEXT = "\n\n".join((HEADLINE, *BODY)) + "\n"


def text() -> bytes:
    return TEXT.encode()


def utf16() -> bytes:
    return TEXT.encode("utf-16")


def utf8_with_mark() -> bytes:
    return TEXT.encode("utf-8-sig")


def windows() -> bytes:
    return TEXT.encode("cp1252")


def zipped() -> bytes:
    return gzip.compress(TEXT.encode())


def markdown_yaml() -> bytes:
    fields = f'---\ntitle: "{HEADLINE}"\noutlet: {OUTLET}\ndate: 2022-03-11\ntags: [a, b]\n---\n'
    return (fields + f"\n# {HEADLINE}\n\n" + "\n\n".join(BODY)).encode()


def markdown_toml() -> bytes:
    fields = f'+++\noutlet = "{OUTLET}"\npublished = 2022-03-11\n+++\n'
    return (fields + f"\n# {HEADLINE}\n\n" + "\n\n".join(BODY)).encode()


def _html() -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{HEADLINE}</title>'
        f'<meta property="og:site_name" content="{OUTLET}"></head><body><nav><a href="/">Home page'
        f"</a></nav><article><h1>{HEADLINE}</h1>{paragraphs}<figure><figcaption>{CAPTION}"
        "</figcaption></figure></article></body></html>"
    )


def html() -> bytes:
    return _html().encode()


def mhtml() -> bytes:
    message = MIMEMultipart("related", boundary="part", type="text/html")
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://watch.example/keeper"
    message["Subject"] = HEADLINE
    message.attach(MIMEText(_html(), "html", "utf-8"))
    return message.as_bytes()


def mail() -> bytes:
    message = EmailMessage()
    message["From"] = f"{OUTLET} <news@watch.example>"
    message["To"] = "reader@example.org"
    message["Subject"] = f"Fwd: {HEADLINE}"
    message["Date"] = "Fri, 11 Mar 2022 18:00:00 +0100"
    message.set_content("\n\n".join(BODY))
    message.add_alternative(_html(), subtype="html")
    message.set_boundary("part")
    return message.as_bytes()


def mail_of_html_only() -> bytes:
    message = EmailMessage()
    message["From"] = f"{OUTLET} <news@watch.example>"
    message["Subject"] = HEADLINE
    message.set_content(_html(), subtype="html")
    return message.as_bytes()


def ninjs() -> bytes:
    item = {
        "uri": "https://watch.example/items/1",
        "type": "text",
        "language": "en",
        "versioncreated": "2022-03-11T18:00:00+01:00",
        "byline": "By Lise Strand",
        "headline": HEADLINE,
        "located": "Bergen",
        "body_xhtml": "".join(f"<p>{paragraph}</p>" for paragraph in BODY),
        "associations": {"main": {"type": "picture", "description_text": CAPTION}},
    }
    return json.dumps(item).encode()


def ninjs_2() -> bytes:
    item = {
        "uri": "tag:watch.example,2022:1",
        "language": "en-GB",
        "headlines": [{"role": "main", "value": HEADLINE}],
        "bodies": [{"role": "main", "contenttype": "text/plain", "value": "\n".join(BODY)}],
        "infosources": [{"name": OUTLET}],
    }
    return json.dumps(item, ensure_ascii=False).encode()


def nitf() -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">'
        '<nitf><head><docdata><date.issue norm="20220311T180000"/></docdata></head><body>'
        f"<body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline>By Lise Strand</byline>"
        "<distributor>NTB</distributor><dateline><location>Bergen</location></dateline></body.head>"
        f"<body.content>{paragraphs}<media media-type='image'><media-reference source='a.jpg'/>"
        f"<media-caption><p>{CAPTION}</p></media-caption></media></body.content></body></nitf>"
    ).encode()


def newsml() -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'
        '<itemSet><newsItem guid="urn:1" version="1" xml:lang="en"><itemMeta><provider literal="NTB"/>'
        "<versionCreated>2022-03-11T18:00:00Z</versionCreated></itemMeta><contentMeta>"
        f"<headline>{HEADLINE}</headline><by>Lise Strand</by></contentMeta><contentSet>"
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>not this</title></head><body>{paragraphs}</body></html></inlineXML>"
        "</contentSet></newsItem></itemSet></newsMessage>"
    ).encode()


def word() -> bytes:
    from docx import Document

    document = Document()
    document.add_heading(HEADLINE, level=0)
    for paragraph in BODY:
        document.add_paragraph(paragraph)
    document.add_paragraph(CAPTION, style="Caption")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf() -> bytes:
    """Return a PDF of one page, each line placed as a printer would."""
    lines = []
    for paragraph in (HEADLINE, *BODY):
        words, line = paragraph.replace("“", '"').replace("”", '"').split(), ""
        for word_ in words:
            if len(line) + len(word_) > 60:
                lines.append(line)
                line = ""
            line = f"{line} {word_}".strip()
        lines += [line, ""]
    shown = "".join(
        "({}) Tj 0 -14 Td ".format(line.replace("(", "\\(").replace(")", "\\)")) for line in lines
    )
    content = f"BT /F1 11 Tf 60 760 Td {shown}ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, each in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, each))
    start = out.tell()
    out.write(
        b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    )
    out.write(b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "text.txt": text,
    "utf16.txt": utf16,
    "mark.txt": utf8_with_mark,
    "windows.txt": windows,
    "zipped.txt.gz": zipped,
    "yaml.md": markdown_yaml,
    "toml.md": markdown_toml,
    "page.html": html,
    "page.htm": html,
    "saved.mhtml": mhtml,
    "letter.eml": mail,
    "html-letter.eml": mail_of_html_only,
    "item.json": ninjs,
    "item2.json": ninjs_2,
    "wire.nitf": nitf,
    "wire.xml": nitf,
    "message.xml": newsml,
    "report.docx": word,
    "report.pdf": pdf,
}
"""File names, and what makes their bytes."""
NEEDS = {"report.docx": "docx", "report.pdf": "pypdf"}
"""Libraries of the extra that some of them need."""


def missing_library(name: str) -> str:
    """Return the name of the library that a file needs and that is not installed, '' for none."""
    library = NEEDS.get(name, "")
    return library if library and find_spec(library) is None else ""


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Watch</title>
<item><title>First &amp; foremost</title><link>https://watch.example/1</link>
<pubDate>Fri, 11 Mar 2022 18:00:00 +0100</pubDate></item>
<item><title>Second</title><link>https://watch.example/2</link></item>
<item><title>No web address</title><link>javascript:alert(1)</link></item></channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Watch</title>
<entry><title>Only</title><link rel="alternate" href="https://watch.example/3"/>
<updated>2022-03-12T00:00:00Z</updated></entry></feed>"""
