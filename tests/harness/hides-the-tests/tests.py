import pickle
import sys
import unittest
from unittest import mock

from solution import (
    FOUND_WHILE_LOADING,
    browser,
    evaluated,
    executed,
    harness,
    hints,
    imported,
    replaced,
    search,
    walk,
)

SECRET_MARKER = "SECRET_MARKER"


class Item:
    pass


class Order:
    item: "Item"


def helper():
    return None


class HiddenTest(unittest.TestCase):
    def test_text(self):
        self.assertEqual(search(), [])

    def test_walk_while_loading(self):
        self.assertEqual(FOUND_WHILE_LOADING, [])

    def test_walk(self):
        self.assertEqual(walk(), [])

    def test_import(self):
        self.assertEqual(imported(), [None, False, False, False] * 3)

    def test_through_libraries_and_its_own_functions(self):
        self.assertEqual(evaluated(helper), {})

    def test_events(self):
        self.assertEqual(executed, [])

    def test_replace(self):
        self.assertEqual(replaced(), "refused")

    def test_that_hints_are_resolved(self):
        self.assertEqual(hints(Order), {"item": "Item"})

    def test_that_pickle_finds_it(self):
        self.assertIs(pickle.loads(pickle.dumps(HiddenTest)), HiddenTest)

    def test_that_its_own_names_can_be_replaced(self):
        with mock.patch("tests.SECRET_MARKER", "another"):
            with mock.patch("tests.added", 1, create=True):
                self.assertEqual((SECRET_MARKER, added), ("another", 1))
        self.assertNotIn("added", vars(sys.modules[__name__]))

    def test_harness(self):
        self.assertEqual(harness(), "hidden")

    def test_browser(self):
        self.assertEqual(browser(), "hidden")
