import unittest

from solution import ApiError, NotFound, Teapot, call


def fails(error):
    def function():
        raise error

    return function


class ApiErrorTest(unittest.TestCase):
    def test_statuses(self):
        self.assertEqual(call(lambda: "ok"), (200, "ok"))
        self.assertEqual(call(fails(NotFound("no page"))), (404, "404 no page"))
        self.assertEqual(call(fails(Teapot())), (418, "418 Teapot"))

    def test_equal(self):
        error = ApiError("x", a=1)
        self.assertEqual(call(fails(error)), (500, ApiError("x", a=1)))

    def test_bases(self):
        with self.assertRaises(LookupError):
            raise NotFound
        self.assertEqual([c.__name__ for c in NotFound.__mro__[:3]], ["NotFound", "ApiError", "LookupError"])
