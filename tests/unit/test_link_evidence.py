"""What a reader is shown of a link's reasons."""

from tellings.link import link_pair, prepare
from tellings.segment import article_of_sentences

RAIN = "Rain is expected to last until the weekend."


def reasons(one: str, other: str) -> list[str]:
    """Return the reasons for the link between two sentences, without their order."""
    made = [article_of_sentences(name, [[text]]) for name, text in (("a", one), ("b", other))]
    made.append(article_of_sentences("c", [[RAIN]]))
    (link,) = link_pair(prepare(made), 0, 1)
    return sorted(reason.text for reason in link.evidence)


def test_a_name_is_named_as_one() -> None:
    told = reasons(
        "The tug brought the Grey Heron home from Ostra.",
        "Home from Ostra came a tired Grey Heron behind a tug.",
    )
    assert "share the names Ostra, Grey Heron" in told or (
        "share the names Grey Heron, Ostra" in told
    )


def test_what_a_phrase_says_is_not_said_again() -> None:
    told = reasons(
        "The pilot Ada Stenberg landed safely in the fog.",
        "In thick fog the pilot Ada Stenberg landed well.",
    )
    assert "both say “the pilot Ada Stenberg landed”" in told
    assert "share the word fog" in told


def test_marks_of_one_side_alone_are_not_what_both_say() -> None:
    told = reasons(
        "The pilot, Ada Stenberg, landed safely in the fog.",
        "In thick fog the pilot Ada Stenberg landed well.",
    )
    assert "both say “the pilot Ada Stenberg landed”" in told


def test_no_more_capitals_than_a_word_needs() -> None:
    told = reasons("Sirens woke the village of TAMBLE.", "Tamble was woken by sirens.")
    assert "share the name Tamble" in told
    assert "share the word sirens" in told


def test_related_words_are_named_before_close_ones() -> None:
    told = reasons(
        "Four people were killed, one more is in hospital in Tamble.",
        "In Tamble four people died, another was hurt.",
    )
    (related,) = (text for text in told if text.startswith("use related"))
    assert {*related.removeprefix("use related words ").split("/")} == {"killed", "died"}


def test_a_part_of_a_name_is_no_related_word() -> None:
    told = reasons(
        "Wages at the Tamble Harbour Authority rose by nine per cent.",
        "Wages in the port of Tamble rose by nine per cent.",
    )
    assert not any("arbour/port" in text or "port/Harbour" in text for text in told)
