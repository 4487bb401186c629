import unittest

from solution import retry


@retry(3)
def flaky():
    return 1


class RetryTest(unittest.TestCase):
    def test_flaky(self):
        self.assertEqual(flaky(), 1)
