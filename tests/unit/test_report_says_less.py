"""Conflicts in a report name no outlet that only says less."""

from tellings.report.clashes import all_pairs, conflicts
from tests.stories import story


def test_a_detail_without_its_place_clashes_with_none() -> None:
    comparer = story(
        {
            "paper": [
                "The company paid for a villa in Spain and moved money to an account of his cousin."
            ],
            "comet": ["The company paid for a villa and moved money to an account of his cousin."],
            "wire": [
                "The company paid for a villa in Italy and moved money to an account of his cousin."
            ],
        }
    )
    titles = [entry.title for entry in conflicts(comparer, all_pairs(3))]
    assert titles
    assert not any("“villa”" in title for title in titles)
