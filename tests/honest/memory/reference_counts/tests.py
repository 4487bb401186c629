import unittest

from solution import Pool, references


class PoolTest(unittest.TestCase):
    def test_returns(self):
        pool = Pool(list)
        lease = pool.take()
        first = lease.value
        del lease
        self.assertEqual(len(pool.free), 1)
        self.assertIs(pool.take().value, first)

    def test_two(self):
        pool = Pool(dict)
        a, b = pool.take(), pool.take()
        self.assertIsNot(a.value, b.value)
        del a, b
        self.assertEqual(len(pool.free), 2)

    def test_references(self):
        value = []
        before = references(value)
        box = [value, value]
        self.assertEqual(references(value) - before, len(box))
