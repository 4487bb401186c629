import re
import unittest

from solution import AgeError, age


class AgeTest(unittest.TestCase):
    def test_callable(self):
        self.assertRaises(AgeError, age, "x")
        self.assertRaisesRegex(ValueError, r"'-1': neg", age, "-1")
        self.assertWarns(RuntimeWarning, age, "130")

    def test_context(self):
        with self.assertRaises(AgeError, msg="must refuse") as caught:
            age(None)
        self.assertIsNone(caught.exception.value)
        self.assertIsInstance(caught.exception.__cause__, TypeError)

    def test_compiled(self):
        with self.assertRaisesRegex((AgeError, KeyError), re.compile("NO NUMBER", re.I)):
            age("")

    def test_warns(self):
        with self.assertWarnsRegex(RuntimeWarning, r"\d+ years\?") as caught:
            self.assertEqual(age("121"), 121)
        self.assertEqual(str(caught.warning), "121 years?")

    def test_not_raised(self):
        with self.assertRaisesRegex(AssertionError, "AgeError not raised by age"):
            self.assertRaises(AgeError, age, "5")
