import os
import unittest

import solution


def where():
    print("the tests' own function, in another process")
    return os.getpid() != main


main = 42


class ProcessesTest(unittest.TestCase):
    def test_pool(self):
        self.assertEqual(solution.squares([1, 2, 3]), [1, 4, 9])

    def test_own_function(self):
        self.assertTrue(solution.left_open(where))

    def test_begins_anew(self):
        self.assertEqual(solution.count(), 1)

    def test_begins_anew_again(self):
        self.assertEqual((solution.count(), os.getpid()), (1, main))

    def test_leaves_processes_behind(self):
        self.assertEqual(solution.first_to_answer(), "here")

    def test_error_of_a_process(self):
        self.assertEqual(solution.fails(), [])

    def test_unpicklable(self):
        with self.assertRaisesRegex(Exception, "pickle"):
            solution.unpicklable()

    def test_crash(self):
        self.assertEqual(solution.crashes(), None)

    def test_finalizer_of_a_thread(self):
        self.assertEqual(solution.lasting(), ("there", [300_000]))
