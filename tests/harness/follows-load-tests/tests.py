import unittest

from solution import add


class AddTest(unittest.TestCase):
    number = 2

    def test_zero(self):
        self.assertEqual(add(0, 0), 0)

    def test_number(self):
        self.assertEqual(add(self.number, 2), 4)


class Again(AddTest):
    number = 3


def load_tests(loader, tests, pattern):
    suite = unittest.TestSuite()
    suite.addTest(Again("test_number"))
    suite.addTest(AddTest("test_number"))
    suite.addTest(AddTest("test_number"))
    suite.addTest(unittest.FunctionTestCase(lambda: None, description="a function"))
    return suite
