import datetime
import json
import unittest

from solution import Event, dump


class DumpTest(unittest.TestCase):
    def test_date(self):
        self.assertEqual(dump({"d": datetime.date(2024, 5, 1)}), '{"d": "2024-05-01"}')

    def test_set(self):
        self.assertEqual(json.dumps({3, 1, 2}), "[1, 2, 3]")

    def test_dataclass(self):
        event = Event("party", datetime.date(2024, 1, 2))
        self.assertEqual(json.loads(dump(event)), {"name": "party", "day": "2024-01-02"})

    def test_others(self):
        self.assertRaises(TypeError, dump, object())
