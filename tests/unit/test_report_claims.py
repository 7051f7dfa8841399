"""The claims of a report."""

from itertools import combinations

import pytest

from tellings.board.claims import claims
from tellings.report.table import claim_entries, claims_told
from tests.golden import bundled
from tests.stories import story


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The old mill was sold to Velm Locks Corp.", "The old mill was sold to Velm Locks Corp."),
        ("The old mill was sold to a lock keeper.", "The old mill was sold to a lock keeper"),
        ("The old mill was sold to a keeper;", "The old mill was sold to a keeper"),
    ],
)
def test_a_title_ends_without_a_stop_but_that_of_an_abbreviation(told: str, title: str) -> None:
    made = story({"a": (told,), "b": (told,)})
    assert [entry.title for entry in claim_entries(made, claims(made), (0, 1))] == [title]


def test_a_title_of_the_articles_reported_on_is_written_the_same_way() -> None:
    made = story(
        {
            "a": ("The old mill was sold to Velm Locks.",),
            "b": ("On Friday the old mill was sold by Odde to Velm Locks Inc.",),
        }
    )
    board = claims(made)
    titles = [entry.title for at in (0, 1) for entry in claim_entries(made, board, (at,))]
    assert titles == [
        "The old mill was sold to Velm Locks",
        "On Friday the old mill was sold by Odde to Velm Locks Inc.",
    ]


def test_no_two_claims_of_two_outlets_are_the_same_words() -> None:
    made = bundled()
    board = claims(made)
    for pair in combinations(range(len(board.articles)), 2):
        entries = claim_entries(made, board, pair)
        assert len({entry.title for entry in entries}) == len(entries)
        told = [claim.id for group in claims_told(board, pair) for claim in group]
        assert sorted(told) == [
            claim.id for claim in board.claims if set(claim.tellers) & set(pair)
        ]
