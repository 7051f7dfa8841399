"""One utterance in two wordings that only a third outlet's version joins."""

from itertools import combinations
from pathlib import Path

import pytest

from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.ingest import open_story
from tellings.model import (
    Comparison,
    Corrections,
    LinkRef,
    QuoteChange,
    SentenceRef,
    Span,
    Version,
)
from tellings.reading.counts import tally
from tellings.reading.detail_clashes import clashes
from tellings.reading.detail_line import Called
from tellings.reading.document import compared
from tellings.reading.kinds import Flag
from tellings.reading.marks import MarkKind
from tellings.reading.rows import rows_of
from tellings.report.difftext import diff_text
from tests.stories import story

CORPUS = Path(__file__).parents[2] / "corpus"

FIRST = "Skipper Ida Brandt said in Larvik harbour on Monday: “The beacon died a sudden death.”"
SECOND = "Skipper Ida Brandt said in Larvik harbour on Monday: “The lamp of the beacon went dark.”"
BETWEEN = (
    "Skipper Ida Brandt said in Larvik harbour on Monday: “The lamp of the beacon died a death.”"
)
STRANGER = "Skipper Ida Brandt said in Larvik harbour on Monday: “Coffee is cold here every day.”"


def altered(comparison: Comparison) -> set[tuple[Span, Span]]:
    quoted = (pair.altered_quote for pair in comparison.pairs)
    return {(quote.left, quote.right) for quote in quoted if quote}


def test_two_wordings_alone_are_too_unlike() -> None:
    comparer = story({"a": [FIRST], "b": [SECOND]})
    assert comparer.pair(0, 1).pairs
    assert not altered(comparer.pair(0, 1))


def test_a_third_version_between_them_joins_them() -> None:
    comparer = story({"a": [FIRST], "b": [SECOND], "c": [BETWEEN]})
    comparison = comparer.pair(0, 1)
    assert len(altered(comparison)) == 1
    assert [match.change for match in comparison.quotes] == [QuoteChange.ALTERED]
    (row,) = [row for row in rows_of(comparison) if row.pairs]
    assert Flag.QUOTE in row.flags
    mirrored = comparer.pair(1, 0)
    assert {(right, left) for left, right in altered(mirrored)} == altered(comparison)


def test_the_order_of_asking_and_of_the_articles_changes_nothing() -> None:
    texts = {"a": [FIRST], "b": [SECOND], "c": [BETWEEN]}
    first = story(texts)
    last = story(dict(reversed(texts.items())))
    assert len(altered(last.pair(0, 1))) == 1
    assert altered(last.pair(2, 1)) == altered(first.pair(0, 1))


def test_a_third_outlet_that_quotes_something_else_joins_nothing() -> None:
    comparer = story({"a": [FIRST], "b": [SECOND], "c": [STRANGER]})
    assert not altered(comparer.pair(0, 1))


def changed(comparer: Comparer, one: Version, other: Version) -> bool:
    """Return whether two versions were found to be the same utterance in other words."""
    ends = one.quotation, other.quotation
    matches = comparer.pair(one.article, other.article).quotes
    changes = {each.change for each in matches if (each.left, each.right) == ends}
    return bool(changes & {QuoteChange.ALTERED, QuoteChange.BRACKETED})


@pytest.mark.parametrize("folder", sorted(path.name for path in CORPUS.iterdir() if path.is_dir()))
def test_board_and_reader_agree_on_every_bundled_quotation(folder: str) -> None:
    comparer = Comparer(open_story([str(CORPUS / folder)]))
    for utterance in quotes(comparer).utterances:
        versions = [version for version in utterance.versions if not version.paraphrase]
        for one, other in combinations(versions, 2):
            marked = altered(comparer.pair(one.article, other.article))
            spans = one.quotation.span, other.quotation.span
            assert (spans in marked) is changed(comparer, one, other)


FAR = [
    "“We shall rebuild the wooden pier before the gales return to the wide bay,” said Ida.",
    "Bread was cheap.",
]
AWAY = [
    "Six ponies crossed a lane in Tarvik.",
    "She said: “We shall mend the wooden pier before the gales return to the wide bay.”",
]


def test_an_altered_quotation_is_marked_where_no_link_joins_its_sentences() -> None:
    comparer = story({"a": FAR, "b": AWAY})
    free = Corrections(
        unlinked=tuple(
            LinkRef(SentenceRef("a", pair.link.left), SentenceRef("b", pair.link.right))
            for pair in comparer.pair(0, 1).pairs
        )
    )
    comparison = Comparer(comparer.story, free).pair(0, 1)
    assert not comparison.pairs
    document = compared(comparison)
    quoted = [row for row in document.rows if Flag.QUOTE in row.flags]
    quoted.sort(key=lambda row: not row.left)
    assert [bool(row.left) for row in quoted] == [True, False]
    assert [mark.kind for mark in document.left_marks].count(MarkKind.QUOTE) == 1
    lines = [clashes(document, row, Called("A", "B")) for row in quoted]
    told = ["".join(text for text, _ in line.words) for (line,) in lines]
    assert [words.split("  ") for words in told] == [
        ["rebuild → mend", "B ¶2"],
        ["rebuild → mend", "A ¶1"],
    ]
    assert tally(comparison).differences == {'"': 1}
    text = diff_text(Comparer(comparer.story, free), 0, 1, width=100).text
    assert text.count('" altered quote: rebuild → mend (') == 2
    assert "(b ¶2)" in text
    assert "(a ¶1)" in text
