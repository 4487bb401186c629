import sys
import unittest

from solution import fibonacci, is_mersenne_prime, power_text


class HugeTest(unittest.TestCase):
    def test_text(self):
        text = power_text(10, 5000)
        self.assertEqual((len(text), text[0], set(text[1:])), (5001, "1", {"0"}))

    def test_limit_is_kept(self):
        before = sys.get_int_max_str_digits()
        power_text(2, 20000)
        self.assertEqual(sys.get_int_max_str_digits(), before)
        self.assertRaises(ValueError, str, 10**5000)

    def test_fibonacci(self):
        self.assertEqual(fibonacci(300), 222232244629420445529739893461909967206666939096499764990979600)

    def test_equal(self):
        self.assertEqual(fibonacci(24000) - fibonacci(23999), fibonacci(23998))

    def test_mersenne(self):
        self.assertTrue(is_mersenne_prime(521))
        self.assertFalse(is_mersenne_prime(523))
