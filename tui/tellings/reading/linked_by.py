"""Why the sentences of a passage are linked: a line a pair, the passage's own ones first."""

from collections.abc import Callable
from itertools import chain
from typing import TYPE_CHECKING

from tellings.model import Article, SentenceIndex
from tellings.reading.beside import Beside
from tellings.reading.blocks import Block, number
from tellings.reading.detail_line import GAP, DetailLine, Words
from tellings.reading.display import displayable
from tellings.reading.document import Document
from tellings.reading.rows import Row

if TYPE_CHECKING:
    from tellings.model import LinkedPair

BlocksOf = Callable[[SentenceIndex], tuple[Block, ...]]
"""The blocks that stand in the row of a sentence, of its own side; none where it has no row."""


def reasons(
    row: Row, left: Article, right: Article, left_blocks: BlocksOf, right_blocks: BlocksOf
) -> list[DetailLine]:
    """Return why the sentences of a row are linked, one line a pair.

    Pairs within the row come first, the best one of all first; the others name a sentence that
    stands in another row. A line tells the two sentences, the score once, and every reason.
    """

    def is_away(pair: "LinkedPair") -> bool:
        return not row.holds(pair.link.left, pair.link.right)

    lines: list[DetailLine] = []
    for pair in sorted(row.pairs, key=lambda pair: (is_away(pair), -pair.link.score)):
        link = pair.link
        place = " – ".join(
            (
                _place(left, link.left, (*row.left, *left_blocks(link.left))),
                _place(right, link.right, (*row.right, *right_blocks(link.right))),
            )
        )
        words: list[Words] = [(place, "muted" if is_away(pair) else "strong")]
        words.append((f"  {link.score:.2f}  ", "muted"))
        told = dict.fromkeys(displayable(reason.text) for reason in link.evidence)
        words += list(chain.from_iterable((GAP, (text, "text")) for text in told))[1:]
        lines.append(
            DetailLine("", "" if lines else "linked by", "muted", tuple(words), bool(lines))
        )
    return lines


def blocks_of(document: Document, *, on_left: bool) -> BlocksOf:
    """Return what finds the blocks of one side of a document."""

    def found(sentence: SentenceIndex) -> tuple[Block, ...]:
        at = document.row_of(sentence, on_left=on_left)
        if at is None:
            return ()
        return document.rows[at].left if on_left else document.rows[at].right

    return found


def blocks_of_third(beside: Beside) -> BlocksOf:
    """Return what finds the blocks of a third article."""

    def found(sentence: SentenceIndex) -> tuple[Block, ...]:
        at = beside.row_of(sentence)
        return () if at is None else beside.blocks(at)

    return found


def _place(article: Article, sentence: SentenceIndex, blocks: tuple[Block, ...]) -> str:
    """Return '¶5b', with the sentence's number where that part of the paragraph has several."""
    for block in blocks:
        if block.first <= sentence < block.last:
            if block.last - block.first == 1:
                return f"¶{block.label}"
            return f"¶{block.label} sentence {sentence - block.first + 1}"
    return f"¶{number(article.sentences[sentence].paragraph)}"
