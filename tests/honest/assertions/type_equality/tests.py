import unittest

from solution import Recipe


class RecipeTest(unittest.TestCase):
    def setUp(self):
        self.addTypeEqualityFunc(Recipe, self.assertRecipeEqual)
        self.compared = 0

    def assertRecipeEqual(self, first, second, msg=None):
        self.compared += 1
        self.assertEqual(first.name, second.name, msg)
        self.assertDictEqual(first.amounts, second.amounts, msg)

    def test_scaled(self):
        self.assertEqual(Recipe("tea", water=2).scaled(3), Recipe("tea", water=6))
        self.assertEqual(self.compared, 1)

    def test_differs(self):
        with self.assertRaises(AssertionError):
            self.assertEqual(Recipe("a"), Recipe("b"))

    def test_other_types(self):
        self.assertNotEqual(Recipe("a"), "a")
        self.assertEqual(self.compared, 0)
