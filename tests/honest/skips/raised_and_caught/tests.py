import unittest

from solution import need_module, reason_not_to_test


class NeedModuleTest(unittest.TestCase):
    def test_there(self):
        self.assertEqual(need_module("math").sqrt(4), 2)

    def test_caught(self):
        with self.assertRaisesRegex(unittest.SkipTest, "no module nowhere_to_be_found"):
            need_module("nowhere_to_be_found")

    def test_reason(self):
        self.assertEqual(reason_not_to_test(need_module, "nothing_here"), "no module nothing_here")
        self.assertIsNone(reason_not_to_test(need_module, "os"))
