import logging
import unittest

from solution import note


def work():
    note("step %d", 1)


class NoteTest(unittest.TestCase):
    def test_stacklevel(self):
        with self.assertLogs("app", logging.INFO) as logs:
            note("hello")
        self.assertEqual(logs.records[0].funcName, "test_stacklevel")
        self.assertEqual(logs.records[0].module, "tests")
        self.assertEqual(logs.output, ["INFO:app:hello"])

    def test_helper(self):
        with self.assertLogs("app") as logs:
            work()
        self.assertEqual(logs.records[0].funcName, "work")
        self.assertEqual(logs.records[0].getMessage(), "step 1")
