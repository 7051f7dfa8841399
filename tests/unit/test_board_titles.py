"""Titles of claims: clear, and of what the outlets have in common."""

import pytest

from tellings.board.claims import claims
from tellings.board.titles import is_fragment
from tests.stories import story


@pytest.mark.parametrize(
    ("wording", "fragment"),
    [
        ("Mayor Anna Lind said.", True),
        ("Ada Brun, the engineer, told reporters", True),
        ("Her lawyer, Ada Brun", True),
        ("Lind's spokesman said in a statement", True),
        ("Mayor Anna Lind said the bridge would stay closed", False),
        ("Mayor Lind Closes Harbour Bridge", False),
        ("The bridge, she knew, was lost", False),
        ("Ferries run every ten minutes", False),
        ("Police said 14 died", False),
    ],
)
def test_fragments(wording: str, fragment: bool) -> None:
    assert is_fragment(wording) is fragment


def test_a_title_holds_what_the_outlets_have_in_common() -> None:
    own = "The harbour bridge in Velm closes on Friday, and Ada Brun resigns after bribes."
    shared = "The old harbour bridge in Velm closes on Friday for repairs to its rusty cables."
    board = claims(
        story(
            {
                "one": [own],
                "two": [shared],
                "three": [shared.replace("closes", "will be closed")],
            }
        )
    )
    (claim,) = [claim for claim in board.claims if claim.told_by == 3]
    assert "bribes" not in claim.title
    assert "harbour bridge" in claim.title
