import random
import unittest

import solution
from solution import Node, Stack, reverse, total

NUMBERS = [1, 2]


def from_list(values):
    head = None
    for value in reversed(values):
        head = Node(value, head)
    return head


def to_list(head):
    values = []
    while head:
        values.append(head.value)
        head = head.next
    return values


class Calls(unittest.TestCase):
    LIMIT = 3

    def setUp(self):
        self.stack = Stack()

    def check(self, numbers, expected):
        self.assertEqual(total(numbers), expected)

    def test_names_become_what_they_stand_for(self):
        head = from_list([1, 2])
        result = reverse(head)
        self.assertEqual(to_list(result), [2, 1])

    def test_steps_on_an_object(self):
        s = Stack()
        # comments and assertions are left out
        s.push(1)
        s.push(2)
        self.assertEqual(len(s.items), 2)
        self.assertEqual(s.pop(), 1)
        s.push(3)
        self.assertEqual(s.pop(), 3)

    def test_steps_on_a_fixture(self):
        self.stack.push(5)
        self.stack.push(6)
        self.assertEqual(self.stack.pop(), 6)

    def test_finished_loop(self):
        s = Stack()
        for item in [1, 2, 3]:
            s.push(item)
        self.assertEqual(s.pop(), 3)

    def test_rounds_of_a_loop(self):
        s = Stack(1, 2, 3)
        for expected in [1, 2, 4]:
            self.assertEqual(s.pop(), expected)

    def test_helper_of_the_tests(self):
        numbers = [3, 4]
        self.check(numbers, 7)

    def test_random_numbers(self):
        numbers = [random.randint(3, 3) for _ in range(4)]
        self.assertEqual(total(numbers), sum(numbers))

    def test_constants(self):
        self.assertEqual(solution.total(NUMBERS), self.LIMIT)

    def test_name_used_twice(self):
        numbers = [1, 2]
        self.assertEqual(total(numbers + numbers), sum(numbers))

    def test_too_many_steps(self):
        s = Stack()
        s.push(1), s.push(2), s.push(3)
        s.push(1)
        s.push(2)
        s.push(3)
        s.push(4)
        s.push(5)
        s.push(6)
        s.push(7)
        s.push(8)
        s.push(9)
        s.push(10)
        s.push(11)
        self.assertEqual(s.pop(), 11)

    def test_unknown_rounds(self):
        s = Stack(1, 2)
        while s.items:
            self.assertEqual(s.pop(), 2)
