"""Which date a weekday means, by the word with it and what stands before it."""

from datetime import date

import pytest

from tellings.compare.dates import moments
from tellings.compare.words import words_of
from tellings.ingest.days import WEEKDAYS, relative_days, weekday_date

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("weekday", "which", "before", "day"),
    [
        ("monday", "", "the bridge was shut on", 9),
        ("wednesday", "", "the bridge was shut on", 11),
        ("thursday", "", "the bridge was shut on", 5),
        ("thursday", "", "the bridge will be shut on", 12),
        ("friday", "", "shut for repairs from", 13),
        ("friday", "", "it stood until", 13),
        ("friday", "", "a lorry from the yard fell on", 6),
        ("friday", "", "the minister is to come on", 13),
        ("thursday", "", "the finance committee meets on", 12),
        ("thursday", "", "the committee that meets here fell out on", 5),
        ("friday", "", "the crews are at work this coming", 13),
        ("friday", "", "a second storm could arrive on", 13),
        ("friday", "", "the striker may play on", 13),
        ("friday", "", "a first train might run again on", 13),
        ("friday", "", "she could still be back on", 13),
        ("friday", "", "she would be back on", 13),
        ("friday", "", "a lorry could have been there on", 6),
        ("friday", "", "she would have been back on", 6),
        ("friday", "", "nobody could see the shore on", 6),
        ("friday", "", "the crew could not land on", 6),
        # what is planned for the day of the text is for that day
        ("wednesday", "", "the bridge will be shut on", 11),
        ("wednesday", "next", "", 18),
        ("wednesday", "last", "", 4),
        ("thursday", "last", "it will be as it was", 5),
        ("thursday", "this", "it will be shut", 12),
        ("thursday", "this", "it was shut", 5),
    ],
)
def test_a_weekday_is_the_last_one_or_the_coming_one_of_a_plan(
    weekday: str, which: str, before: str, day: int
) -> None:
    found = weekday_date(WEEKDAYS.index(weekday), WEDNESDAY, which, before)
    assert found == date(2026, 3, day)


@pytest.mark.parametrize(
    "text", ["The bridge will be shut this Thursday.", "The bridge was shut last Thursday."]
)
def test_a_date_in_a_sentence_is_the_one_that_dates_the_article(text: str) -> None:
    (read,) = relative_days(text, WEDNESDAY)
    (moment,) = moments(words_of(text), WEDNESDAY)
    assert (moment.year, moment.month, moment.day) == (2026, 3, read.first.day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A service will be held in the old chapel of the fishing harbour on Saturday.", 14),
        ("The race is to take place along the western shore of the long lake on Friday.", 13),
        (
            "A service will be held for the pilot who was lost off the long pier on Friday.",
            6,
        ),
    ],
)
def test_what_will_be_held_is_held_on_the_coming_day(text: str, day: int) -> None:
    (moment,) = moments(words_of(text), WEDNESDAY)
    (read,) = relative_days(text, WEDNESDAY)
    assert (moment.day, read.first.day) == (day, day)
