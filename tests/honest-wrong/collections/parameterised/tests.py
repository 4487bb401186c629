import unittest

from solution import is_leap


class Cases(type):
    def __new__(mcls, name, bases, namespace):
        for year, expected in namespace["years"].items():
            def test(self, year=year, expected=expected):
                self.assertIs(is_leap(year), expected)

            namespace[f"test_{year}"] = test
        return super().__new__(mcls, name, bases, namespace)


class LeapTest(unittest.TestCase, metaclass=Cases):
    years = {2024: True, 2023: False, 1900: False, 2000: True}
