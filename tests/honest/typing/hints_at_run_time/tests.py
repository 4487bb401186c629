import unittest
from typing import Annotated, Literal, Optional

from solution import is_optional, parameters

Metres = Annotated[float, "metres"]


def build(height: Metres, colour: Literal["red", "blue"], parts: "list[Part]") -> Optional[int]: ...


def mixed(key: "dict[str, list[int]]", value: int | str): ...


class Part:
    pass


class ParametersTest(unittest.TestCase):
    def test_build(self):
        self.assertEqual(
            parameters(build),
            {
                "height": "float (metres)",
                "colour": "'red' or 'blue'",
                "parts": "list of Part",
                "return": "int or nothing",
            },
        )

    def test_nested(self):
        found = parameters(mixed)
        self.assertEqual(found, {"key": "dict of str, list of int", "value": "int or str"})

    def test_optional(self):
        self.assertTrue(is_optional(Optional[int]))
        self.assertFalse(is_optional(int))
