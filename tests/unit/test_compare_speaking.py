"""Whom a pronoun or an office beside a quotation stands for."""

import pytest

from tellings.compare.named import Named, longest_form
from tellings.compare.speaking import readings
from tests.stories import article

CALM = "“The harbour stays shut until the spring,”"


def read(*paragraphs: str | list[str]) -> str:
    """Return who is read as the speaker of the last quotation of an article, '-' for nobody."""
    named = Named(article("a", *paragraphs))
    last = named.quotations[-1]
    return readings([named]).get((0, last.parts[0].start), "-")


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        ([["Ida Brandt said that the wall was old.", f"{CALM} she said."]], "Ida Brandt"),
        (["Ida Brandt said that the wall was old.", f"{CALM} she added."], "Ida Brandt"),
        (
            [
                "Ida Brandt said that the wall was old.",
                "She added that it was “a danger” to boats.",
                f"{CALM} she said.",
            ],
            "Ida Brandt",
        ),
        ([["Olaf Stene came back on Monday.", f"{CALM} he said."]], "Olaf Stene"),
        ([["Mr Stene, the warden, was at the gate.", f"{CALM} he said."]], "Stene"),
        (
            [["Teacher Olaf Stene told them to wait.", f"{CALM} he said."]],
            "Olaf Stene",
        ),
        (
            [["At Gull Quay, Olaf Stene, 61, counted his boats.", f"{CALM} he said."]],
            "Olaf Stene",
        ),
        # an apposition names the subject, somebody else of that surname is named more often
        (
            [
                "Ida Brandt won the regatta. Ida Brandt is 21.",
                ["The father of the winner, Jon Brandt, saw it from the quay.", f"{CALM} he said."],
            ],
            "Jon Brandt",
        ),
        (
            [
                "Ida Brandt was elected in May.",
                ["On Sunday Ida Brandt saw the wall in the rain.", f"{CALM} she said."],
            ],
            "Ida Brandt",
        ),
        (
            [["VELM (Coast Press) - Mayor Ida Brandt saw the wall.", f"{CALM} she said."]],
            "Ida Brandt",
        ),
        (
            [
                "Ida Brandt was elected in May.",
                ["The council's speaker, Ida Brandt, saw the wall.", f"{CALM} she said."],
            ],
            "Ida Brandt",
        ),
        (
            [["Ida Brandt, who chairs the Friends of Gull Library, saw it.", f"{CALM} she said."]],
            "Ida Brandt",
        ),
        # what nobody does stands between
        (
            [["Olaf Stene came back on Monday.", "The wall was wet.", f"{CALM} he said."]],
            "Olaf Stene",
        ),
        # the pronoun's own sentence names her
        (
            ["When Ida Brandt saw the wall, she spoke of a harbour that “nobody dared to mend”."],
            "Ida Brandt",
        ),
        # of whom it is said
        ([["Olaf Stene came back.", f"{CALM} he said of Ida Brandt."]], "Olaf Stene"),
    ],
)
def test_a_pronoun_stands_for_who_spoke_before(
    paragraphs: list[str | list[str]], speaker: str
) -> None:
    assert read(*paragraphs) == speaker


@pytest.mark.parametrize(
    "paragraphs",
    [
        # two persons, neither of whom spoke
        [["Olaf Stene met Ida Brandt on Monday.", f"{CALM} she said."]],
        # a paragraph between
        ["Ida Brandt said that the wall was old.", "Boats were moved.", f"{CALM} she said."],
        # the paragraph begins with somebody who has no name
        [
            "Ida Brandt said that the wall was old.",
            ["A warden stood at the gate.", f"{CALM} she said."],
        ],
        # the other gender
        ["Mr Olaf Stene said that the wall was old.", f"{CALM} she said."],
        # the subject is somebody without a name
        [["A nurse from Velm found Olaf Stene on the quay.", f"{CALM} she said."]],
        [["The nurse found Olaf Stene on the quay.", f"{CALM} she said."]],
        [["Olaf Stene came back.", "A nurse stood on the quay.", f"{CALM} she said."]],
        [["Olaf Stene came back.", "The nurse had lost her keys.", f"{CALM} she said."]],
        # what belongs to a person is no person
        [["Olaf Stene's boat came back.", f"{CALM} she said."]],
        # whom the apposition names can be the winner as well
        [
            "Ida Brandt won the regatta.",
            ["The sister of the winner, Ida Brandt, saw it from the quay.", f"{CALM} she said."],
        ],
        # a people is no person
        ["South Velmian officials were silent.", f"{CALM} he said."],
        # the pronoun's own sentence names somebody else before it
        ["Ida Brandt came back.", f"In a talk with Olaf Stene on the quay, she said: {CALM}"],
        # elsewhere she is a woman
        ["Ida Brandt saw her wall again.", ["Ida Brandt died at sea.", f"{CALM} he said."]],
        # another spoke last
        [
            [
                "Ida Brandt said that the wall was old.",
                "Olaf Stene met Nils Holm.",
                f"{CALM} he said.",
            ],
        ],
        # the quoted words name him
        [["Olaf Stene came back.", "“We did it for Olaf,” she said."]],
        # no person
        ["The Harbour Authority said that the wall was old.", f"{CALM} she said."],
        # named in quoted words alone
        [["The warden read out “a letter to Ida Brandt” there.", f"{CALM} she said."]],
    ],
)
def test_nobody_is_read_where_somebody_else_may_be_meant(
    paragraphs: list[str | list[str]],
) -> None:
    assert read(*paragraphs) == "-"


ALONE = "“The harbour stays shut until the spring.”"


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        # it goes on with what somebody says
        (
            [
                [
                    f"{CALM} said Ida Brandt, who once planned it and built it with her brother.",
                    "“It leaks.”",
                ]
            ],
            "Ida Brandt",
        ),
        (
            [["Ida Brandt came back.", f"{CALM} she said, and that was all.", "“It leaks.”"]],
            "Ida Brandt",
        ),
        ([f"{CALM} said Ida Brandt, who built it.", "“I waited long for it.”"], "-"),
        ([[f"{CALM} said Ida Brandt, who built it.", "“I know,” came from the quay."]], "-"),
        # a colon before it
        (["Ida Brandt was asked for a date six times and smiled: " + ALONE], "Ida Brandt"),
        (["Mayor Ida Brandt, who was there, spoke from the wall: " + ALONE], "Ida Brandt"),
        (["Ida Brandt said so herself:", ALONE], "Ida Brandt"),
        (["Ida Brandt spoke of a letter on her desk: " + ALONE], "-"),
        (["Ida Brandt spoke with Olaf Stene: " + ALONE], "-"),
        (["Ida Brandt looked at the wall: " + ALONE], "-"),
        (["Ida Brandt was told: " + ALONE], "-"),
        (["Ida Brandt said that the warden had told her: " + ALONE], "-"),
        (["Ida Brandt spoke. Above the door it says: " + ALONE], "-"),
        # all of a sentence, behind one that tells of speaking
        ([["Ida Brandt came back.", "She declined to blame the boats.", ALONE]], "Ida Brandt"),
        ([["Ida Brandt thanked everybody.", ALONE]], "Ida Brandt"),
        ([["Ida Brandt was the hero of the quay.", ALONE]], "-"),
        ([["Ida Brandt thanked Olaf Stene.", ALONE]], "-"),
        ([["Ida Brandt asked who had paid for the wall.", "“Nobody.”"]], "-"),
        ([["Ida Brandt thanked everybody.", "“Nobody but Brandt would have done it.”"]], "-"),
    ],
)
def test_who_speaks_where_the_sentence_does_not_say(
    paragraphs: list[str | list[str]], speaker: str
) -> None:
    assert read(*paragraphs) == speaker


@pytest.mark.parametrize(
    ("first", "last", "speaker"),
    [
        ("Mayor Ida Brandt visited the harbour.", f"{CALM} the mayor said.", "Ida Brandt"),
        ("Ida Brandt, the mayor, visited the harbour.", f"{CALM} said the mayor.", "Ida Brandt"),
        ("Mayor Ida Brandt visited the harbour.", f"{CALM} the deputy mayor said.", "-"),
        ("Mayor Ida Brandt visited the harbour.", f"{CALM} the Velm mayor said.", "-"),
        (
            "Velm Mayor Ida Brandt visited the harbour.",
            f"{CALM} the Velm mayor said.",
            "Ida Brandt",
        ),
        ("Mayor Ida Brandt met Mayor Olaf Stene there.", f"{CALM} the mayor said.", "-"),
        ("Mayor Ida Brandt met Mayor Stene there.", f"{CALM} the mayor said.", "-"),
        ("Mayor Ida Brandt visited the harbour.", f"{CALM} a mayor said.", "-"),
    ],
)
def test_an_office_stands_for_the_one_person_who_has_it(
    first: str, last: str, speaker: str
) -> None:
    assert read(first, "Boats were moved to the other quay.", last) == speaker


def test_the_office_may_be_given_by_another_outlet() -> None:
    told = [
        Named(article("a", f"{CALM} the mayor said.")),
        Named(article("b", "Mayor Ida Brandt visited the harbour.")),
    ]
    assert readings(told) == {(0, 1): "Ida Brandt"}


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        (["Ida Brandt was there."], "Ida Brandt"),
        (["Ida Brandt was there.", "Ida Marie Brandt was there."], "Ida Marie Brandt"),
        (["Ida Brandt was there with Olaf Brandt."], "Brandt"),
        (["The quay was empty."], "Brandt"),
    ],
)
def test_a_surname_is_shown_in_its_longest_form_unless_two_bear_it(
    texts: list[str], shown: str
) -> None:
    told = [Named(article(str(at), text)) for at, text in enumerate(texts)]
    assert longest_form("Brandt", told) == shown
