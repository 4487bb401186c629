import pytest
from pytest import approx, raises

import solution
from solution import divide, mean


@pytest.mark.parametrize("a, b, expected", [(6, 3, 2), (7, 2, 3.5), pytest.param(0, 4, 0, id="nothing")])
def test_divide(a, b, expected):
    """divides two numbers"""
    assert divide(a, b) == expected


@pytest.mark.parametrize("b", [1, 2])
@pytest.mark.parametrize("a", [4, 8], ids=["four", "eight"])
def test_both(a, b):
    assert solution.divide(a, b) * b == a


def test_zero():
    with pytest.raises(ZeroDivisionError):
        divide(1, 0)


def test_zero_called():
    raises(ValueError, divide, 1, 0)


def test_message():
    with pytest.raises(ValueError, match="no numbers"):
        mean([])


def test_message_of_the_caught():
    with pytest.raises(ValueError) as caught:
        mean([])
    assert str(caught.value) == "no numbers"


def test_wrong_kind():
    with pytest.raises(TypeError):
        mean([])


def test_mean():
    assert mean([0.1, 0.2, 0.4]) == approx(0.25)


def test_means():
    assert [mean([1, 2]), mean([0.1])] == approx([1.5, 0.1])


def test_warns():
    with pytest.warns(DeprecationWarning, match="old"):
        divide(1, 1)


def test_given_up():
    pytest.fail("nobody has written this test")


async def check():
    pass


def test_prints(capsys):
    print("a line of the test's")
    solution.show(5)
    assert capsys.readouterr().out == "a line of the test's\n5\n"


def test_saves(tmp_path):
    solution.save(tmp_path / "saved", "text")
    assert (tmp_path / "saved").read_text() == "text"


def test_environment(monkeypatch):
    monkeypatch.setenv("LEVEL", "3")
    assert solution.level() == 3


def test_logs(caplog):
    solution.note("done")
    assert caplog.messages == ["done"]
