import unittest

from solution import memo, trace


class TraceTest(unittest.TestCase):
    def test_result(self):
        self.assertEqual(trace(max)(1, 2), 2)

    def test_name(self):
        @trace
        def area():
            """An area."""

        self.assertEqual((area.__name__, area.__doc__), ("area", "An area."))

    def test_info(self):
        memo(len).cache_info()

    def test_memo(self):
        class Same:
            def __repr__(self):
                return "same"

        identity = memo(id)
        first, second = Same(), Same()
        self.assertNotEqual(identity(first), identity(second))
