import unittest

from queue import Queue


class QueueTest(unittest.TestCase):
    def test_order(self):
        queue = Queue("ab")
        queue.put("c")
        self.assertEqual([queue.get() for _ in range(3)], ["a", "b", "c"])

    def test_mixed(self):
        queue = Queue([1])
        self.assertEqual(queue.get(), 1)
        queue.put(2)
        queue.put(3)
        self.assertEqual((queue.get(), len(queue)), (2, 1))

    def test_empty(self):
        self.assertRaises(IndexError, Queue().get)
