import unittest

import pytest

from solution import add


class Older(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.two = 2

    def setUp(self):
        self.one = 1

    def test_add(self):
        """adds two numbers"""
        self.assertEqual(add(self.one, self.two), 3)

    def test_parts(self):
        for n in (1, 2):
            with self.subTest(n=n):
                self.assertEqual(add(n, n), 2)

    @unittest.skip("later")
    def test_later(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        self.assertTrue(True)

    @pytest.mark.skip(reason="a mark")
    def test_marked(self):
        self.fail()

    @pytest.fixture(autouse=True)
    def give(self):
        self.given = add(1, 0)

    def test_given(self):
        self.assertEqual(self.given, 1)


class Asynchronous(unittest.IsolatedAsyncioTestCase):
    async def test_waits(self):
        self.assertEqual(add(2, 2), 4)


class TestNewer:
    def test_add(self):
        assert add(3, 4) == 7


def test_function():
    assert add(5, 6) == 11
