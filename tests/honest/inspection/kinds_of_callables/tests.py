import unittest

from solution import Widget, kind, state


async def fetch(): ...


async def stream():
    yield 1


def plain(): ...


def numbers():
    yield 1
    yield 2


class KindTest(unittest.TestCase):
    def test_kinds(self):
        expected = {
            "class": Widget,
            "coroutine function": fetch,
            "async generator function": stream,
            "generator function": Widget.draw,
            "method": self.test_state,
            "builtin": len,
            "function": plain,
            "other": 5,
        }
        for name, value in expected.items():
            with self.subTest(name):
                self.assertEqual(kind(value), name)

    def test_state(self):
        generator = numbers()
        self.assertEqual(state(generator), "created")
        next(generator)
        self.assertEqual(state(generator), "suspended")
        list(generator)
        self.assertEqual(state(generator), "closed")
