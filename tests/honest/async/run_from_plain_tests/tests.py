import asyncio
import unittest

from solution import run_all


class RunAllTest(unittest.TestCase):
    def test_results(self):
        results, most = run_all(6, 2)
        self.assertEqual(results, list(range(6)))
        self.assertEqual(most, 2)

    def test_twice(self):
        self.assertEqual([run_all(1, 1)[1], run_all(3, 5)[1]], [1, 3])

    def test_runner(self):
        with asyncio.Runner() as runner:
            self.assertEqual(runner.run(asyncio.sleep(0, 5)), 5)
