import unittest

from jobs import Job
from solution import Printer


class PrinterTest(unittest.TestCase):
    def test_order(self):
        printer = Printer()
        printer.submit("letter", 1)
        printer.submit("bill", 2)
        printer.submit("alarm", 1, priority=0)
        self.assertEqual(printer.run(), ["alarm (1)", "letter (1)", "bill (2)"])

    def test_empty(self):
        self.assertEqual(Printer().run(), [])

    def test_job(self):
        self.assertEqual(Job("x", 3).pages, 3)
