import unittest

from solution import generator_exit, interrupt, odd


class Escapes(unittest.TestCase):
    def test_keyboard_interrupt(self):
        interrupt()

    def test_generator_exit(self):
        generator_exit()

    def test_base_exception(self):
        odd()

    def test_in_a_subtest(self):
        with self.subTest(n=1):
            interrupt()
