"""Rows that are linked although one side shows no word as shared."""

from tellings.reading.document import Document
from tellings.reading.kinds import RowKind
from tellings.reading.rows import Row


def what_links(document: Document, row: Row) -> str:
    """Return that a partly shared row has hardly a word in common, '' where it has some."""
    # the engine is not waited for by the first text
    from tellings.compare.bare_link import LINKED_ONLY, is_bare_link

    held = document.comparison
    if held is None or row.kind is not RowKind.PARTIAL or not row.pairs:
        return ""
    left, right = (
        [
            index
            for block in blocks
            for index in range(block.first, block.last)
            if article.sentences[index].is_content
        ]
        for blocks, article in ((row.left, held.left), (row.right, held.right))
    )
    return LINKED_ONLY if is_bare_link(held, left, right) else ""
