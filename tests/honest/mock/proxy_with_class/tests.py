import unittest

from solution import Lazy


class LazyTest(unittest.TestCase):
    def setUp(self):
        self.loads = []

    def load(self):
        self.loads.append(1)
        return ["a", "b"]

    def test_instance(self):
        self.assertIsInstance(Lazy(self.load), list)
        self.assertNotIsInstance(Lazy(self.load), dict)

    def test_lazy(self):
        lazy = Lazy(self.load)
        self.assertEqual(self.loads, [])
        self.assertEqual(len(lazy), 2)
        self.assertEqual(lazy.index("b"), 1)
        self.assertEqual(len(self.loads), 1)
