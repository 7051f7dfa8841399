"""An article against itself, and against the same sentences told otherwise."""

from pathlib import Path

import pytest

from tellings.compare import Comparer
from tellings.compare.passage_kind import PassageKind, PassageKinds, differs
from tellings.ingest import open_story
from tellings.model import Comparison
from tests.quality.bundled import CORPUS
from tests.shared import SHARED
from tests.stories import story

TEXTS = [
    path
    for path in (*sorted(CORPUS.glob("*/*")), *sorted((SHARED / "seeds").glob("*.txt")))
    if path.suffix != ".toml"
]


def _kinds(comparison: Comparison) -> set[PassageKind]:
    kinds = PassageKinds(comparison)
    return {kinds.kind(passage) for passage in comparison.passages} - {PassageKind.ASIDE}


def _compared(left: list[str], right: list[str]) -> Comparison:
    return story({"one": left, "two": right}).pair(0, 1)


def _nothing_differs(comparison: Comparison) -> None:
    assert not differs(comparison)
    assert _kinds(comparison) == {PassageKind.SAME}
    assert not [*comparison.missing, *comparison.added]
    assert not comparison.moves
    assert not [*comparison.left_elsewhere, *comparison.right_elsewhere]
    for pair in comparison.pairs:
        assert not pair.moved
        assert not [*pair.conflicts, *pair.notes]
        assert pair.altered_quote is None


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_differs_between_an_article_and_itself(path: Path) -> None:
    _nothing_differs(Comparer(open_story([str(path), str(path)])).pair(0, 1))


REFRAIN = "The bells of Harrow Quay rang."
REPEATED = [
    "Ferry Marlin sinks off Harrow Quay, 14 missing",
    "Ferry Marlin sinks off Harrow Quay, 14 missing",
    "The ferry Marlin sank off Harrow Quay on Monday and 12 people were missing.",
    REFRAIN,
    "Divers searched the wreck until dark.",
    REFRAIN,
    "The harbour master closed the port.",
    REFRAIN,
]


def test_sentences_that_an_article_repeats_stand_in_their_order() -> None:
    _nothing_differs(_compared(REPEATED, REPEATED))


def test_a_sentence_told_once_more_is_still_the_same() -> None:
    once = [*REPEATED[:1], *REPEATED[2:]]
    for comparison in (_compared(REPEATED, once), _compared(once, REPEATED)):
        assert _kinds(comparison) == {PassageKind.SAME}
        assert not comparison.moves


def test_another_order_differs() -> None:
    other = [*REPEATED[:3], *REPEATED[6:], *REPEATED[3:6]]
    assert differs(_compared(REPEATED, other))


def test_a_changed_word_differs() -> None:
    other = [*REPEATED[:4], "Divers searched the wreck until noon.", *REPEATED[5:]]
    assert differs(_compared(REPEATED, other))
