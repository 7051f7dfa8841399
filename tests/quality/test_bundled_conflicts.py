from tests.quality.bundled_conflicts import measure


def test_what_is_reported_in_the_bundled_stories_is_mostly_there() -> None:
    reported = measure()
    print(
        f"bundled conflicts: precision {reported.precision:.3f} of {reported.reported}, "
        f"recall {reported.recall:.3f} of {reported.linked} linked ({reported.there} in all)"
    )
    assert reported.precision >= 0.80, reported.alarms
    assert reported.recall >= 0.25
