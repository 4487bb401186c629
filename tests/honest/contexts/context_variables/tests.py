import contextvars
import unittest

from solution import handle, request_id, tagged, use_id


class ContextTest(unittest.TestCase):
    def test_own_context(self):
        self.assertEqual(handle(7, lambda: tagged("hi")), "[r7] hi")
        self.assertEqual(tagged("hi"), "[-] hi")

    def test_block(self):
        with use_id("x"):
            with use_id("y"):
                self.assertEqual(tagged(""), "[y] ")
            self.assertEqual(request_id.get(), "x")

    def test_listed(self):
        with use_id("z"):
            self.assertEqual(contextvars.copy_context()[request_id], "z")
