"""The steps from sentences to links, each on its own."""

import os
import subprocess
import sys

import pytest

from tellings.link import link_pair, prepare
from tellings.link.candidates import candidates
from tellings.link.features import NAMES, features
from tellings.link.lexicon import kin, rarity
from tellings.link.scoring import calibrated, fitted_weights, probability
from tellings.link.thesaurus import base_of, mates
from tellings.link.words import sentence_words
from tellings.model import EvidenceType, Kind, Link
from tellings.segment import article_of_sentences
from tellings.segment.folding import key_of

REEF = "The ferry Aurora sank off Sandholm after it struck an uncharted reef."
REEF_TOO = "Off Sandholm the ferry Aurora struck an uncharted reef and sank."
DIVERS = "Divers found the wreck at a depth of forty metres."
RESIGNED = "The harbour master resigned on Friday, citing his health."
WEATHER = "Rain is expected to last until the weekend."


def linked(*articles: list[str]) -> tuple[Link, ...]:
    made = [
        article_of_sentences(f"a{n}", [[one] for one in given]) for n, given in enumerate(articles)
    ]
    return link_pair(prepare(made), 0, 1)


def words_of(text: str) -> list[tuple[str, bool, bool]]:
    (sentence,) = article_of_sentences("a", [[text]]).sentences
    return [(word.key, word.named, word.quoted) for word in sentence_words(sentence, "en").words]


def test_words_know_whether_they_are_names_or_quoted() -> None:
    assert words_of("The old mayor of Tamble resigned, and “nobody asked” why.") == [
        ("old", False, False),
        ("mayor", False, False),
        ("tambl", True, False),
        ("resign", False, False),
        ("nobodi", False, True),
        ("ask", False, True),
    ]


@pytest.mark.parametrize(
    ("common", "rare"), [("year", "dredge"), ("people", "howitzer"), ("7", "7,300")]
)
def test_rarity_in_general_text(common: str, rare: str) -> None:
    assert 0.2 < rarity(key_of(common)) < rarity(key_of(rare)) <= 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [("killed", "died"), ("weapons", "gun"), ("jail", "prison"), ("storm", "hurricane")],
)
def test_kin_is_symmetric(one: str, other: str) -> None:
    assert kin(key_of(one))[key_of(other)] == kin(key_of(other))[key_of(one)] > 0.2


def test_no_word_knowledge_where_none_is_listed() -> None:
    assert kin(key_of("killed"), "de") == {}
    assert rarity("year", "de") == 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("June", "July"),
        ("Monday", "Tuesday"),
        ("today", "tomorrow"),
        ("midnight", "noon"),
        ("north", "south"),
        ("red", "yellow"),
        ("Spain", "Portugal"),
        ("brother", "sister"),
        ("win", "lose"),
    ],
)
def test_of_what_only_one_can_hold_neither_is_kin(one: str, other: str) -> None:
    assert key_of(other) not in kin(key_of(one))
    assert key_of(other) not in mates(base_of(key_of(one)))


def test_figures_have_no_kin() -> None:
    assert kin("7") == {}


def test_weights_in_the_story_fall_with_spread() -> None:
    index = prepare(
        [
            article_of_sentences("a", [[REEF, DIVERS]]),
            article_of_sentences("b", [[REEF_TOO, WEATHER]]),
        ]
    )
    assert index.weight("reef") < index.weight("diver") <= 1.0
    assert index.weight("never seen") == 1.0
    assert index.weight("") == 0.0


def test_candidates_share_something_telling() -> None:
    index = prepare(
        [
            article_of_sentences("a", [[WEATHER, REEF, DIVERS]]),
            article_of_sentences("b", [[RESIGNED, DIVERS, REEF_TOO]]),
        ]
    )
    found = candidates(index.tellings[0], index.tellings[1], index.vocabulary)
    assert {(1, 2), (2, 1)} <= set(found)
    assert (2, 0) not in found


def test_features_are_named_one_by_one() -> None:
    index = prepare([article_of_sentences("a", [[REEF]]), article_of_sentences("b", [[REEF_TOO]])])
    cells, (vector,) = features(index, 0, 1)
    assert cells == [(0, 0)]
    assert len(vector) == len(NAMES) == len(set(NAMES))
    assert vector[NAMES.index("words")] == pytest.approx(1.0)
    assert vector[NAMES.index("rank high")] == 1.0


def test_weights_exist_for_every_feature() -> None:
    assert len(fitted_weights().weights) == len(NAMES)


@pytest.mark.parametrize("log_odds", [-1e9, -3.0, 0.0, 3.0, 1e9])
def test_probability(log_odds: float) -> None:
    assert 0.0 < probability(log_odds) <= 1.0
    assert probability(log_odds) + probability(-log_odds) == pytest.approx(1.0)


def test_calibration_only_lowers_what_promises_too_many_links() -> None:
    many = [2.0] * 40
    assert calibrated(many, 4, 0.0)[0] < 2.0
    assert calibrated([2.0, -3.0], 4, 0.0) == [2.0, -3.0]
    assert calibrated([], 4, 0.0) == []


def test_what_both_tell_is_linked_whatever_the_order() -> None:
    links = linked([WEATHER, REEF, DIVERS], [DIVERS, RESIGNED, REEF_TOO])
    assert [(link.left, link.right) for link in links] == [(1, 2), (2, 0)]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (DIVERS, "DIVERS found the wreck, at a depth of 40 meters", Kind.SAME),
        (REEF, REEF_TOO, Kind.REWORDED),
        (
            REEF,
            "The ferry Aurora, built in 1978 and sold twice since, sank off Sandholm on Monday.",
            Kind.PARTIAL,
        ),
    ],
)
def test_kinds(one: str, other: str, kind: Kind) -> None:
    (link,) = linked([one], [other])
    assert link.kind is kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mayor of Tamble refused to sign the lease.",
            "The mayor of Tamble agreed to sign the lease.",
        ),
        (
            "The two ministers met in Orle on Monday.",
            "The two ministers met in Sandholm on Monday.",
        ),
        (
            "The harbour company left the talks at noon.",
            "The harbour union left the talks at noon.",
        ),
        ("A patient at the clinic recovered fully.", "A patient at the clinic died."),
        (
            "The coastguard took 40 people off the reef.",
            "The coastguard took 41 people off the reef.",
        ),
    ],
)
def test_what_replaces_a_word_without_meaning_it_is_not_the_same(one: str, other: str) -> None:
    (link,) = linked([one, WEATHER], [other, RESIGNED])
    assert link.kind is Kind.PARTIAL


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mayor of Tamble declined to sign the lease.",
            "The mayor of Tamble refused to sign the lease.",
        ),
        ("Nine sailors were killed when the ferry sank.", "Nine sailors died when the ferry sank."),
        (REEF, REEF_TOO),
    ],
)
def test_what_means_the_word_it_replaces_leaves_the_sentence_the_same(one: str, other: str) -> None:
    (link,) = linked([one, WEATHER], [other, RESIGNED])
    assert link.kind is Kind.REWORDED


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (REEF, REEF_TOO, "phrase: both say “struck an uncharted reef”"),
        (REEF, REEF_TOO, "names: share the names Sandholm, Aurora"),
        (
            "The repairs cost 7,300 crowns.",
            "Repairing the Tamble bridge cost the town 7,300 crowns.",
            "figure: share the figure 7,300",
        ),
        (
            "“The engine never once failed us,” the captain said.",
            "The captain insisted that “the engine never once failed us”.",
            "quote: both quote the words failed, engine never",
        ),
        (
            "Nine sailors were killed when the ferry sank.",
            "Nine sailors died when the ferry sank.",
            "words: use related words died/killed",
        ),
    ],
)
def test_evidence_is_said_in_words(one: str, other: str, reason: str) -> None:
    (link,) = linked([one, WEATHER], [other, RESIGNED])
    assert reason in [f"{given.type}: {given.text}" for given in link.evidence]


def test_a_third_telling_is_named_as_evidence() -> None:
    third = [REEF, DIVERS]
    (link, *_) = linked([REEF, WEATHER], [REEF_TOO, RESIGNED], third)
    (reason,) = (reason for reason in link.evidence if reason.type is EvidenceType.STORY)
    assert reason.text == "another outlet tells it close to both"


@pytest.mark.parametrize("nothing", [[], ["…"]])
def test_articles_without_words(nothing: list[str]) -> None:
    assert linked(nothing, [REEF]) == ()
    assert linked([REEF], nothing) == ()


def test_texts_that_share_nothing_stay_apart() -> None:
    assert linked([REEF, DIVERS], [WEATHER, RESIGNED]) == ()


def test_a_line_printed_over_and_over_is_paired_in_order() -> None:
    links = linked([REEF] * 300, [REEF] * 300)
    assert {(n, n) for n in range(300)} <= {(link.left, link.right) for link in links}
    assert len(links) < 300 * 30


def test_links_do_not_hang_on_hashing() -> None:
    code = (
        "from tests.unit.test_link_parts import *;"
        "print(linked([REEF, DIVERS, WEATHER], [DIVERS, REEF_TOO], [REEF, RESIGNED]))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1
    assert "Aurora" in printed.pop()
