import unittest

import pytest

from solution import add, skipping

optional = pytest.mark.skipif(add(1, 1) != 2, reason="adding does not work")


def test_called():
    pytest.skip("not today")


@pytest.mark.skip(reason="later")
def test_marked():
    assert False


@optional
def test_condition():
    assert False


def test_imports():
    pytest.importorskip("a_module_that_is_not_there")


def test_of_unittest():
    raise unittest.SkipTest("by hand")


@pytest.fixture
def elsewhere():
    pytest.skip("in a fixture")


def test_fixture(elsewhere):
    assert False


@pytest.mark.xfail(reason="known")
def test_fails_as_expected():
    assert add(1, 1) == 2


@pytest.mark.xfail
def test_passes_unexpectedly():
    assert add(1, 1) == 3


@pytest.mark.xfail(strict=True)
def test_must_fail():
    assert add(1, 1) == 3


@pytest.mark.xfail(raises=KeyError)
def test_fails_otherwise():
    assert add(1, 1) == 2


@pytest.mark.xfail(run=False, reason="takes for ever")
def test_not_run():
    assert False


def test_gives_up():
    pytest.xfail("not yet")


def test_skipped_by_the_learner():
    assert skipping("skip") == 1


def test_expected_by_the_learner():
    assert skipping("xfail") == 1


def test_parts(subtests):
    for n in range(3):
        with subtests.test("adds", n=n):
            assert add(n, 0) != 2
