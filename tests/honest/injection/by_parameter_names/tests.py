import unittest

from solution import Fixtures

fixtures = Fixtures()


@fixtures.fixture
def name():
    return "Ada"


@fixtures.fixture
def greeting(name):
    return f"Hello, {name}"


class FixturesTest(unittest.TestCase):
    def test_nested(self):
        self.assertEqual(fixtures.call(lambda greeting: greeting + "!"), "Hello, Ada!")

    def test_shared(self):
        count = []
        own = Fixtures()

        @own.fixture
        def number():
            count.append(1)
            return 7

        @own.fixture
        def twice(number):
            return number * 2

        self.assertEqual(own.call(lambda number, twice: (number, twice)), (7, 14))
        self.assertEqual(len(count), 1)

    def test_unknown(self):
        self.assertRaises(KeyError, fixtures.call, lambda nothing: None)
