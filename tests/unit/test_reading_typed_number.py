import pytest

from tellings.reading.typed_number import TypedNumber


def typed(digits: str) -> TypedNumber:
    number = TypedNumber()
    for digit in digits:
        number.add(digit)
    return number


@pytest.mark.parametrize(
    ("digits", "value"),
    [("", 0), ("0", 0), ("7", 7), ("12", 12), ("007", 7), ("10", 10), ("1234567", 34567)],
)
def test_digits_make_a_number(digits: str, value: int) -> None:
    assert typed(digits).value == value


def test_a_number_is_taken_once() -> None:
    number = typed("12")
    assert number.take() == 12
    assert number.take() == 0


@pytest.mark.parametrize(
    ("digits", "opens"), [("5", True), ("0", True), ("7", False), ("12", False), ("05", True)]
)
def test_only_a_first_digit_of_a_view_opens_one(digits: str, opens: bool) -> None:
    assert typed(digits[:-1]).add(digits[-1]) is opens


def test_a_digit_left_alone_opens_its_view_and_is_forgotten() -> None:
    assert typed("0").left_alone(1) == "stories"
    number = typed("3")
    assert number.left_alone(number.begun) == "view(2)"
    assert number.value == 0
    assert number.left_alone(number.begun) == ""


def test_what_comes_after_a_digit_takes_its_view_back() -> None:
    assert typed("34").left_alone(1) == ""
    number = typed("3")
    number.take()
    assert number.left_alone(1) == ""
    # 3j3: the first digit has been used, the second one is another number
    number.add("3")
    assert number.left_alone(1) == ""
    assert number.left_alone(2) == "view(2)"


@pytest.mark.parametrize(
    ("digits", "action"),
    [("3", "view(2)"), ("34", "view(3)"), ("37", ""), ("7", ""), ("10", ""), ("", "")],
)
def test_enter_opens_the_view_of_the_last_digit(digits: str, action: str) -> None:
    number = typed(digits)
    held = number.digits
    assert number.entered() == action
    # what opens nothing stays a number for the key
    assert number.digits == ("" if action else held)
