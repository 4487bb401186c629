import unittest

from solution import WALLS, is_free, lucky


class MazeTest(unittest.TestCase):
    def test_exact_draws(self):
        self.assertEqual([lucky(), lucky(), lucky()], [99, 45, 81])

    def test_walls(self):
        self.assertEqual(len(WALLS), 9)
        self.assertFalse(is_free(*min(WALLS)))
