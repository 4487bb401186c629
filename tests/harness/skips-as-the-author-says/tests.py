import unittest

from solution import add


class SkipTest(unittest.TestCase):
    @unittest.skip("later")
    def test_decorated(self):
        self.fail()

    @unittest.skipIf(True, "always")
    def test_condition(self):
        self.fail()

    def test_called(self):
        self.skipTest("not today")

    def test_raised(self):
        raise unittest.SkipTest("by hand")


@unittest.skip("the whole class")
class Skipped(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("never printed")

    def test_inside(self):
        self.fail()


class SkippedInSetUpClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("no class")

    def test_inside(self):
        self.fail()
