import unittest

from solution import caller, module_of_caller


class CallerTest(unittest.TestCase):
    def test_function(self):
        self.assertEqual(caller(), "test_function")

    def test_module(self):
        self.assertEqual(module_of_caller(), __name__)
