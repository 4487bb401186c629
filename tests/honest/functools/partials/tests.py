import unittest

from solution import Cell, compose, curry, from_binary


class PartialTest(unittest.TestCase):
    def test_methods(self):
        cell = Cell()
        cell.revive()
        self.assertIs(cell.alive, True)
        cell.kill()
        self.assertIs(cell.alive, False)

    def test_compose(self):
        self.assertEqual(compose(str, len, lambda n: n * 2)(12345), 10)
        self.assertEqual(compose()("x"), "x")

    def test_curry(self):
        volume = curry(lambda a, b, c: a * b * c, 3)
        self.assertEqual([volume(2)(3)(4), volume(2, 3)(4), volume(2, 3, 4)], [24] * 3)

    def test_attributes(self):
        self.assertEqual(from_binary("101"), 5)
        self.assertEqual((from_binary.func, from_binary.keywords), (int, {"base": 2}))
