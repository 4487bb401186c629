import unittest

from solution import ImportLog


class ImportLogTest(unittest.TestCase):
    def test_names(self):
        with ImportLog() as log:
            import colorsys  # noqa: F401
            from os import path  # noqa: F401
        self.assertIn("colorsys", log.names)
        self.assertIn("os", log.names)

    def test_after(self):
        with ImportLog() as log:
            pass
        import math  # noqa: F401

        self.assertEqual(log.names, [])
