"""What only one outlet says: whole statements first, whole words, no bare links."""

import pytest

from tellings.board.bare import is_bare
from tellings.board.claims import claims
from tellings.model import Span
from tellings.report import build
from tellings.report.alone import is_part, widened
from tests.golden import bundled
from tests.stories import story


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("pic.twitter.com/aB3dE", True),
        ("https://velm.example/a?b=c", True),
        ("— Ada Brun (@adabrun) January 30, 2023", True),
        ("— Ada Brun (\\@adabrun) 3 March 2022", True),
        ("— Velm Fire Brigade (@velmfire) 18 October", True),
        ("@adabrun @velm", True),
        ("Look at the bridge pic.twitter.com/aB3dE", False),
        ("— The mayor of Velm resigned.", False),
        ("In 2023 it rained.", False),
        ("Who opened the lock?", True),
        ("«Qui a ouvert l'écluse ?»", False),
        ("Wer hat die Schleuse geöffnet?", True),
        ("Who opened the lock on the night before the flood?", False),
        ("Did 4 boats sink?", False),
        ("谁打开了水闸?", False),
        ("No.", True),
        ("Nobody knows.", False),
    ],
)
def test_bare_lines(line: str, bare: bool) -> None:
    assert is_bare(line) is bare


def test_bare_lines_are_no_claims_and_told_by_nobody() -> None:
    told = story(
        {
            "one": ("The bridge of Velm closes on Friday.", "pic.twitter.com/aB3dE"),
            "two": ("The bridge of Velm closes on Friday.", "— Ada Brun (@adabrun) May 3, 2023"),
        }
    )
    assert claims(told).unclaimed == ((0, 1), (1, 1))
    assert build(told).only == ()


@pytest.mark.parametrize(
    ("text", "run", "shown"),
    [
        ("Park (L) shakes hands", "L) shakes hands", "(L) shakes hands"),
        ("VELM (HW) - Three died", "HW) - Three", "(HW) - Three"),
        ("#Velm’s bridge fell", "Velm’s bridge", "#Velm’s bridge"),
        ("the unharmed crew", "harmed crew", "unharmed crew"),
        ("he said “never again” twice", "never again", "“never again”"),
        ("it rose (by nine percent)", "rose", "rose"),
    ],
)
def test_runs_are_shown_with_whole_words(text: str, run: str, shown: str) -> None:
    start = text.index(run)
    wide = widened(text, Span(start, start + len(run)), Span(0, len(text)))
    assert text[wide.start : wide.end] == shown


def test_the_summary_counts_what_the_list_holds() -> None:
    document = build(bundled())
    (whole,) = [p.text for p in document.summary if p.text.startswith("Whole sentences")]
    (shared,) = [p.text for p in document.summary if p.text.startswith("Sentences shared but")]
    for place in document.told:
        mine = [entry for entry in document.only if entry.tellers == (place,)]
        parts = [entry for entry in mine if is_part(entry)]
        assert mine == [entry for entry in mine if not is_part(entry)] + parts
        for line, count in ((whole, len(mine) - len(parts)), (shared, len(parts))):
            said = f" {count} in {document.names[place]}"
            assert said in line if count else document.names[place] not in line


def test_bare_lines_that_two_articles_print_are_no_claim_either() -> None:
    lines = ("The bridge of Velm closes on Friday.", "— Ada Brun (@adabrun) May 3, 2023")
    told = story({"one": lines, "two": lines, "three": lines[:1]})
    board = claims(told)
    assert board.unclaimed == ((0, 1), (1, 1))
    assert [claim.told_by for claim in board.claims] == [3]


def test_a_figure_that_two_give_in_other_words_is_nobodys_alone() -> None:
    told = story(
        {
            "one": (
                "The lock of Odde burst on Friday morning, with about 80 passengers aboard.",
                "The mill was swept away.",
            ),
            "two": (
                "The lock of Odde burst on Friday morning.",
                "About eighty people were on board.",
                "A chapel went under with 30 worshippers inside, and nobody rang its bell.",
            ),
        }
    )
    titles = [entry.title for entry in build(told).only]
    assert not [title for title in titles if "80" in title or "eighty" in title]
    assert "The mill was swept away." in titles
    assert any("chapel" in title for title in titles)


def test_a_sentence_whose_claim_others_tell_on_the_board_is_nobody_s_alone() -> None:
    made = bundled()
    shared = {
        (mention.article, mention.sentence)
        for claim in claims(made).claims
        if len({mention.article for mention in claim.mentions}) > 1
        for mention in claim.mentions
    }
    whole = {
        (telling.article, telling.sentence)
        for entry in build(made).only
        if not is_part(entry)
        for telling in entry.tellings
    }
    assert whole
    assert whole.isdisjoint(shared)
