from __future__ import annotations

import unittest
from dataclasses import dataclass, field

from solution import build


@dataclass
class Order:
    number: int
    lines: list[Line] = field(default_factory=list)


@dataclass
class Line:
    article: str
    amount: int = 1


class BuildTest(unittest.TestCase):
    def test_nested(self):
        data = {"number": "7", "lines": [{"article": "tea"}, {"article": "cup", "amount": "2"}]}
        self.assertEqual(build(Order, data), Order(7, [Line("tea", 1), Line("cup", 2)]))

    def test_unknown(self):
        with self.assertRaisesRegex(TypeError, "unknown: colour"):
            build(Line, {"article": "tea", "colour": "green"})

    def test_defaults(self):
        self.assertEqual(build(Order, {"number": 1}).lines, [])
