"""Who says which, where the figures of several articles clash."""

from collections.abc import Sequence

from tellings.board.claims import claims
from tellings.compare.comparer import Comparer
from tellings.model import How
from tellings.report.clashes import all_pairs, conflicts
from tellings.report.difftext import diff_text
from tellings.report.entries import Entry
from tests.stories import story

NAMES = ("one", "two", "three")
TOLD = "{} people died when the ferry Marlin sank off Torvik on Monday, police said."
COUNTS = ("Three", "3", "Five")


def told(*articles: str | Sequence[str]) -> Comparer:
    """Return a story of articles called one, two and three; a string is one sentence."""
    texts = ([text] if isinstance(text, str) else text for text in articles)
    return story(dict(zip(NAMES, texts, strict=False)))


def lines(line: str, *words: str) -> Comparer:
    """Return a story whose articles tell one sentence with other words in it."""
    return told(*map(line.format, words))


def only(made: Comparer) -> Entry:
    """Return the one conflict of a story."""
    (entry,) = conflicts(made, all_pairs(len(made.story.articles)))
    return entry


def sides(entry: Entry) -> list[str]:
    """Return the two sides of a conflict's title."""
    return entry.title.split("≠")


def tellers(entry: Entry) -> set[int]:
    """Return the articles that tell one side or the other."""
    return {telling.article for telling in entry.tellings}


def test_equal_figures_stand_on_one_side() -> None:
    first, second = sides(only(lines(TOLD, *COUNTS)))
    assert "(one and two)" in first
    assert "(three)" in second


def test_who_agrees_with_most_is_not_marked_on_the_board() -> None:
    (claim,) = claims(lines(TOLD, *COUNTS)).claims
    assert [claim.how(place) is How.CONFLICT for place in range(3)] == [False, False, True]


def test_figures_that_agree_stand_on_one_side_in_other_words() -> None:
    line = "The ferry drifted for {} toward the reef at Torvik on Monday."
    entry = only(lines(line, "four hours", "almost six hours", "six hours"))
    assert len(sides(entry)) == 2
    assert "≠ “almost six hours” (two), “six hours” (three)" in entry.title


def test_a_conflict_told_twice_counts_once() -> None:
    made = told(
        "Three people died on Monday in a fire at a bakery in Torvik.",
        [
            "Two people died in a fire at a bakery in Torvik.",
            "Police said two people had died on Monday in a fire at a bakery in Torvik.",
        ],
    )
    text = diff_text(made, 0, 1, width=200).text
    assert "Worth checking: 1 conflict." in text
    assert text.count("! conflict: ") == 1
    assert "! the same conflict: " not in text


def test_what_limits_a_figure_is_told_with_it() -> None:
    line = "{} people came to the hearing on the new lock at Odde, the council said on Monday."
    made = lines(line, "About 300", "Fewer than 200")
    assert "“Fewer than 200 people" in only(made).title
    assert "Fewer than 200 people" in diff_text(made, 0, 1, width=200, marks=True).text


def test_forms_of_one_word_are_one_version() -> None:
    made = told(
        [
            "Council of Odde approves new lock",
            "The council of Odde approved a new lock on Monday by 21 votes to 14.",
        ],
        [
            "Council of Odde rejects new lock",
            "The council of Odde rejected a new lock on Monday by 21 votes to 14.",
        ],
    )
    for entry in conflicts(made, all_pairs(2)):
        assert len(sides(entry)) == 2
    rows = diff_text(made, 0, 1, width=200, marks=True).text.split("\n\n")
    assert all(row.count("conflict: ") <= 1 for row in rows)


def test_opposites_stand_on_two_sides_however_they_are_worded() -> None:
    line = "After the storm ferries between Torvik and Odde {}, the operator said on Monday."
    made = lines(line, "are running normally", "have been suspended", "are not affected")
    assert only(made).title == (
        "Says the opposite?: “running normally” (one), “not affected” (three) ≠ “suspended” (two)"
    )


def test_one_day_written_in_two_ways_stands_on_one_side() -> None:
    line = "The chapel of Torvik must be emptied by {}, the council said."
    first, _ = sides(only(lines(line, "June 30", "30 June", "21 July")))
    assert "(one and two)" in first


def test_one_office_in_two_orders_stands_on_one_side() -> None:
    line = "{} shut the old bridge of Torvik on Friday."
    offices = ("Runa Holt, the mayor,", "Mayor Runa Holt", "Deputy Mayor Runa Holt")
    first, _ = sides(only(lines(line, *offices)))
    assert "(one and two)" in first


def test_everybody_who_tells_one_side_is_named() -> None:
    taught = "navigation, cooking, welding, carpentry, radio, diving, rowing, rigging and knots"
    asked = "Holt, Berg and Lund asked ministers for money, timber, engines, tools, ropes and paint"
    made = told(
        "Torvik opened its first harbour school last year.",
        f"Last year Torvik opened its first harbour school, promising {taught}.",
        f"{asked} for Torvik's plans to build a pier and open a harbour school.",
    )
    assert not any(pair.conflicts for pair in made.pair(1, 2).pairs)
    assert "(one and two)" in only(made).title


def test_an_outlet_is_credited_with_its_own_words() -> None:
    line = "Winds of {} were measured at Cape Farholm on Monday, the weather office said."
    entry = only(lines(line, "148 km/h", "92 mph", "110 mph"))
    assert entry.title.endswith("“148 km/h” (one), “92 mph” (two) ≠ “110 mph” (three)")


def test_the_same_number_of_other_things_is_no_version() -> None:
    made = told(
        "The forward won three caps for Brazil last season and scored 24 goals.",
        "The forward has won four caps for Brazil and scored 24 goals last season.",
        "The forward scored 24 goals last season, one in three games for Brazil.",
    )
    assert tellers(only(made)) == {0, 1}


def test_an_hour_is_no_toll() -> None:
    killed = "Storm Ingvar killed {} people on the coast on Thursday night."
    made = told(
        killed.format("four"),
        killed.format("five"),
        "A warning for Storm Ingvar on the coast came at 5 p.m. on Thursday.",
    )
    assert tellers(only(made)) == {0, 1}
