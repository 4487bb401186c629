import unittest

from solution import Command, Named


class Add(Command):
    def run(self, a, b):
        return int(a) + int(b)


class Shout(Command, name="!"):
    title = Named()

    def run(self, *words):
        return " ".join(words).upper()


class CommandTest(unittest.TestCase):
    def test_dispatch(self):
        self.assertEqual(Command.dispatch("add 2 3"), 5)
        self.assertEqual(Command.dispatch("! hi you"), "HI YOU")

    def test_no_run(self):
        with self.assertRaisesRegex(TypeError, "Empty has no run"):

            class Empty(Command):
                pass

    def test_abstract(self):
        class Base(Command, abstract=True):
            pass

        self.assertNotIn("base", Command.commands)

    def test_named(self):
        self.assertEqual(vars(Shout)["title"].place, "Shout.title")
