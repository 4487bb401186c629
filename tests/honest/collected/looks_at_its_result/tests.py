import unittest

from solution import double


class ResultTest(unittest.TestCase):
    def run(self, result=None):
        super().run(result)
        if result.errors or result.failures:
            result.stop()
        return result

    def tearDown(self):
        result = self._outcome.result
        self.assertEqual((result.errors, result.failures), ([], []))
        self.assertGreater(result.testsRun, 0)
        self.assertTrue(result.wasSuccessful())

    def test_double(self):
        self.assertEqual(double(2), 4)
