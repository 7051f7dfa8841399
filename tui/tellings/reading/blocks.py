"""Blocks: the runs of one paragraph that a row shows, with the number a reader sees."""

from collections.abc import Iterable
from dataclasses import dataclass

from tellings.model import Article, ParagraphIndex, Role, SentenceIndex


@dataclass(frozen=True, slots=True)
class Block:
    """Consecutive sentences of one paragraph, shown together in one row."""

    paragraph: ParagraphIndex
    part: int
    """0 for the paragraph's beginning, 1 for the second run of it and so on."""
    start: int
    """Offset of its first character in the article's text."""
    end: int
    role: Role
    first: SentenceIndex
    last: SentenceIndex
    """One past its last sentence."""

    @property
    def label(self) -> str:
        """The paragraph's number as readers see it: '9', and '9b' for its second part."""
        return number(self.paragraph) + part_letter(self.part)


def number(paragraph: ParagraphIndex) -> str:
    """Return the number that readers see for a paragraph; they count from 1."""
    return str(paragraph + 1)


def part_letter(part: int) -> str:
    """Return '' for a paragraph's first part, then b, c, d ..., and 'z' from there on."""
    return "" if part == 0 else "abcdefghijklmnopqrstuvwxyz"[min(part, 25)]


class BlockMaker:
    """Cuts the sentences of each row into blocks and numbers the parts of split paragraphs."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._parts: dict[ParagraphIndex, int] = {}

    def blocks(self, sentences: Iterable[SentenceIndex]) -> tuple[Block, ...]:
        """Return the blocks of one side of one row; call in the order of the rows."""
        runs: list[list[SentenceIndex]] = []
        article = self._article
        end = 0
        for index in sentences:
            if runs and runs[-1][-1] + 1 == index < end:
                runs[-1].append(index)
            else:
                runs.append([index])
                end = article.paragraphs[article.sentences[index].paragraph].last
        return tuple(self._block(run[0], run[-1]) for run in runs)

    def _block(self, first: SentenceIndex, last: SentenceIndex) -> Block:
        """Return the block from one sentence to another of the same paragraph."""
        head, tail = self._article.sentences[first], self._article.sentences[last]
        part = self._parts.get(head.paragraph, 0)
        self._parts[head.paragraph] = part + 1
        role = self._article.paragraphs[head.paragraph].role
        return Block(head.paragraph, part, head.start, tail.end, role, first, last + 1)
