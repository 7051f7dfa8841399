"""What a figure is said to count: the noun phrase beside it, and nothing rather than nonsense."""

import pytest

from tellings.board.figures import figures
from tellings.model import FactKind
from tests.stories import story


def labels(sentence: str) -> list[str]:
    board = figures(story({"a": [sentence]}))
    return [fact.subject for fact in board.facts if fact.kind is FactKind.NUMBER]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The storm sank 340 wooden boats in the harbour.", "wooden boats"),
        ("On the deck stood 23 passengers and a dog.", "passengers"),
        ("Rescuers counted 14 people in the hall.", "people"),
        ("The crash left 14 people injured near the gate.", "people injured"),
        ("In the gale 12 people were hurt as waves rose.", "people hurt"),
        ("The panel heard 11 authors declare an interest.", "authors"),
        ("Of the crew, 16 lowered the boats.", ""),
        ("Tickets went to 60 season-ticket holders on Friday.", "season-ticket holders"),
        ("The clinic saw 18 percent of the patients again.", "patients"),
        ("Owners get 150 crowns a passenger back.", "a passenger"),
        ("She named a price of 320 crowns.", "price"),
        ("The anchor held for four hours.", "hours"),
        ("At the end of two years the trial closed.", "years"),
        ("They laid a pipe 600 metres long.", "long"),
        ("They met again three years later.", "years"),
    ],
)
def test_the_phrase_beside_a_figure_is_its_label(sentence: str, said: str) -> None:
    assert labels(sentence) == [said]
