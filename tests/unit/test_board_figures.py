"""Numbers, dates, persons and places by outlet."""

from dataclasses import replace
from datetime import date

import pytest

from tellings.board.figures import figures
from tellings.compare.comparer import Comparer
from tellings.model import Article, Fact, FactKind
from tests.stories import article, comparer, story


def facts(made: Comparer, kind: FactKind) -> dict[str, Fact]:
    return {fact.subject: fact for fact in figures(made).facts if fact.kind is kind}


def test_one_count_in_two_outlets_is_one_row() -> None:
    made = story(
        {
            "a": ["The flood ruined 340 wooden boats in the harbour of Velm."],
            "b": ["In the harbour of Velm the flood ruined about 340 wooden boats."],
        }
    )
    (fact,) = facts(made, FactKind.NUMBER).values()
    assert fact.subject == "wooden boats"
    assert fact.told_by == 2
    assert fact.agree
    assert fact.values(0) == ("340",)


def test_counts_that_clash() -> None:
    made = story(
        {
            "a": ["The flood ruined 340 wooden boats in the harbour of Velm."],
            "b": ["In the harbour of Velm the flood ruined 150 wooden boats."],
        }
    )
    (fact,) = facts(made, FactKind.NUMBER).values()
    assert not fact.agree
    assert (fact.values(0), fact.values(1)) == (("340",), ("150",))


def test_different_things_are_counted_apart() -> None:
    made = story({"a": ["The flood ruined 340 boats."], "b": ["He keeps 12 bee hives at home."]})
    assert set(facts(made, FactKind.NUMBER)) == {"boats", "bee hives"}


def dated(made: Article, day: date) -> Article:
    return replace(made, masthead=replace(made.masthead, published=day))


def test_a_weekday_is_the_last_one_before_the_article() -> None:
    wednesday = date(2024, 5, 15)
    made = comparer(
        dated(article("a", "The wall fell on Monday."), wednesday),
        dated(article("b", "On 13 May the wall fell."), wednesday),
        article("c", "It fell on Monday, May 13."),
    )
    found = facts(made, FactKind.DATE)
    assert found["13 May 2024"].tellers == (0, 1, 2)
    assert found["13 May 2024"].values(2) == ("Monday, May 13",)


def test_a_weekday_in_an_undated_story_stays_one() -> None:
    found = facts(story({"a": ["It fell on Monday."], "b": ["The wall."]}), FactKind.DATE)
    assert list(found) == ["Monday"]


def test_a_person_with_two_titles() -> None:
    made = story(
        {
            "a": ["Foreign Minister Odile Fenwick opened the bridge.", "Odile Fenwick smiled."],
            "b": ["Finance Minister Odile Fenwick opened the bridge."],
            "c": ["Odile Fenwick opened the bridge."],
        }
    )
    person = facts(made, FactKind.PERSON)["Odile Fenwick"]
    assert person.tellers == (0, 1, 2)
    assert not person.agree
    assert person.values(0) == ("Foreign Minister",)
    assert person.values(2) == ()


def test_forms_of_address_are_no_part_of_a_name() -> None:
    made = story(
        {
            "a": ["Interior Minister Jonas Petrie arrived.", "Olaf Stene, the mayor, waved."],
            "b": ["Mr Petrie, the interior minister, arrived.", "Professor Olaf Stene waved."],
        }
    )
    found = facts(made, FactKind.PERSON)
    assert set(found) == {"Jonas Petrie", "Olaf Stene"}
    assert found["Jonas Petrie"].told_by == found["Olaf Stene"].told_by == 2
    assert found["Jonas Petrie"].agree


def test_an_office_ends_where_its_words_do() -> None:
    made = story(
        {
            "a": ["Ada Brun, secretary of the Friends of the Bridge, waved to the mayor."],
            "b": [
                "Ida Lund, who holds the chair of bridges, waved.",
                "Ole Moe, who is mayor, left.",
            ],
            "c": ["Sports Minister Per Holt paid for it."],
        }
    )
    found = facts(made, FactKind.PERSON)
    assert {name: fact.mentions[0].value for name, fact in found.items()} == {
        "Ada Brun": "secretary",
        "Ole Moe": "mayor",
        "Per Holt": "Sports Minister",
    }


def test_a_headline_in_capitals_names_nobody_by_itself() -> None:
    made = story({"a": ["Minister Jens Odder Visits Velm", "Minister Jens Odder waved in Velm."]})
    (person,) = facts(made, FactKind.PERSON).values()
    assert person.subject == "Jens Odder"
    assert len(person.mentions) == 2


def test_a_day_without_a_year_is_the_one_that_has_one() -> None:
    made = comparer(
        article("a", "The wall fell on 11 January."),
        dated(article("b", "On 11 January the wall fell."), date(2026, 2, 4)),
        dated(article("c", "On 6 March last year the wall stood."), date(2026, 2, 4)),
    )
    found = facts(made, FactKind.DATE)
    assert set(found) == {"11 January 2026", "6 March 2025"}
    assert found["11 January 2026"].tellers == (0, 1)


def test_a_month_without_a_year_is_the_one_that_has_one() -> None:
    made = comparer(
        dated(article("a", "The wall fell in November."), date(2026, 2, 3)),
        dated(article("b", "The wall fell last November."), date(2026, 2, 3)),
    )
    found = facts(made, FactKind.DATE)
    assert set(found) == {"November 2025"}
    assert found["November 2025"].tellers == (0, 1)


@pytest.mark.parametrize(
    "sentence",
    ["The fire in hall 6 fails to die.", "Gate 7 passengers waited for highway 12 drivers."],
)
def test_a_number_that_says_which_one_it_is_counts_nothing(sentence: str) -> None:
    assert not facts(story({"a": [sentence]}), FactKind.NUMBER)


def test_a_number_behind_what_is_counted_in_counts() -> None:
    made = story({"a": ["In the district six houses burned, in gate 7 were 40 people."]})
    assert [fact.values(0) for fact in facts(made, FactKind.NUMBER).values()] == [("six",), ("40",)]


def test_a_name_that_is_a_month_s_too_is_no_date() -> None:
    named = ["Marek said it was for Jan.", "April Hansen and Jan Hruby may march on."]
    months = ["In June President Lind left, in March 2024 he returned.", "May 3 was quiet."]
    assert not facts(story({"a": named, "b": named}), FactKind.DATE)
    assert set(facts(story({"a": months}), FactKind.DATE)) == {"June", "March 2024", "3 May"}


def test_a_part_of_the_world_is_not_the_country_that_bears_its_name() -> None:
    made = story(
        {
            "a": ["Trade with North America and with America grew."],
            "b": ["South American firms met firms of the United States."],
        }
    )
    told = {name: fact.tellers for name, fact in facts(made, FactKind.PLACE).items()}
    assert told == {"North America": (0,), "South America": (1,), "United States": (0, 1)}


def test_a_surname_of_two_persons_is_neither() -> None:
    made = story(
        {
            "a": ["Interior Minister Jonas Petrie arrived.", "Mayor Rikke Petrie waved."],
            "b": ["Mr Petrie, the interior minister, arrived."],
        }
    )
    assert set(facts(made, FactKind.PERSON)) == {"Jonas Petrie", "Rikke Petrie", "Petrie"}


def test_a_shorter_title_does_not_clash() -> None:
    made = story(
        {
            "a": ["Foreign Minister Odile Fenwick opened the bridge."],
            "b": ["Minister Odile Fenwick opened the bridge."],
        }
    )
    assert facts(made, FactKind.PERSON)["Odile Fenwick"].agree


def test_a_country_by_any_of_its_names() -> None:
    made = story(
        {"a": ["Norway agreed."], "b": ["Oslo agreed to it."], "c": ["The Norwegian side agreed."]}
    )
    place = facts(made, FactKind.PLACE)["Norway"]
    assert place.told_by == 3
    assert [place.values(at) for at in range(3)] == [("Norway",), ("Oslo",), ("Norwegian",)]


def test_every_mention_lies_in_its_sentence() -> None:
    made = story(
        {
            "a": ["In May 2021 Mayor Sunniva Karr counted 14 goats in Norway."],
            "b": ["Mayor Sunniva Karr paid $1.2 million on Friday."],
        }
    )
    board = figures(made)
    assert {fact.kind for fact in board.facts} == set(FactKind)
    assert [fact.id for fact in board.facts] == list(range(len(board.facts)))
    for fact in board.facts:
        for mention in fact.mentions:
            sentence = board.articles[mention.article].sentences[mention.sentence]
            assert sentence.start <= mention.span.start < mention.span.end <= sentence.end


def test_what_a_figure_counts_ends_with_its_part_of_the_sentence() -> None:
    made = story({"a": ["Two men were killed and eleven hurt when the 62 metre crane fell."]})
    assert "men killed" in facts(made, FactKind.NUMBER)


def test_a_row_does_not_go_together_where_the_comparison_found_a_clash() -> None:
    made = story(
        {
            "a": ["Two people were killed and eleven were hurt in Holm."],
            "b": ["Three people died and a dozen others were hurt in Holm."],
        }
    )
    clashing = [fact for fact in facts(made, FactKind.NUMBER).values() if not fact.agree]
    found = made.pair(0, 1).pairs[0].conflicts
    assert len(clashing) == len(found) > 0


def test_figures_of_other_languages_are_read_by_their_digits() -> None:
    french = article("a", "Le 3 mars 2024, la ville a payé 300 000 euros pour 15 personnes.")
    german = article("b", "Am Montag sind im Jahr 2024 in Holm 1.250 Menschen umgezogen.")
    made = comparer(replace(french, language="fr"), replace(german, language="de"))
    found = facts(made, FactKind.NUMBER)
    assert found["personnes"].values(0) == ("15",)
    assert found["Menschen"].values(1) == ("1.250",)
    assert any(fact.values(0) == ("300 000 euros",) for fact in found.values())
    assert len(found) == 3


def test_a_speed_in_several_units_is_one_row() -> None:
    made = story(
        {
            "a": ["According to its log the barge was moving at 58 kilometres per hour."],
            "b": ["A harbour pilot put it plainly: 58km/h."],
            "c": ["Nobody had seen such a vessel do 58 km an hour before."],
        }
    )
    (fact,) = facts(made, FactKind.NUMBER).values()
    assert fact.tellers == (0, 1, 2)
    assert fact.agree


def test_a_sum_with_a_zero_too_many_clashes() -> None:
    plan = "The council of Velm rejected a gate against the flood"
    made = story(
        {
            "a": [f"{plan}, citing what engineers from the capital had put down: 4m crowns."],
            "b": [f"{plan} and a dyke between the harbour and the old market, 40m crowns."],
        }
    )
    (fact,) = facts(made, FactKind.NUMBER).values()
    assert (fact.values(0), fact.values(1)) == (("4m crowns",), ("40m crowns",))
    assert not fact.agree


def test_parts_that_add_up_to_a_total_are_no_clash() -> None:
    total = "Nine people were injured in Velm by the storm."
    parts = "In Velm six people were injured by the storm in the harbour and three in the market."
    fewer = "In Velm six people were injured by the storm in the harbour and two in the market."
    assert not conflicts(total, parts)
    assert not conflicts(parts, total)
    assert conflicts(total, fewer)


def conflicts(left: str, right: str) -> int:
    pair = story({"a": [left], "b": [right]}).pair(0, 1).pairs[0]
    return len(pair.conflicts)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Zwölf alte Boote sanken im Hafen.", "de", {"alte Boote": "Zwölf"}),
        ("Beim Sturm sanken Boote, 19 wurden geborgen.", "de", {"… wurden geborgen": "19"}),
        ("Die Fähre der Linie 6 fährt um 7.42 Uhr.", "de", {}),
        ("Eine 71-jährige Fischerin kam um fünf Uhr an.", "de", {"jährige Fischerin": "71"}),
        ("Das kostet vier Millionen Kronen.", "de", {"Das kostet …": "vier Millionen Kronen"}),
        ("Nach elf Stunden legte sie ab.", "de", {"Nach … legte sie ab": "elf Stunden"}),
        ("Le bac de la ligne 6 a transporté douze vaches.", "fr", {"vaches": "douze"}),
        ("L'épave, long de 120 mètres, rouille.", "fr", {"long de …": "120 mètres"}),
        ("Le quai est long de 120 mètres.", "fr", {"quai est long de …": "120 mètres"}),
        ("Le bac part à 7 h 42 avec cinq lentement.", "fr", {}),
    ],
)
def test_a_figure_of_another_language_has_a_noun_or_its_words(
    text: str, language: str, found: dict[str, str]
) -> None:
    made = comparer(replace(article("a", text), language=language), article("b", "It rained."))
    numbers = facts(made, FactKind.NUMBER)
    assert {label: fact.values(0)[0] for label, fact in numbers.items()} == found


def test_dates_of_another_language_stand_beside_english_ones() -> None:
    texts = {"a": "Le quai a rouvert hier, le 1er juin au plus tard.", "b": "Le quai rouvre mardi."}
    made = comparer(
        *(
            replace(dated(article(name, text), date(2024, 5, 15)), language="fr")
            for name, text in texts.items()
        ),
        dated(article("c", "It opened on 14 May."), date(2024, 5, 16)),
    )
    found = facts(made, FactKind.DATE)
    assert set(found) == {"14 May 2024", "1 June 2024", "Tuesday"}
    assert found["14 May 2024"].tellers == (0, 2)
    assert found["Tuesday"].values(1) == ("mardi",)


def test_a_share_is_of_what_stands_behind_its_of() -> None:
    texts = {"a": "Seuls 35 % des bacs circulent.", "b": "Seuls 40 % des bacs circulent."}
    made = comparer(*(replace(article(n, text), language="fr") for n, text in texts.items()))
    assert facts(made, FactKind.NUMBER)["bacs"].told_by == 2


def test_a_town_is_what_several_sentences_have_behind_in() -> None:
    made = story(
        {
            "a": ["A barge sank in Velm on Monday.", "Velm Ferries in Velm said it was old."],
            "b": ["Divers came to Velm.", "The barge belonged to a firm in Holm."],
            "c": ["In Monday fog nobody saw it.", "VELM"],
        }
    )
    towns = facts(made, FactKind.PLACE)
    assert set(towns) == {"Velm"}
    assert towns["Velm"].values(0) == ("Velm",)
    assert towns["Velm"].tellers == (0, 1, 2)


def test_a_capital_alone_is_no_country() -> None:
    made = story({"a": ["She had to cancel a trip to Oslo."], "b": ["Norway saw snow."]})
    assert set(facts(made, FactKind.PLACE)) == {"Norway"}
    made = story({"a": ["She had to cancel a trip to Oslo."], "b": ["It snowed."]})
    assert set(facts(made, FactKind.PLACE)) == {"Oslo"}


def test_a_time_in_words_joins_the_exact_one_that_it_can_be() -> None:
    made = story(
        {
            "a": ["The barge sank at 6.12am."],
            "b": ["It sank shortly before a quarter past six."],
            "c": ["Divers came at half past nine."],
        }
    )
    found = facts(made, FactKind.DATE)
    assert found["6:12"].tellers == (0, 1)
    assert set(found) == {"6:12", "9:30"}
