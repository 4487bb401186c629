"""A small job that takes the common paths once, so that the first real one does not have to."""

import json

_TESTS = '''
import unittest

from solution import Box, double


class RehearsalTest(unittest.TestCase):
    def setUp(self):
        self.box = Box([1, 2])

    def test_pass(self):
        """passes"""
        self.assertEqual(double([1]), [1, 1])
        self.assertEqual(self.box.items, [1, 2])

    def test_fail(self):
        self.assertEqual(double([1, 2, 3]), [1, 2])

    def test_raise(self):
        with self.assertRaises(TypeError):
            double(None)
        double(5)
'''
_SOLUTION = '''
class Box:
    def __init__(self, items):
        self.items = items


def double(items):
    """Every item twice."""
    return [item for item in items for _ in range(2)]
'''


def job():
    """{"suite": JSON text of a Suite, "solution": text} as JSON text."""
    suite = {
        "tests": _TESTS,
        "module": "solution",
        "testsModule": "tests",
        "files": {},
        "stdin": "",
        "requires": [],
        "capabilities": [],
    }
    return json.dumps({"suite": json.dumps(suite), "solution": _SOLUTION})
