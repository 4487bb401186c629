import dataclasses
import unittest

from solution import Node, Options, Version


class OptionsTest(unittest.TestCase):
    def test_order(self):
        self.assertLess(Version(1, 2), Version(1, 10))
        self.assertEqual(Version(1, 2, "beta"), Version(1, 2))
        self.assertEqual(len({Version(1), Version(1, 0)}), 1)

    def test_frozen(self):
        with self.assertRaises(dataclasses.FrozenInstanceError):
            Version(1).major = 2
        self.assertFalse(hasattr(Version(1), "__dict__"))

    def test_keywords(self):
        self.assertRaises(TypeError, Options, "p", True)
        self.assertEqual(repr(Options("p", verbose=True)), "Options(path='p', verbose=True)")

    def test_own_lists(self):
        a, b = Options("p"), Options("p")
        a.tags.append("x")
        self.assertNotEqual(a, b)

    def test_identity(self):
        self.assertNotEqual(Node(1), Node(1))
        self.assertIn("solution.Node object", repr(Node(1)))
