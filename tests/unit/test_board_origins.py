"""Credits, shared runs and origins."""

from dataclasses import replace

import pytest

from tellings.board.origins import origin_groups, origins, overruled
from tellings.board.runs import SHORTEST, overlaps
from tellings.board.sources import credits_of, names_in, same_source, short_name
from tellings.ingest.open import articles_of
from tellings.ingest.source import Raw
from tellings.model import Article, Corrections, OriginReason, Overruled, Role
from tests.stories import article


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The dam held, according to a report by Reuters on Monday.", "Reuters"),
        ("According to the Associated Press, the dam held.", "AP"),
        ("The dam held, Agence France-Presse reported.", "AFP"),
        ("The engineer told the AP that the dam held.", "AP"),
        ("The dam held, the Harbour Post reports.", "Harbour Post"),
        ("Citing the Harbour Post, officials said that the dam held.", "Harbour Post"),
        ("By Ida Brandt, with material from the Harbour Post", "Harbour Post"),
        ("By Ida Brandt, with material from Velm Wire", "Velm Wire"),
        ("With reporting by Reuters", "Reuters"),
        ("The Associated Press contributed to this report.", "AP"),
        ("By Ida Brandt, with agency material", "agencies"),
        ("Von Ida Brandt, mit Material von dpa", "dpa"),
        ("Source: Velm Wire", "Velm Wire"),
        ("Der Damm hielt, laut Harbour Post.", "Harbour Post"),
        ("Nach Angaben der dpa hielt der Damm.", "dpa"),
        ("Selon l'AFP, le barrage a tenu.", "AFP"),
        ("Le barrage a tenu, a indiqué le maire, d’après le Harbour Post.", "Harbour Post"),
    ],
)
def test_credits(sentence: str, source: str) -> None:
    (credit,) = credits_of(article("a", sentence), 3, ["Harbour Post"])
    assert (credit.article, credit.sentence, credit.source) == (3, 0, source)
    assert sentence[credit.span.start : credit.span.end] in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "The AP style book is thick.",
        "With reporting by Ida Brandt",
        "Ida Brandt contributed to this report.",
        "They built it with material that nobody had tested.",
        "Reuters has its seat in London.",
        "He told the apprentices that the dam held.",
        "The Harbour Posthorn reported it.",
        "According to him, the dam held.",
        "According to the ministry, the dam held.",
        "Laut Polizei hielt der Damm.",
        "Selon la police, le barrage a tenu.",
        "In a comment that the Harbour News Agency published, he warned them.",
        "KCNA said in a statement that the dam held.",
        "The dam held, it said in a statement carried by KCNA.",
        "In a statement released by KCNA it denied that.",
    ],
)
def test_no_credit(sentence: str) -> None:
    assert credits_of(article("a", sentence), 0, ["Harbour Post"]) == ()


def test_an_agency_does_not_credit_itself() -> None:
    own = article("a", "The engineer told The Associated Press that it held.", agency="AP")
    assert credits_of(own, 0) == ()


def test_a_text_that_cites_an_agency_is_not_its_own() -> None:
    retold = article("a", "The dam held, according to a report by AP.", agency="AP")
    assert [credit.source for credit in credits_of(retold, 0)] == ["AP"]


def test_a_dateline_makes_it_the_agency_s_own_all_the_same() -> None:
    own = article("a", "It held, according to AP reporters there.", agency="AP", place="Oslo")
    assert credits_of(own, 0) == ()


def test_a_byline_names_whose_material_a_text_has() -> None:
    paper = with_a_byline("paper")
    wire = article("wire", "The dam held through the night.", outlet="Velm Wire")
    (origin,) = origins([wire, paper])
    assert (origin.source, origin.carriers, origin.drawing) == ("Velm Wire", (0,), (1,))


def with_a_byline(name: str) -> Article:
    plain = article(name, "By Ida Brandt, with material from Velm Wire.", "Water rose all night.")
    first, *others = plain.sentences
    return replace(plain, sentences=(replace(first, role=Role.BYLINE), *others))


def test_names() -> None:
    assert short_name("The Associated Press") == "AP"
    assert short_name("The Daily Klaxon") == "Daily Klaxon"
    told = [article("a", "x", outlet="The Daily Klaxon", agency="CPA"), article("b", "y")]
    assert names_in(told) == ("CPA", "Daily Klaxon")


HELD = "the dam over the town held through the night, and nobody had to leave the valley."


def cited() -> list[Article]:
    return [
        article("wire", "The dam held through the night.", agency="Reuters", place="Velm"),
        article("paper", "The dam held, according to Reuters.", outlet="Velm Courier"),
        article("radio", "Water rose to the edge of the wall.", outlet="Radio Velm"),
    ]


def test_who_cites_the_wire_draws_on_it() -> None:
    (origin,) = origins(cited())
    assert (origin.source, origin.carriers, origin.drawing) == ("Reuters", (0,), (1,))
    assert origin.reason is OriginReason.CITED
    assert origin_groups(cited(), origins(cited())) == ((0, 1), (2,))


def test_an_agency_that_a_dateline_of_the_story_names_is_an_origin() -> None:
    def read(name: str, text: str) -> Article:
        return articles_of(Raw(name, name, text.encode()))[0]

    wire = read("wire.txt", f"Dam holds\n\nVELM, June 4 (Bay Facts) - {HELD}\n\n{HELD}")
    paper = read(
        "paper.txt", f"Velm Courier\n\nDam holds\n\n{HELD}\n\nAccording to Bay Facts, {HELD}"
    )
    told = read("told.txt", f"Dam holds\n\n{HELD}\n\nAccording to Hill Facts, {HELD}")
    found = [one for one in origins([wire, paper, told]) if one.reason is OriginReason.CITED]
    assert [(one.source, one.carriers, one.drawing) for one in found] == [("Bay Facts", (0,), (1,))]


def test_a_reader_can_part_them() -> None:
    assert origin_groups(cited(), origins(cited()), Corrections(apart=("paper",))) == (
        (0,),
        (1,),
        (2,),
    )


def test_a_reader_can_join_what_no_text_joins() -> None:
    joined = Corrections(together=(("paper", "radio"),))
    assert origin_groups(cited(), ()) == ((0,), (1,), (2,))
    assert origin_groups(cited(), (), joined) == ((0,), (1, 2))
    # the wire's text joins the paper, so that the radio is of its origin too
    assert origin_groups(cited(), origins(cited()), joined) == ((0, 1, 2),)


def test_an_outlet_apart_is_joined_to_nobody_by_an_older_word() -> None:
    both = Corrections(apart=("radio",), together=(("paper", "radio", "wire"),))
    assert origin_groups(cited(), (), both) == ((0, 1), (2,))
    assert overruled(cited(), both) == Overruled(apart=(2,), together=((0, 1),))


def test_a_word_on_an_article_that_is_gone_says_nothing() -> None:
    gone = Corrections(apart=("star",), together=(("paper", "star"),))
    assert overruled(cited(), gone) == Overruled()
    assert origin_groups(cited(), (), gone) == ((0,), (1,), (2,))


def test_two_that_cite_an_absent_source_are_not_joined() -> None:
    told = [
        article("a", "It held, according to Xinhua."),
        article("b", "Xinhua reported that it held."),
    ]
    (origin,) = origins(told)
    assert (origin.carriers, origin.drawing) == ((), (0, 1))
    assert origin_groups(told, (origin,)) == ((0,), (1,))


def test_two_with_one_agency_line_are_one_origin() -> None:
    told = [
        article("a", "The dam held through the night.", outlet="Velm Courier", agency="AFP"),
        article("b", "Through the night the wall stood.", outlet="Radio Velm", agency="AFP"),
    ]
    (origin,) = origins(told)
    assert (origin.source, origin.drawing, origin.reason) == ("AFP", (0, 1), OriginReason.LINE)
    assert origin_groups(told, (origin,)) == ((0, 1),)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("HW", "Halvia Wire", True),
        ("ANW", "Aldmoor Newswire", True),
        ("USS", "Union Sport Service", True),
        ("CPA", "Corvany Press", True),
        ("AP", "AP News", True),
        ("AP", "The Associated Press", True),
        ("AP", "Alba Post", False),
        ("HW", "Harbour Post", False),
        ("AFP", "Velm Courier", False),
    ],
)
def test_names_of_one_house(one: str, other: str, same: bool) -> None:
    assert same_source(one, other) is same_source(other, one) is same


def test_an_outlet_does_not_draw_on_its_own_dateline() -> None:
    own = article("w", "The dam held.", outlet="Halvia Wire", agency="HW", place="Velm")
    assert origins([own, article("b", "It rained.", outlet="Radio Velm")]) == ()
    citing = article("b", "The dam held, according to HW.", outlet="Radio Velm")
    (origin,) = origins([own, citing])
    assert (origin.source, origin.carriers, origin.drawing) == ("Halvia Wire", (0,), (1,))


def test_texts_of_one_outlet_are_one_origin_and_draw_on_nobody() -> None:
    told = [
        article("a", "The dam held.", outlet="Evening Star"),
        article("b", "Water rose at noon.", outlet="The Evening Star"),
    ]
    assert origins(told) == ()
    assert origin_groups(told, ()) == ((0, 1),)
    assert origin_groups(told, (), Corrections(apart=("b",))) == ((0,), (1,))


def test_a_paper_that_prints_the_agency_draws_on_it() -> None:
    told = [
        article("a", "The dam held.", outlet="Reuters", agency="Reuters", place="Velm"),
        article("b", "The dam stood.", outlet="Velm Courier", agency="Reuters", place="Velm"),
    ]
    (origin,) = origins(told)
    assert (origin.source, origin.carriers, origin.drawing) == ("Reuters", (0,), (1,))
    assert origin.reason is OriginReason.LINE


RUN = "the eastern wall of the old dam held through the whole of the stormy night"


def test_the_longest_shared_run() -> None:
    told = [article("a", f"Officials say {RUN}."), article("b", f"{RUN.capitalize()}, they say.")]
    found = overlaps(told)[0, 1].longest
    assert found.words == len(RUN.split())
    assert told[0].text[found.left.start : found.left.end] == RUN
    assert told[1].text[found.right.start : found.right.end].lower() == RUN


def test_a_run_goes_on_over_a_full_stop_and_counts_hyphened_words_once() -> None:
    words = "The on-board log of the barge was read by two engineers. It showed no fault"
    told = [article("a", f"{words} at all."), article("b", f"{words}, they say.")]
    assert overlaps(told)[0, 1].longest.words == len(words.split())


def test_short_runs_and_quotations_are_not_counted() -> None:
    short = " ".join(RUN.split()[: SHORTEST - 1])
    assert overlaps([article("a", f"So {short}."), article("b", f"Yet {short}!")]) == {}
    assert overlaps([article("a", f"“{RUN}.”"), article("b", f"“{RUN}.”")]) == {}


def test_mostly_the_same_words_is_a_copy() -> None:
    rest = "Nobody in the valley below was hurt, and the trains ran again at noon as before."
    told = [article("a", f"On Sunday {RUN}.", rest), article("b", f"{RUN}.", rest, "He slept.")]
    (origin,) = origins(told)
    assert (origin.reason, origin.drawing) == (OriginReason.COPIED, (0, 1))
    assert origin_groups(told, (origin,)) == ((0, 1),)


def test_one_shared_run_in_long_texts_is_no_copy() -> None:
    own = [
        "Bakers along the river had carried their flour to the upper floors by evening already.",
        "The school was closed, and its pupils filled sandbags behind the fire station instead.",
    ]
    other = [
        "A retired engineer kept a diary of the water, reading the gauge every quarter of an hour.",
        "Two goats were the only patients that the veterinary clinic admitted before sunrise came.",
    ]
    told = [article("a", f"{RUN}.", *own), article("b", f"{RUN}.", *other)]
    assert overlaps(told)
    assert origins(told) == ()


def test_the_same_short_sentences_are_a_copy_though_no_run_is_long() -> None:
    lines = ("The dam broke at noon.", "Nobody was hurt.", "The mayor wept.")
    first, again = article("a", *lines), article("b", *lines)
    other = article("c", *lines[:2], "The mayor laughed.")
    found = origins([first, other, again])
    assert [(origin.reason, origin.drawing) for origin in found] == [(OriginReason.COPIED, (0, 2))]
