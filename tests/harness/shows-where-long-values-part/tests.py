import unittest

from solution import (
    Box,
    Order,
    Point,
    boxes,
    counts,
    lines,
    matrix,
    names,
    numbers,
    ones,
    order,
    points,
    prices,
    rows,
    short,
    squares,
    text,
)


class PartTest(unittest.TestCase):
    def test_one_value_of_a_dict(self):
        self.assertEqual(prices(), {f"item {n}": n for n in range(600)})

    def test_keys_of_a_dict(self):
        self.assertEqual(names(), {f"item {n}": n for n in range(600)})

    def test_all_values_of_a_dict(self):
        self.assertEqual(counts(), {n: n for n in range(1, 601)})

    def test_a_set(self):
        self.assertEqual(numbers(), set(range(700)))

    def test_a_list(self):
        self.assertEqual(squares(), [n * n for n in range(1000)])

    def test_a_shorter_list(self):
        self.assertEqual(short(), list(range(1000)))

    def test_inside(self):
        self.assertEqual(rows(), [{"name": f"row {n}", "price": n} for n in range(300)])

    def test_a_matrix(self):
        self.assertEqual(matrix(), [[0] * 50 for _ in range(49)] + [[0] * 49 + [1]])

    def test_a_text(self):
        self.assertEqual(text(), "ab" * 3000 + "Y" + "c" * 500)

    def test_a_line(self):
        self.assertEqual(lines(), "".join(f"line {n}\n" for n in range(500)))

    def test_a_namedtuple(self):
        self.assertEqual(points(), [Point(n, n) for n in range(300)] + [Point(1, 3)])

    def test_a_dataclass(self):
        self.assertEqual(order(), Order("first", list(range(899)), 4))

    def test_objects(self):
        self.assertEqual(boxes(), [Box(n) for n in range(299)] + [Box(5)])

    def test_in_any_order(self):
        self.assertCountEqual(squares(), [n * n for n in range(1000)])

    def test_as_a_tuple(self):
        self.assertTupleEqual(tuple(squares()), tuple(n * n for n in range(1000)))

    def test_in_a_plain_assertion(self):
        found, expected = prices(), {f"item {n}": n for n in range(600)}
        assert found == expected

    def test_what_is_shown_already(self):
        self.assertEqual(ones(), [0] * 400)
