from dataclasses import replace

from tellings.board.cells import ASCII, UNICODE, bar, coverage, flag, teller, told_by, who
from tellings.model import Claim, ClaimConflict, Conflict, ConflictType, How, Mention, Span
from tests.stories import article

CLASH = ClaimConflict(0, 1, 0, 0, Conflict(ConflictType.NUMBER, Span(0, 1), Span(0, 1), sure=True))


def claim(
    *hows: How, origins: int | None = None, clash: bool = False, quote: bool = False
) -> Claim:
    mentions = tuple(Mention(place, 1, 6, 11, how) for place, how in enumerate(hows))
    return Claim(
        0,
        "A claim",
        0,
        mentions,
        of=4,
        origins=len(hows) if origins is None else origins,
        conflicts=(CLASH,) if clash else (),
        altered_quote=quote,
    )


def test_conflict_goes_before_quotation() -> None:
    assert flag(claim(How.TOLD)) == ""
    assert flag(claim(How.TOLD, quote=True)) == '"'
    assert flag(claim(How.CONFLICT, How.CONFLICT, clash=True, quote=True)) == "!"


def test_where_no_conflict_is_sure_the_mark_says_so() -> None:
    sure = claim(How.CONFLICT, How.CONFLICT, clash=True)
    doubted = replace(CLASH, conflict=replace(CLASH.conflict, sure=False))
    assert flag(replace(sure, conflicts=(doubted, doubted))) == "!?"
    assert flag(replace(sure, conflicts=(doubted,)), ASCII) == "!?"
    assert flag(replace(sure, conflicts=(doubted, CLASH))) == "!"


def test_a_teller_s_cell_has_mark_and_paragraph() -> None:
    told = article("a", "First", "Second")
    made = claim(How.TOLD, How.PARTLY, How.CONFLICT)
    assert teller(made, 0, told) == ("●", "¶2")
    assert teller(made, 1, told) == ("◐", "¶2")
    assert teller(made, 2, told) == ("!", "¶2")
    assert teller(made, 3, told) == ("·", "")
    assert teller(made, 1, told, ASCII) == ("o", "p2")


def test_every_mark_is_a_character_of_its_own() -> None:
    for glyphs in (UNICODE, ASCII):
        marks = [glyphs.how(how) for how in (*How, None)]
        assert len(set(marks)) == len(marks)
        assert all(len(mark) == 1 for mark in marks)


def test_coverage_names_origins_only_where_they_are_fewer() -> None:
    assert coverage(claim(How.TOLD, How.TOLD)) == "2/4"
    assert coverage(claim(How.TOLD, How.TOLD, origins=1)) == "2/4 1 origin"
    assert coverage(claim(How.TOLD, How.TOLD, How.TOLD, origins=2)) == "3/4 2 origins"


def test_who_perhaps_tells_it_is_counted_apart() -> None:
    made = claim(How.TOLD, How.PARTLY, How.PERHAPS, origins=2)
    assert teller(made, 2, article("a", "First", "Second")) == ("?", "¶2")
    assert coverage(made) == "2/4 +1?"
    assert told_by(made) == "told by 2 of 4, perhaps by 1 more"
    assert told_by(claim(How.TOLD, How.CONFLICT)) == "told by 2 of 4"
    assert bar(made, 4) == "━━──"


def test_bars_are_as_long_as_asked_and_never_empty() -> None:
    assert bar(claim(How.TOLD, How.TOLD), 4) == "━━──"
    assert bar(claim(How.TOLD), 2, ASCII) == "#."


def test_who_tells_it_in_words() -> None:
    tags = ["AP", "REU", "BBC", "TT"]
    told, clash = How.TOLD, How.CONFLICT
    assert who(claim(told), tags) == "AP"
    assert who(claim(told, told), tags) == "AP REU"
    assert who(claim(told, told, told), tags) == "all but TT"
    assert who(claim(told, told, told, told), tags) == "all"
    assert who(claim(told, clash, told, told), tags) == "AP REU! BBC TT"
    assert who(claim(told, How.PERHAPS, told), tags) == "AP REU? BBC"
