"""Words and phrases that stand for each other, and what that does to links."""

import pytest

from tellings.link import link_pair, prepare
from tellings.link.lexicon import LISTED
from tellings.link.profile import covered
from tellings.link.thesaurus import STANDS_FOR, base_of, mates, phrases_in
from tellings.model import Kind, Link
from tellings.segment import article_of_sentences
from tests.quality.compile_thesaurus import entry_of

RAIN = "Rain is expected to last until the weekend."


def linked(one: str, other: str, language: str = "en") -> tuple[Link, ...]:
    articles = [
        article_of_sentences(name, [[sentence], [RAIN]], language=language)
        for name, sentence in (("a", one), ("b", other))
    ]
    links = link_pair(prepare(articles), 0, 1)
    return tuple(link for link in links if link.left == link.right == 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dismiss", "lose job"),
        ("resign", "step down"),
        ("dead", "death"),
        ("caught fire", "go up in flames"),
        ("lawyer", "solicitor"),
        ("closed", "shuts"),
    ],
)
def test_what_stands_for_what_both_ways(one: str, other: str) -> None:
    one, other = entry_of(one), entry_of(other)
    assert mates(one)[other] == mates(other)[one] == STANDS_FOR["="]


def test_what_is_only_close_stands_less_well_for_it() -> None:
    assert 0 < STANDS_FOR["~"] < STANDS_FOR["="] < 1


@pytest.mark.parametrize("entry", ["dismiss", "lose job", "weather"])
def test_nothing_stands_for_itself(entry: str) -> None:
    assert entry not in mates(entry)


def test_no_other_language_is_known() -> None:
    assert frozenset({"en"}) == LISTED
    assert mates("dismiss", "de") == {}
    assert list(phrases_in(["lose", "job"], "de")) == []


def entries(keys: str) -> list[str]:
    return [entry for entry, _ in phrases_in(keys.split())]


def test_phrases_are_words_that_follow_each_other() -> None:
    assert "lose job" in entries("forti lose job mill")
    assert "lose job" not in entries("lose forti job")
    assert entries("lose") == entries("") == []


def test_irregular_forms_are_looked_up_by_their_word() -> None:
    assert base_of("lost") == "lose"
    assert base_of("women") == "woman"
    assert base_of("mill") == "mill"
    assert base_of("lost", "de") == "lost"
    assert ("lose job", ["lost", "job"]) in phrases_in(["lost", "job"])


def test_a_particle_makes_another_verb() -> None:
    assert "step down" in entries("mayor step down")
    assert not any(entry.startswith("step") for entry in entries("mayor step"))


@pytest.mark.parametrize(
    ("written", "entry"),
    [
        ("lose their job", "lose job"),
        ("Behind bars", "behind bar"),
        ("step down", "step down"),
        ("be out", ""),
        ("all of the", ""),
        ("is on fire", ""),
        ("fire", "fire"),
    ],
)
def test_an_entry_is_what_is_left_without_fillers(written: str, entry: str) -> None:
    assert entry_of(written) == entry


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Most of the weavers lost their jobs.", "Most of the weavers were dismissed."),
        ("The old barn went up in flames.", "The old barn caught fire."),
        ("Its captain stepped down.", "Its captain resigned."),
    ],
)
def test_a_phrase_links_what_says_it_in_one_word(one: str, other: str) -> None:
    (link,) = linked(one, other)
    assert link.kind is Kind.REWORDED
    (back,) = linked(other, one)
    assert back.score == pytest.approx(link.score)


@pytest.mark.parametrize(
    ("one", "other", "phrase", "word"),
    [
        (
            "The weavers lost their jobs.",
            "The weavers were dismissed.",
            "lost their jobs",
            "dismissed",
        ),
        ("The captain stepped down.", "The captain resigned.", "stepped down", "resigned"),
        (
            "The owners came to an agreement.",
            "The owners agreed.",
            "came to an agreement",
            "agreed",
        ),
        (
            "The weavers lost, as they had before them all, their jobs.",
            "The weavers were dismissed.",
            "lost … jobs",
            "dismissed",
        ),
    ],
)
def test_the_reason_names_the_phrase_as_it_is_written(
    one: str, other: str, phrase: str, word: str
) -> None:
    (link,) = linked(one, other)
    (reason,) = (each.text for each in link.evidence if each.text.startswith("use related words"))
    assert reason in {f"use related words {phrase}/{word}", f"use related words {word}/{phrase}"}


def test_the_words_of_a_phrase_alone_are_not_the_phrase() -> None:
    index = prepare(
        [
            article_of_sentences("a", [["Forty weavers lost their jobs."]]),
            article_of_sentences("b", [["Forty weavers were dismissed."]]),
            article_of_sentences("c", [["Forty weavers lost an old hat on a strange job."]]),
        ]
    )
    lost, _, job = (telling.profiles[0] for telling in index.tellings)
    rare = index.vocabulary.rare

    def share(one: int, other: int) -> float:
        mine, theirs = (index.tellings[at].profiles[0] for at in (one, other))
        return covered(mine.words, mine.phrases, theirs.near, rare) / mine.mass

    assert lost.phrases
    assert not job.phrases
    assert share(0, 1) > share(2, 1)
