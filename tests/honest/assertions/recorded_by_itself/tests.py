import unittest

from solution import report


class ReportTest(unittest.TestCase):
    def test_all_kinds(self):
        found = report(
            fine=lambda case: case.assertEqual(1, 1),
            wrong=lambda case: case.assertEqual(1, 2),
            broken=lambda case: 1 / 0,
            later=lambda case: case.skipTest("later"),
        )
        self.assertEqual(
            found,
            {"run": 4, "failures": ["test_wrong"], "errors": ["test_broken"], "skipped": ["later"]},
        )

    def test_nothing(self):
        self.assertEqual(report()["run"], 0)
