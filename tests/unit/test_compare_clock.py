"""Times of the day, however they are written."""

from datetime import date

import pytest

from tellings.compare.dates import Moment, compatible, moments
from tellings.compare.values import given
from tellings.compare.words import words_of

THURSDAY = date(2024, 5, 16)


def only(text: str, published: date | None = None) -> Moment:
    (moment,) = moments(words_of(text), published)
    return moment


@pytest.mark.parametrize(
    ("text", "hours", "minutes"),
    [
        ("It left at 7.42am.", 7, 42),
        ("It left at 7.42 am on the dot.", 7, 42),
        ("It left at 7:42 a.m. on the dot.", 7, 42),
        ("The 4.30pm ferry sank.", 16, 30),
        ("It left at 12 am.", 0, 0),
        ("It left at a quarter to eight.", 7, 45),
        ("It left at a quarter past nine.", 9, 15),
        ("It left at twenty-five to nine.", 8, 35),
        ("It left at a quarter after nine.", 9, 15),
        ("It left ten minutes past nine.", 9, 10),
        ("It left at 17 minutes to nine, he said.", 8, 43),
        ("It left five minutes before nine.", 8, 55),
        ("It left around ten past nine.", 9, 10),
        ("It left at half past six in the evening.", 18, 30),
        ("It left at ten to nine.", 8, 50),
        ("It left at 9:15 in the evening.", 21, 15),
        ("In the evening, at 9:15, it left.", 21, 15),
        ("It left at 12:15 that night.", 0, 15),
        ("It left at five o'clock in the afternoon.", 17, 0),
        ("Sie fuhr um 7.42 Uhr ab.", 7, 42),
        ("Sie fuhr um 7 Uhr ab.", 7, 0),
        ("Elle est partie à 7 h 42.", 7, 42),
        ("Elle est partie à 7h42.", 7, 42),
    ],
)
def test_clock(text: str, hours: int, minutes: int) -> None:
    assert only(text).clock == hours * 60 + minutes


@pytest.mark.parametrize(
    "text",
    [
        "From five to ten people came.",
        "It rose from five to ten.",
        "Version 7.42 of it",
        "The ratio is 3:2.",
        "It cost 25.99.",
        "Ten minutes after two men had left, it sank.",
        "It takes ten minutes to one hour.",
        "Profit fell in the quarter after two mills had closed.",
        "It was ten to two.",
    ],
)
def test_no_clock(text: str) -> None:
    assert not moments(words_of(text))


@pytest.mark.parametrize(
    ("one", "other", "can_be_one"),
    [
        ("at 7.42am", "at 7:42 a.m.", True),
        ("at 7:42 p.m.", "at 7:42 a.m.", False),
        ("at a quarter past nine", "at 9:15 p.m.", True),
        ("at 9:15", "at 9:15 p.m.", True),
        ("at 9:15", "at 9:15 a.m.", True),
        ("at 9:15", "at 21:15", True),
        ("at 12:30", "at 12:30 a.m.", True),
        ("at 9:15", "at 9:45", False),
        ("at 9:15", "at 9:45 p.m.", False),
        ("at 9:15 that same evening", "at 9:15 a.m.", False),
        ("at 12:30 in the morning", "at 0:30", True),
        ("at 09:15", "at 9:15 p.m.", False),
        ("at 9:15 GMT", "at 21:15 GMT", False),
        ("at 9:15 Uhr", "at 21:15", False),
        ("at 0:15", "at 12:15 p.m.", False),
        ("at a quarter past nine in the morning", "at 9:15 p.m.", False),
        ("shortly before a quarter past six", "at 6:12 a.m.", True),
        ("at a quarter to eight", "at 7:15 a.m.", False),
        ("at about 7:40 a.m.", "at 7:42 a.m.", True),
        ("at 7:40 a.m.", "at 7:42 a.m.", False),
    ],
)
def test_whether_two_times_can_be_one(one: str, other: str, *, can_be_one: bool) -> None:
    assert compatible(only(f"It left {one}."), only(f"It left {other}.")) is can_be_one


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("at 9:15", "at a quarter past nine", True),
        ("at 9.15 am", "fifteen minutes after nine", True),
        ("at noon", "at 12 p.m.", True),
        ("at midnight", "at 12:00 a.m.", True),
        ("at noon", "at midnight", False),
        ("at five o'clock", "at 5 p.m.", True),
        ("at five o'clock", "at five", False),
    ],
)
def test_whether_two_times_are_one_value(one: str, other: str, *, same: bool) -> None:
    values = [[each.value for each in given(text, words_of(text), ())] for text in (one, other)]
    assert (values[0] == values[1]) is same
    assert values[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Not before Monday, it says.", 20),
        ("It opens no earlier than Monday.", 20),
        ("The road is shut until at least Monday.", 20),
        ("The road was shut on Monday.", 13),
    ],
)
def test_a_weekday_that_lies_ahead(text: str, day: int) -> None:
    assert only(text, THURSDAY).day == day
