import io
import unittest
from contextlib import redirect_stdout
from unittest import mock

from solution import Menu, extend, greet, refuse, row, visit


class PrintTest(unittest.TestCase):
    def test_bound_by_the_block(self):
        with redirect_stdout(io.StringIO()) as out:
            greet("Ada")
        self.assertEqual(out.getvalue(), "Hello, Ada\n")

    def test_given_to_the_block(self):
        menu, out = Menu("soup", "tea"), io.StringIO()
        with redirect_stdout(out):
            menu.show()
        self.assertEqual(out.getvalue().split(), ["tea"])

    def test_printed_by_the_test(self):
        with redirect_stdout(io.StringIO()) as out:
            print(row(3))
        self.assertEqual(out.getvalue(), "---")

    def test_looked_at_inside_the_block(self):
        with mock.patch("sys.stdout", new=io.StringIO()) as out:
            greet("Ada")
            self.assertEqual(out.getvalue(), "Hello\n")

    def test_of_no_concern(self):
        with redirect_stdout(io.StringIO()):
            greet("Ada")
        self.assertEqual(row(2), "=")


class ExpectedFirstTest(unittest.TestCase):
    def test_printed(self):
        with redirect_stdout(io.StringIO()) as out:
            greet("Ada")
        printed = out.getvalue().strip()
        self.assertEqual("Hello, Ada", printed)

    @mock.patch("sys.stdout", new_callable=io.StringIO)
    def test_patched(self, out):
        greet("Ada")
        self.assertEqual("Hello, Ada\n", out.getvalue())

    def test_changed_in_place(self):
        dishes = ["tea"]
        extend(dishes)
        expected = ["tea", "cake", "jam"]
        self.assertEqual(expected, dishes)

    def test_changed_in_place_by_a_bare_assert(self):
        dishes = ["tea"]
        extend(dishes)
        assert ["tea", "jam"] == dishes

    def test_collected_by_a_callback(self):
        dishes, seen = ["tea", "cake"], []
        visit(dishes, lambda dish: seen.append(dish))
        self.assertEqual(seen, dishes)

    def test_both_made_by_the_test(self):
        text = "tea"
        extend([])
        self.assertEqual(text, "cake")


class RaiseTest(unittest.TestCase):
    def test_another_one_is_raised_by_a_call(self):
        self.assertRaises(ValueError, refuse, "x")
