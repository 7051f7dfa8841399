"""Utterances over all outlets and their words under each other."""

from dataclasses import replace

import pytest

from tellings.board.cells import said_by, wording
from tellings.board.collation import Change, collation, printed
from tellings.board.quotes import quotes
from tellings.compare.comparer import Comparer
from tellings.model import QuoteChange, Utterance
from tests.stories import article, comparer, story

FULL = "“We will rebuild the harbour wall before the winter storms arrive,” said Ida Brandt."
OTHER = "“We will repair the harbour wall before the winter gales arrive,” Ida Brandt said."
SHORT = "“We will rebuild the harbour wall,” said Ida Brandt."
ELSE = "“Nobody asked the fishermen about any of it,” said Olaf Stene."


def shared(comparer: Comparer) -> list[Utterance]:
    return [utterance for utterance in quotes(comparer).utterances if utterance.told_by > 1]


def test_one_utterance_of_three_outlets_is_one_row() -> None:
    (utterance,) = shared(story({"a": [FULL, ELSE], "b": [OTHER], "c": [SHORT]}))
    assert [version.article for version in utterance.versions] == [0, 1, 2]
    assert utterance.of == 3
    assert utterance.speaker == "Ida Brandt"
    assert utterance.change is QuoteChange.ALTERED


def test_what_one_outlet_quotes_is_a_row_too() -> None:
    board = quotes(story({"a": [FULL, ELSE], "b": [OTHER]}))
    (alone,) = [utterance for utterance in board.utterances if utterance.told_by == 1]
    assert alone.speaker == "Olaf Stene"
    assert alone.change is None


def test_who_quotes_longest() -> None:
    (utterance,) = shared(story({"a": [SHORT], "b": [FULL]}))
    assert utterance.longest == 1
    assert utterance.change is QuoteChange.CUT


def test_the_same_words_are_no_change() -> None:
    (utterance,) = shared(story({"a": [FULL], "b": [FULL]}))
    assert utterance.change is QuoteChange.SAME


def test_rows_are_sorted_by_tellers_and_numbered() -> None:
    board = quotes(story({"a": [ELSE, FULL], "b": [OTHER], "c": [SHORT]}))
    assert [utterance.told_by for utterance in board.utterances] == [3, 1]
    assert [utterance.id for utterance in board.utterances] == [0, 1]


def test_no_quotation_no_row() -> None:
    assert quotes(story({"a": ["Nobody spoke."], "b": ["Silence fell."]})).utterances == ()


def columns(comparer: Comparer) -> tuple[Utterance, list[list[str]]]:
    (utterance,) = shared(comparer)
    collated = collation(utterance, comparer.story.articles)
    rows = [
        [word.text if (word := column.words[version]) else "" for column in collated.columns]
        for version in range(len(collated.versions))
    ]
    return utterance, rows


def test_versions_stand_word_under_word() -> None:
    _, rows = columns(story({"a": [FULL], "b": [OTHER], "c": [SHORT]}))
    #  We will rebuild the harbour wall  before the winter storms arrive,
    #  We will repair  the harbour wall  before the winter gales  arrive,
    #  We will rebuild the harbour wall, ·      ·   ·      ·      ·
    assert [len(row) for row in rows] == [11, 11, 11]
    assert (rows[0][2], rows[1][2]) == ("rebuild", "repair")
    assert rows[1][9] == "gales"
    assert rows[2] == ["We", "will", "rebuild", "the", "harbour", "wall,", "", "", "", "", ""]


def test_every_word_of_every_version_is_there_once() -> None:
    comparer = story({"a": [FULL], "b": [OTHER], "c": [SHORT]})
    utterance, rows = columns(comparer)
    for version, row in zip(utterance.versions, rows, strict=True):
        text = comparer.story.articles[version.article].text
        printed = [text[part.start : part.end] for part in version.quotation.parts]
        assert " ".join(word for word in row if word) == " ".join(printed)


def test_columns_with_unlike_words_are_counted_as_far_as_is_asked() -> None:
    comparer = story(
        {
            "a": ["Rao said: “The ferry was old and slow, and nobody wanted to mend it in time.”"],
            "b": ["Rao said: “The ship was old and lame, and nobody cared to mend it in time.”"],
            "c": ["Rao said: “The ferry was old and slow, and nobody wanted to mend it at once.”"],
        }
    )
    (utterance,) = shared(comparer)
    words = printed(utterance, comparer.story.articles)
    unlike = [
        len({word.low for word in column.words if word}) > 1 for column in words.collated().columns
    ]
    assert words.unlike_columns(9) == sum(unlike) == 5
    assert words.unlike_columns(5) == 5
    assert words.unlike_columns(2) == 3


def test_words_put_in_get_columns_of_their_own() -> None:
    longer = FULL.replace("harbour wall", "old and crumbling harbour wall")
    _, rows = columns(story({"a": [FULL], "b": [longer]}))
    assert rows[0][4:7] == ["", "", ""]
    assert rows[1][4:7] == ["old", "and", "crumbling"]


def changes(comparer: Comparer, base: int) -> tuple[Change, ...]:
    (utterance,) = shared(comparer)
    return collation(utterance, comparer.story.articles).changes(base)


def test_changes_are_told_against_the_chosen_version() -> None:
    made = story({"a": [FULL], "b": [OTHER]})
    assert changes(made, 0) == (Change(1, "rebuild", "repair"), Change(1, "storms", "gales"))
    assert changes(made, 1) == (Change(0, "repair", "rebuild"), Change(0, "gales", "storms"))


def test_words_left_out_and_put_in_come_after_those_replaced() -> None:
    assert changes(story({"a": [FULL], "b": [SHORT]}), 0) == (
        Change(1, "before the winter storms arrive", ""),
    )
    assert changes(story({"a": [FULL], "b": [SHORT]}), 1) == (
        Change(0, "", "before the winter storms arrive"),
    )


def test_a_word_unlike_most_is_marked() -> None:
    (utterance,) = shared(story({"a": [FULL], "b": [OTHER], "c": [FULL]}))
    board = story({"a": [FULL], "b": [OTHER], "c": [FULL]})
    collated = collation(utterance, board.story.articles)
    marked = [
        (version, word.text)
        for column in collated.columns
        for version in range(3)
        if column.differs(version, None) and (word := column.words[version])
    ]
    assert marked == [(1, "repair"), (1, "gales")]


def told(left: str, right: str) -> list[tuple[str, str]]:
    compared = story({"a": [f"“{left},” said Ida Brandt."], "b": [f"“{right},” said Ida Brandt."]})
    return [(change.base, change.other) for change in changes(compared, 0)]


def test_a_word_that_moved_is_no_replacement_of_its_neighbour() -> None:
    assert told(
        "We demand a harbour, a sheltered one, and we demand it soon",
        "We demand a sheltered harbour, and we demand it soon",
    ) == [("a harbour, a sheltered one", "a sheltered harbour")]


def test_a_change_goes_on_behind_the_pause_of_one_side() -> None:
    assert told(
        "It was a bad year for the boats and for everyone who sails in it",
        "It was a bad year for the boats and for its sailors",
    ) == [("everyone who sails in it", "its sailors")]


def test_a_change_ends_at_a_pause_where_the_other_side_has_no_more() -> None:
    assert told(
        "We lost our nets, and nobody knows how we shall fish",
        "We lost our boats",
    ) == [("nets", "boats"), ("and nobody knows how we shall fish", "")]


def test_what_another_sentence_tells_is_left_out_and_not_replaced() -> None:
    assert told(
        "Ragna went home to feed her old cats. There was a crack and the harbour wall was gone",
        "We heard a crack and the harbour wall was gone",
    ) == [("There was", "We heard"), ("Ragna went home to feed her old cats", "")]


def test_a_few_words_of_the_outlet_s_own_sentence_quote_in_part() -> None:
    part = "Brandt hopes that it is done “before the winter storms arrive”."
    board = story({"a": [FULL], "b": [part]})
    (utterance,) = shared(board)
    assert utterance.change is QuoteChange.PART
    assert wording(utterance) == "quoted in part"
    (utterance,) = shared(story({"a": [FULL], "b": [SHORT]}))
    assert wording(utterance) == "shortened"


def test_another_spelling_is_the_same_word() -> None:
    assert told("The harbour wall has to go now", "The harbor wall has to go now") == []


def test_a_number_in_words_stands_over_its_figures_and_is_no_change() -> None:
    words = "“We will plant two hundred limes on forty per cent of the quay,” said Ida Brandt."
    figures = "“We will plant 200 limes on 40% of the quay,” said Ida Brandt."
    utterance, rows = columns(story({"a": [words], "b": [figures]}))
    assert utterance.change is QuoteChange.SAME
    assert [row[3:7] for row in rows] == [
        ["two hundred", "limes", "on", "forty per cent"],
        ["200", "limes", "on", "40%"],
    ]
    assert (
        collation(utterance, story({"a": [words], "b": [figures]}).story.articles).changes(0) == ()
    )


def test_marks_after_a_number_of_several_words_stay_with_it() -> None:
    words = "“Of all the limes we planted two hundred, and they grow,” said Ida Brandt."
    figures = "“Of all the limes we planted 300, and they grow,” said Ida Brandt."
    utterance, rows = columns(story({"a": [words], "b": [figures]}))
    assert [row[6] for row in rows] == ["two hundred,", "300,"]
    assert utterance.change is QuoteChange.ALTERED


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (SHORT, "en", "Ida Brandt"),
        ("“The harbour wall must go,” he said.", "en", "speaker not read"),
        ("“The harbour wall must go” – the last word of Ida Brandt.", "en", "speaker not read"),
        ("Above the door stood “the harbour wall must go” in red paint.", "en", "nobody named"),
        ("„Die Hafenmauer muss weg“, sagte Bürgermeisterin Ida Brandt.", "de", "Ida Brandt"),
        ("Ida Brandt sagte: „Die Hafenmauer muss weg“.", "de", "Ida Brandt"),
        ("„Die Hafenmauer muss weg“, sagte die Bürgermeisterin.", "de", "speaker not read"),
        ("« Le mur doit partir », a déclaré la maire Ida Brandt.", "fr", "Ida Brandt"),
        ("« Le mur doit partir », a dit la maire.", "fr", "speaker not read"),
    ],
)
def test_nobody_is_named_only_where_nobody_is(text: str, language: str, who: str) -> None:
    made = comparer(replace(article("a", text), language=language), article("b", "It rained."))
    (utterance,) = quotes(made).utterances
    assert said_by(utterance) == who


def test_one_person_is_one_name_in_every_row() -> None:
    made = story({"a": [FULL], "b": ["“Storms do not wait for our council to vote,” Brandt said."]})
    assert {utterance.speaker for utterance in quotes(made).utterances} == {"Ida Brandt"}


def test_a_name_in_one_version_goes_before_a_pronoun_in_another() -> None:
    before = "Olaf Stene said that the boats were moved."
    made = story({"a": [before, FULL.replace("Ida Brandt", "he")], "b": [FULL]})
    (utterance,) = shared(made)
    assert utterance.speaker == "Ida Brandt"


@pytest.mark.parametrize("described", ["the Frenchwoman", "the Velmian", "the mayor"])
def test_a_name_in_one_version_goes_before_descriptions_in_others(described: str) -> None:
    other = FULL.replace("Ida Brandt", described)
    (utterance,) = shared(story({"a": [other], "b": [other], "c": [FULL]}))
    assert utterance.speaker == "Ida Brandt"


def test_a_surname_is_taken_as_its_own_article_uses_it() -> None:
    both = ["Jon Brandt is the uncle of Ida Brandt.", ELSE]
    made = story({"a": ["Ida Brandt came.", FULL.replace("Ida Brandt", "Brandt")], "b": both})
    assert {utterance.speaker for utterance in quotes(made).utterances} == {
        "Ida Brandt",
        "Olaf Stene",
    }


def test_a_block_that_a_colon_leads_in_is_said_by_whom_it_names() -> None:
    block = "We will rebuild the harbour wall before the winter storms."
    plain = FULL.replace("said Ida Brandt", "she said")
    made = story({"a": [plain], "b": ["Boats were moved.", "Ida Brandt said so herself:", block]})
    (utterance,) = shared(made)
    assert [version.paraphrase for version in utterance.versions] == [False, True]
    assert utterance.speaker == "Ida Brandt"


def test_words_that_one_outlet_quotes_again_are_no_row_of_their_own() -> None:
    again = "Ida Brandt urged the council to “hurry up” with it."
    once = "Ida Brandt asked them to “hurry up” on Monday."
    assert len(quotes(story({"a": [again, once], "b": ["It rained."]})).utterances) == 1
    other = once.replace("Ida Brandt", "Olaf Stene")
    assert len(quotes(story({"a": [again, other], "b": ["It rained."]})).utterances) == 2


@pytest.mark.parametrize(
    ("texts", "usual"),
    [
        ([OTHER, FULL, FULL], 1),
        ([SHORT, FULL, SHORT], 0),
        ([SHORT, FULL], 1),
        ([FULL, OTHER], 0),
    ],
)
def test_the_base_is_the_wording_of_most_then_the_longest_then_the_first(
    texts: list[str], usual: int
) -> None:
    made = story({name: [text] for name, text in zip("abc", texts, strict=False)})
    (utterance,) = shared(made)
    words = printed(utterance, made.story.articles)
    assert words.usual == words.collated().usual == usual
