import unittest

from solution import is_valid

NUMBERS = {"059": True, "59": True, "055 444 285": True, "8273 1232 7352 0569": False, "0": False}


class Parameterised(type):
    def __new__(mcls, name, bases, namespace):
        for number, (text, expected) in enumerate(namespace.get("table", {}).items()):
            def test(self, text=text, expected=expected):
                self.check(text, expected)

            namespace[f"test_{number:02}"] = test
        return super().__new__(mcls, name, bases, namespace)


class LuhnTest(unittest.TestCase, metaclass=Parameterised):
    table = NUMBERS

    def check(self, text, expected):
        self.assertEqual(is_valid(text), expected)


for _text in ("1", "a b"):
    def _test(self, text=_text):
        self.assertFalse(is_valid(text))

    setattr(LuhnTest, f"test_refuses_{_text[0]}", _test)
