import unittest

from solution import Basket, Task


class TaskTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(Task("a", 1.0), Task("a", 2.0))

    def test_repr(self):
        self.assertEqual(repr(Task("a")), "Task(title='a', created=0.0)")

    def test_hash(self):
        self.assertEqual(len({Task("a"), Task("a")}), 1)

    def test_own_items(self):
        Basket().add(1)
        self.assertEqual(Basket().add(2).items, [2])
