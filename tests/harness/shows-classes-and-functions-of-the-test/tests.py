import unittest

from solution import Meta, once, twice


class DecoratorTest(unittest.TestCase):
    def test_steps_of_a_decorated_function(self):
        """keeps the history that a closure holds"""
        log = []

        @once
        def start(item):
            """A docstring is left out."""
            log.append(item)

        start(1)
        start(2)
        self.assertEqual(log, [1])

    def test_history_ends_where_a_name_is_bound_anew(self):
        for result in (0, None):
            with self.subTest(result=result):
                calls = []

                @once
                def fetch():
                    calls.append("call")
                    return result

                fetch()
                fetch()
                self.assertEqual(len(calls), 1)

    def test_raised_by_a_decorator(self):
        @twice
        def needs(argument):
            return argument

    def test_same_object(self):
        class Pool(metaclass=Meta):
            def __init__(self, size):
                self.size = size

        self.assertIs(Pool(1), Pool(2))
