import unittest

from solution import Console, UnknownCommand


class Shop(Console):
    """A console with commands, and with things that are none."""

    do_not_disturb = True

    def __init__(self):
        self.basket = []

    def do_add(self, item, count="1"):
        """Put something into the basket.

        The count is one if it is left out.
        """
        self.basket.append((item, count))
        return len(self.basket)

    def do_status(self):
        """
        Show what is in the basket.
        """
        return self.basket

    def do_clear(self):
        self.basket = []

    def do_break(self):
        """Fail, in one way or another."""
        return self.part_that_is_missing

    def do_explode(self):
        raise LookupError("no fuse")

    def do__reset(self):
        return "reset by a stranger"

    @property
    def do_count(self):
        raise RuntimeError("a property was read")

    def secret(self):
        return "told"


class Kiosk(Shop):
    """Inherits commands, overrides one, takes one away and adds one."""

    do_explode = None

    def do_status(self):
        return "open"

    @staticmethod
    def do_ping():
        """Answer."""
        return "pong"


class Crowded(Console):
    """Has many commands with similar names."""

    def do_item_a(self): ...
    def do_item_b(self): ...
    def do_item_c(self): ...
    def do_item_d(self): ...
    def do_item_e(self): ...


def unknown(action, *arguments):
    """The UnknownCommand that the action raises."""
    try:
        result = action(*arguments)
    except UnknownCommand as error:
        return error
    raise AssertionError(f"expected UnknownCommand, but got {result!r}")


class ConsoleTest(unittest.TestCase):
    def test_run(self):
        """calls the method and returns its result"""
        self.assertEqual(Kiosk().run("ping"), "pong")

    def test_arguments(self):
        """passes the other words on as arguments"""
        shop = Shop()
        shop.run("add apple 3")
        shop.run("add pear")
        self.assertEqual(shop.basket, [("apple", "3"), ("pear", "1")])

    def test_result(self):
        """returns what the method returns, whatever it is"""
        self.assertEqual(Shop().run("add apple"), 1)
        self.assertEqual(Shop().run("clear"), None)

    def test_white_space(self):
        """splits at any white space, as much as there is"""
        shop = Shop()
        shop.run("  add \t apple   3\n")
        self.assertEqual(shop.basket, [("apple", "3")])

    def test_empty(self):
        """does nothing for an empty line"""
        self.assertEqual(Shop().run(""), None)
        self.assertEqual(Shop().run("   "), None)

    def test_inherited(self):
        """runs inherited commands, and overriding ones in their place"""
        self.assertEqual((Kiosk().run("add tea"), Kiosk().run("status")), (1, "open"))

    def test_commands(self):
        """commands() lists all commands, inherited ones too, in order"""
        self.assertEqual(Shop().commands(), ["add", "break", "clear", "explode", "status"])
        self.assertEqual(Kiosk().commands(), ["add", "break", "clear", "ping", "status"])
        self.assertEqual(Console().commands(), [])

    def test_digits(self):
        """a name with digits after its first letter is a command too"""

        class Droid(Console):
            def do_r2d2(self):
                return "beep"

        self.assertEqual((Droid().commands(), Droid().run("r2d2")), (["r2d2"], "beep"))

    def test_unknown(self):
        """a word that is no command raises UnknownCommand that names it"""
        self.assertIn("dance", str(unknown(Shop().run, "dance wildly")))

    def test_other_methods(self):
        """methods without the prefix are no commands"""
        for line in ("secret", "run", "commands", "__init__", "do_add x"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    def test_private(self):
        """private names are no commands"""
        for line in ("_reset", "_", "__class__"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    def test_not_callable(self):
        """what cannot be called is no command"""
        for line in ("not_disturb", "count"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    def test_taken_away(self):
        """a command that a subclass sets to None is gone there, and only there"""
        self.assertEqual(unknown(Kiosk().run, "explode").args, ("unknown command 'explode'",))
        self.assertEqual("explode" in Shop().commands(), True)

    def test_expressions(self):
        """the first word is a name and never Python code"""
        for line in ("status.__name__", "status()", "clear,1"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    def test_error_inside(self):
        """an AttributeError from inside a command reaches the caller as it is"""
        with self.assertRaisesRegex(AttributeError, "part_that_is_missing"):
            Shop().run("break")

    def test_lookup_error_inside(self):
        """a LookupError from inside a command is not taken for an unknown command"""
        with self.assertRaisesRegex(LookupError, "no fuse"):
            Shop().run("explode")

    def test_wrong_arguments(self):
        """too few or too many words raise TypeError"""
        with self.assertRaises(TypeError):
            Shop().run("add")
        with self.assertRaises(TypeError):
            Shop().run("clear all of it")

    def test_suggestions(self):
        """suggests similar commands, the best first"""
        self.assertEqual(unknown(Shop().run, "statsu").suggestions, ["status"])
        self.assertEqual(unknown(Shop().run, "ad").suggestions, ["add"])
        self.assertEqual(unknown(Crowded().run, "itm_c").suggestions[:1], ["item_c"])

    def test_no_suggestions(self):
        """suggests nothing where nothing is similar"""
        self.assertEqual(unknown(Shop().run, "xylophone").suggestions, [])

    def test_three_suggestions(self):
        """suggests three commands at most"""
        self.assertEqual(len(unknown(Crowded().run, "item_x").suggestions), 3)

    def test_suggests_commands_only(self):
        """suggests nothing that is private or no command"""
        self.assertEqual(unknown(Shop().run, "_rese").suggestions, [])
        self.assertEqual(unknown(Shop().run, "do_not_disturb").suggestions, [])
        self.assertEqual(unknown(Shop().run, "secre").suggestions, [])

    def test_help(self):
        """help is the first line of the docstring"""
        self.assertEqual(Shop().help("add"), "Put something into the basket.")

    def test_help_with_empty_first_line(self):
        """help finds the first line with text in it"""
        self.assertEqual(Shop().help("status"), "Show what is in the basket.")

    def test_help_inherited(self):
        """help of an overriding method without a docstring is that of the method it overrides"""
        self.assertEqual(Kiosk().help("status"), "Show what is in the basket.")

    def test_help_without_docstring(self):
        """help is an empty string where there is no docstring"""
        self.assertEqual(Shop().help("clear"), "")

    def test_help_unknown(self):
        """help of an unknown or private name raises UnknownCommand"""
        self.assertEqual(unknown(Shop().help, "statsu").suggestions, ["status"])
        self.assertEqual(unknown(Shop().help, "_reset").suggestions, [])


if __name__ == "__main__":
    unittest.main()
