"""The data formats hold to their published schemas, and their offsets to the text."""

import json
from datetime import date
from typing import Any

import jsonschema
import pytest

from tellings.compare.comparer import Comparer
from tellings.report import ReaderNote, build, render
from tellings.report.comparison import comparison_json, schema
from tellings.report.sections import Section
from tests.golden import bundled
from tests.reports import bridge


@pytest.fixture(scope="module", params=["bridge", "bundled"])
def story(request: pytest.FixtureRequest) -> Comparer:
    return bridge() if request.param == "bridge" else bundled()


def text_at(side: dict[str, Any], start: int, end: int) -> str:
    """Return what offsets name, found through the sentence that holds them."""
    for sentence in side["sentences"]:
        if sentence["start"] <= start < sentence["end"]:
            shift = sentence["start"]
            return str(sentence["text"][start - shift : end - shift])
    raise AssertionError(f"no sentence holds {start}")


def test_schemas_are_schemas() -> None:
    for name in ("comparison", "report"):
        jsonschema.Draft202012Validator.check_schema(schema(name))


def test_every_comparison_fits_the_schema(story: Comparer) -> None:
    count = len(story.story.articles)
    for left in range(count):
        for right in range(count):
            if left != right:
                jsonschema.validate(comparison_json(story, left, right), schema("comparison"))


def test_the_schema_refuses_what_is_not_in_the_format() -> None:
    made = comparison_json(bridge(), 0, 1)
    for broken in (
        {**made, "extra": 1},
        {**made, "schema": "tellings.comparison/2"},
        {key: value for key, value in made.items() if key != "links"},
        {**made, "missing": [{"sentence": -1, "start": 0, "end": 1}]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema("comparison"))


@pytest.mark.parametrize("pair", [None, (0, 1), (2, 0)])
def test_a_report_fits_the_schema(story: Comparer, pair: tuple[int, int] | None) -> None:
    note = ReaderNote(story.story.articles[0].id, 1, "ask the city")
    made = build(story, pair=pair, notes=[note], date=date(2026, 1, 2), for_format="json")
    data = json.loads(render(made, "json"))
    jsonschema.validate(data, schema("report"))
    for entry in data["comparisons"]:
        jsonschema.validate(entry["comparison"], schema("comparison"))
    assert data["compared"] == "2026-01-02"
    assert data["notes"][0]["text"] == "ask the city"


def test_a_report_of_one_section_fits_too(story: Comparer) -> None:
    for section in Section:
        data = json.loads(render(build(story, sections=[section]), "json"))
        jsonschema.validate(data, schema("report"))
        assert bool(data["comparisons"]) == (section is Section.PASSAGES)
        assert bool(data["summary"]) == (section is Section.SUMMARY)


def test_sentences_are_slices_of_one_text_and_partition_the_passages(story: Comparer) -> None:
    made = comparison_json(story, 0, 1)
    for side in ("left", "right"):
        ids = [sentence["id"] for sentence in made[side]["sentences"]]
        assert ids == list(range(len(ids)))
        shown = [index for passage in made["passages"] for index in passage[side]]
        assert sorted(shown) == ids


def test_missing_and_added_lie_in_the_sentence_they_name(story: Comparer) -> None:
    made = comparison_json(story, 0, 1)
    for side, runs in (("left", made["missing"]), ("right", made["added"])):
        for run in runs:
            sentence = made[side]["sentences"][run["sentence"]]
            assert sentence["start"] <= run["start"] < run["end"] <= sentence["end"]


def test_swapping_the_sides_mirrors_everything_but_the_rows(story: Comparer) -> None:
    here, there = comparison_json(story, 0, 1), comparison_json(story, 1, 0)
    assert here["left"] == there["right"]
    assert here["missing"] == there["added"]
    assert here["signature"] == there["signature"]

    def links(made: dict[str, Any], one: str, other: str) -> set[tuple[Any, ...]]:
        return {(link[one], link[other], link["kind"], link["score"]) for link in made["links"]}

    assert links(here, "left", "right") == links(there, "right", "left")


def test_words_of_a_report_stand_where_it_says(story: Comparer) -> None:
    data = json.loads(render(build(story, for_format="json"), "json"))
    checked = 0
    for entry in (*data["differences"], *data["claims"]):
        for telling in entry["tellings"]:
            side = data["articles"][telling["article"]]
            found = " ".join(text_at(side, telling["start"], telling["end"]).split())
            if " … " not in telling["words"]:
                within = found in telling["words"] or telling["words"] in found
                assert within, (entry["label"], found, telling["words"])
                checked += 1
    assert checked > 5


def test_the_signature_names_version_and_settings_and_changes_with_the_texts() -> None:
    two, three = bridge("harbour", "courier"), bridge()
    first, second = (comparison_json(made, 0, 1)["signature"] for made in (two, three))
    assert first != second
    names = [field.split(":")[0] for field in first.split("|")]
    assert names[0] == "tellings"
    assert {"articles", "languages", "story", "link.cut", "corrections"} <= set(names)
