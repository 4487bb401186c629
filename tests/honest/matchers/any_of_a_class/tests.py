import unittest

from solution import AnyOf, make_user


class AnyOfTest(unittest.TestCase):
    def test_in_a_dict(self):
        self.assertEqual(make_user("a"), {"id": AnyOf(int), "name": "a", "tags": []})

    def test_two_classes(self):
        self.assertEqual([1, "x", None], [AnyOf(int, str), AnyOf(int, str), None])

    def test_refuses(self):
        self.assertNotEqual("7", AnyOf(int))
        self.assertNotEqual(AnyOf(int), 7.5)
