"""Restored: which passage a correction was about, so that taking it back can lead there."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tellings.model import Article, SentenceRef
from tellings.reading.changes import Change
from tellings.reading.document import Document


def sentences_of(change: Change, articles: Sequence[Article]) -> list[SentenceRef]:
    """Return the sentences of some articles that a change of corrections is about.

    They are the ends of links and all of a paragraph, those of paragraphs first.
    """
    sides = change.put, change.gone
    held = [
        SentenceRef(article.id, sentence)
        for role in (each for side in sides for each in side.roles)
        for article in articles
        if article.id == role.article and role.paragraph < len(article.paragraphs)
        for sentence in article.paragraphs[role.paragraph].sentences
    ]
    links = [link for side in sides for link in (*side.linked, *side.unlinked)]
    ids = {article.id for article in articles}
    return held + [end for link in links for end in (link.one, link.other) if end.article in ids]


def passage_of(refs: Iterable[SentenceRef], document: Document, now: int) -> int | None:
    """Return the row of a page with most of some sentences, None where it shows none of them.

    Args:
        refs: the sentences.
        document: what is on the page.
        now: the row in focus, which is preferred among several with as many.
    """
    rows: Counter[int] = Counter()
    for ref in refs:
        for article, on_left in ((document.left, True), (document.right, False)):
            if article is not None and article.id == ref.article:
                row = document.row_of(ref.sentence, on_left=on_left)
                rows.update(() if row is None else (row,))
    return max(rows, key=lambda row: (rows[row], row == now, -row), default=None)
