from tellings.board.claims import claims
from tellings.board.wordings import WordingMark, wordings
from tellings.compare.comparer import Comparer
from tests.stories import story

LONG = "Twelve old barges sank in the harbour of Velm on Friday, spilling tonnes of wheat."
SHORT = "On Friday twelve old barges sank in the harbour of Velm."


def marked(made: Comparer, mark: WordingMark) -> list[list[str]]:
    board = claims(made)
    return [
        [
            board.articles[wording.mention.article].text[piece.start : piece.end]
            for piece in wording.pieces
            if piece.mark is mark
        ]
        for wording in wordings(made, board.claims[0])
    ]


def test_what_no_other_wording_has_is_marked() -> None:
    assert marked(story({"a": [LONG], "b": [SHORT]}), WordingMark.ONLY) == [
        ["spilling tonnes of wheat"],
        [],
    ]


def test_a_claim_of_one_outlet_has_no_marks() -> None:
    made = story({"a": [LONG], "b": ["Goats ate the roses."]})
    assert marked(made, WordingMark.ONLY) == [[]]
    assert marked(made, WordingMark.SHARED) == [[LONG]]


def test_a_conflict_is_marked_in_both() -> None:
    made = story({"a": [SHORT], "b": [SHORT.replace("twelve", "nine")]})
    (mine,), (theirs,) = marked(made, WordingMark.CONFLICT)
    assert mine.startswith("twelve")
    assert theirs.startswith("nine")


def test_the_pieces_are_all_of_the_mention() -> None:
    made = story({"a": [LONG], "b": [SHORT], "c": [LONG.replace("Twelve", "Nine")]})
    for claim in claims(made).claims:
        for wording in wordings(made, claim):
            ends = [wording.mention.start, *(piece.end for piece in wording.pieces)]
            assert [piece.start for piece in wording.pieces] == ends[:-1]
            assert ends[-1] == wording.mention.end
