import unittest

from solution import to_celsius, to_fahrenheit


class ConversionTest(unittest.TestCase):
    def __init__(self, method="runTest", celsius=0, fahrenheit=32):
        super().__init__(method)
        self.celsius = celsius
        self.fahrenheit = fahrenheit

    def test_there(self):
        self.assertAlmostEqual(to_fahrenheit(self.celsius), self.fahrenheit)

    def test_back(self):
        self.assertAlmostEqual(to_celsius(self.fahrenheit), self.celsius)


class RoundTest(unittest.TestCase):
    def runTest(self):
        self.assertAlmostEqual(to_celsius(to_fahrenheit(36.6)), 36.6)


def load_tests(loader, standard, pattern):
    suite = unittest.TestSuite()
    for pair in [(0, 32), (100, 212), (-40, -40)]:
        for name in loader.getTestCaseNames(ConversionTest):
            suite.addTest(ConversionTest(name, *pair))
    suite.addTest(RoundTest())
    return suite
