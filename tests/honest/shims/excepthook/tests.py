import sys
import unittest

from solution import report, reports, run_safely


class ReportTest(unittest.TestCase):
    def setUp(self):
        reports.clear()

    def test_reported(self):
        self.assertIsNone(run_safely(lambda: 1 / 0))
        self.assertEqual(reports, ["ZeroDivisionError: division by zero"])

    def test_installed(self):
        self.assertIs(sys.excepthook, report)

    def test_result(self):
        self.assertEqual(run_safely(lambda: 5), 5)
        self.assertEqual(reports, [])
