"""Who says which, where the figures of several articles clash."""

from tellings.board.claims import claims
from tellings.model import How
from tellings.report.clashes import all_pairs, conflicts
from tellings.report.difftext import diff_text
from tests.stories import story

TOLD = "{} people died when the ferry Marlin sank off Torvik on Monday, police said."
COUNTS = {"one": "Three", "two": "3", "three": "Five"}


def test_equal_figures_stand_on_one_side() -> None:
    made = story({name: [TOLD.format(count)] for name, count in COUNTS.items()})
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.count("≠") == 1
    first, second = entry.title.split("≠")
    assert "(one and two)" in first
    assert "(three)" in second


def test_who_agrees_with_most_is_not_marked_on_the_board() -> None:
    made = story({name: [TOLD.format(count)] for name, count in COUNTS.items()})
    (claim,) = claims(made).claims
    assert [claim.how(place) is How.CONFLICT for place in range(3)] == [False, False, True]


def test_figures_that_agree_stand_on_one_side_in_other_words() -> None:
    made = story(
        {
            "one": ["The ferry drifted for four hours toward the reef at Torvik on Monday."],
            "two": ["The ferry drifted for almost six hours toward the reef at Torvik on Monday."],
            "three": ["The ferry drifted for six hours toward the reef at Torvik on Monday."],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.count("≠") == 1
    assert "≠ “almost six hours” (two), “six hours” (three)" in entry.title


def test_a_conflict_told_twice_counts_once() -> None:
    made = story(
        {
            "one": [
                "Three people died on Monday in a fire at a bakery in Torvik.",
            ],
            "two": [
                "Two people died in a fire at a bakery in Torvik.",
                "Police said two people had died on Monday in a fire at a bakery in Torvik.",
            ],
        }
    )
    text = diff_text(made, 0, 1, width=200).text
    assert "Worth checking: 1 conflict." in text
    assert text.count("! conflict: ") == 1
    assert "! the same conflict: " not in text


def test_what_limits_a_figure_is_told_with_it() -> None:
    line = "{} people came to the hearing on the new lock at Odde, the council said on Monday."
    made = story({"one": [line.format("About 300")], "two": [line.format("Fewer than 200")]})
    (entry,) = conflicts(made, all_pairs(2))
    assert "“Fewer than 200 people" in entry.title
    assert "Fewer than 200 people" in diff_text(made, 0, 1, width=200, marks=True).text


def test_forms_of_one_word_are_one_version() -> None:
    made = story(
        {
            "one": [
                "Council of Odde approves new lock",
                "The council of Odde approved a new lock on Monday by 21 votes to 14.",
            ],
            "two": [
                "Council of Odde rejects new lock",
                "The council of Odde rejected a new lock on Monday by 21 votes to 14.",
            ],
        }
    )
    for entry in conflicts(made, all_pairs(2)):
        assert entry.title.count("≠") == 1
    rows = diff_text(made, 0, 1, width=200, marks=True).text.split("\n\n")
    assert all(row.count("conflict: ") <= 1 for row in rows)


def test_opposites_stand_on_two_sides_however_they_are_worded() -> None:
    line = "After the storm ferries between Torvik and Odde {}, the operator said on Monday."
    made = story(
        {
            "one": [line.format("are running normally")],
            "two": [line.format("have been suspended")],
            "three": [line.format("are not affected")],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title == (
        "Says the opposite?: “running normally” (one), “not affected” (three) ≠ “suspended” (two)"
    )


def test_one_day_written_in_two_ways_stands_on_one_side() -> None:
    made = story(
        {
            "one": ["The chapel of Torvik must be emptied by June 30, the council said."],
            "two": ["The chapel of Torvik must be emptied by 30 June, the council said."],
            "three": ["The chapel of Torvik must be emptied by 21 July, the council said."],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.count("≠") == 1
    assert "(one and two)" in entry.title


def test_one_office_in_two_orders_stands_on_one_side() -> None:
    made = story(
        {
            "one": ["Runa Holt, the mayor, shut the old bridge of Torvik on Friday."],
            "two": ["Mayor Runa Holt shut the old bridge of Torvik on Friday."],
            "three": ["Deputy Mayor Runa Holt shut the old bridge of Torvik on Friday."],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.count("≠") == 1
    assert "(one and two)" in entry.title


def test_everybody_who_tells_one_side_is_named() -> None:
    taught = "navigation, cooking, welding, carpentry, radio, diving, rowing, rigging and knots"
    asked = "Holt, Berg and Lund asked ministers for money, timber, engines, tools, ropes and paint"
    made = story(
        {
            "one": ["Torvik opened its first harbour school last year."],
            "two": [f"Last year Torvik opened its first harbour school, promising {taught}."],
            "three": [f"{asked} for Torvik's plans to build a pier and open a harbour school."],
        }
    )
    assert not any(pair.conflicts for pair in made.pair(1, 2).pairs)
    (entry,) = conflicts(made, all_pairs(3))
    assert "(one and two)" in entry.title


def test_an_outlet_is_credited_with_its_own_words() -> None:
    line = "Winds of {} were measured at Cape Farholm on Monday, the weather office said."
    told = {"one": "148 km/h", "two": "92 mph", "three": "110 mph"}
    made = story({name: [line.format(speed)] for name, speed in told.items()})
    (entry,) = conflicts(made, all_pairs(3))
    assert entry.title.endswith("“148 km/h” (one), “92 mph” (two) ≠ “110 mph” (three)")


def test_the_same_number_of_other_things_is_no_version() -> None:
    made = story(
        {
            "one": ["The forward won three caps for Brazil last season and scored 24 goals."],
            "two": ["The forward has won four caps for Brazil and scored 24 goals last season."],
            "three": ["The forward scored 24 goals last season, one in three games for Brazil."],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert {telling.article for telling in entry.tellings} == {0, 1}


def test_an_hour_is_no_toll() -> None:
    made = story(
        {
            "one": ["Storm Ingvar killed four people on the coast on Thursday night."],
            "two": ["Storm Ingvar killed five people on the coast on Thursday night."],
            "three": ["A warning for Storm Ingvar on the coast came at 5 p.m. on Thursday."],
        }
    )
    (entry,) = conflicts(made, all_pairs(3))
    assert {telling.article for telling in entry.tellings} == {0, 1}
