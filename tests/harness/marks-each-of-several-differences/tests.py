import unittest

from solution import backwards, leave_out, put, rows, text


class SeveralTest(unittest.TestCase):
    def test_far_apart(self):
        self.assertEqual(put(1000, 10, 500), list(range(1000)))

    def test_far_apart_in_a_very_long_list(self):
        self.assertEqual(put(5000, 10, 4500), list(range(5000)))

    def test_near(self):
        self.assertEqual(put(1000, 700, 703), list(range(1000)))

    def test_many(self):
        self.assertEqual(put(1000, *range(5, 900, 50)), list(range(1000)))

    def test_left_out(self):
        self.assertEqual(leave_out(1000, 10, 500), list(range(1000)))

    def test_left_out_of_what_is_shown_whole(self):
        self.assertEqual(leave_out(100, 3, 60), list(range(100)))

    def test_wider_than_expected(self):
        self.assertEqual(put(100, 3, 60, value=123_456), list(range(100)))

    def test_as_wide_as_expected(self):
        self.assertEqual(put(50, 13, 40), list(range(50)))

    def test_rows(self):
        self.assertEqual(rows(300, 20, 250), [{"row": i, "done": True} for i in range(300)])

    def test_text(self):
        self.assertEqual(text(500, 300, 400), "".join(f"line {i}\n" for i in range(500)))

    def test_members(self):
        self.assertEqual(set(leave_out(100, 3, 60)), set(range(100)))

    def test_entries_in_another_order(self):
        self.assertEqual(backwards(30), {i: 0 if i == 7 else i for i in range(30)})
