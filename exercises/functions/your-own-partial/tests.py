import functools
import unittest

from solution import partial


def given(*args, **kwargs):
    """The arguments of the call."""
    return args, kwargs


class Doubler:
    """Something to call that is not a function."""

    func, args, keywords = staticmethod(given), (0,), {"zero": 0}

    def __call__(self, number):
        return 2 * number


def parts(made):
    """What a partial has stored."""
    return made.func, made.args, made.keywords


class PartialTest(unittest.TestCase):
    # rule: calling the result calls func with the stored positional arguments, then those of the call
    def test_first_arguments(self):
        """puts the stored arguments in front of those of the call"""
        self.assertEqual(partial(given, 1, 2)(3, 4), ((1, 2, 3, 4), {}))

    # rule: what func returns or raises reaches the caller
    def test_result(self):
        """returns what the function returns"""
        self.assertEqual(partial(pow, 3)(4), 81)

    # rule: calling the result calls func with the stored positional arguments
    def test_nothing_stored(self):
        """works with nothing stored and with nothing added"""
        self.assertEqual(partial(given)(5, unit="g"), ((5,), {"unit": "g"}))
        self.assertEqual(partial(given, 5, unit="g")(), ((5,), {"unit": "g"}))

    # rule: and the keyword arguments of both
    def test_keywords(self):
        """joins the keyword arguments of both"""
        self.assertEqual(partial(given, a=1)(b=2), ((), {"a": 1, "b": 2}))

    # rule: if a keyword is given twice, the later one counts
    def test_later_keyword(self):
        """lets a keyword of the call replace a stored one"""
        self.assertEqual(partial(given, a=1, b=2)(b=9), ((), {"a": 1, "b": 9}))

    # rule: calling the result calls func with the stored positional arguments
    def test_falsy_arguments(self):
        """passes None, 0 and an empty string on like any other value"""
        self.assertEqual(
            partial(given, None, end=None)(0, sep=""), ((None, 0), {"end": None, "sep": ""})
        )

    # rule: if a keyword is given twice, the later one counts
    def test_later_keyword_is_none(self):
        """lets None replace a stored keyword argument like any other value"""
        self.assertEqual(partial(given, end=".")(end=None), ((), {"end": None}))
        self.assertEqual(partial(partial(given, end="."), end=None)(), ((), {"end": None}))

    # rule: nothing changes what is stored, neither a call
    def test_called_again(self):
        """can be called again, and each call starts from what is stored"""
        made = partial(given, 1, a=1)
        self.assertEqual(made(2, a=5, b=6), ((1, 2), {"a": 5, "b": 6}))
        self.assertEqual(made(3), ((1, 3), {"a": 1}))

    # rule: the result has the attributes func, args (a tuple) and keywords (a dict)
    def test_attributes(self):
        """shows func, args as a tuple and keywords as a dict"""
        self.assertEqual(parts(partial(given, 1, 2, a=3)), (given, (1, 2), {"a": 3}))
        self.assertEqual(parts(partial(given)), (given, (), {}))
        self.assertIsInstance(partial(given, a=3).keywords, dict)

    # rule: nothing changes what is stored, neither a call
    def test_attributes_after_a_call(self):
        """shows the same attributes after a call"""
        made = partial(given, 1, a=3)
        made(2, a=4, b=5)
        self.assertEqual(parts(made), (given, (1,), {"a": 3}))

    # rule: nothing changes what is stored, neither a call
    def test_attributes_after_an_exception(self):
        """shows the same attributes after a call that raised"""
        made = partial(int, "ten", base=2)
        with self.assertRaises(ValueError):
            made(base=3)
        self.assertEqual(parts(made), (int, ("ten",), {"base": 2}))

    # rule: nothing changes what is stored, neither a call
    def test_call_within_a_call(self):
        """can be called by its own function, and that call starts from what is stored as well"""
        seen = []

        def note(unit):
            seen.append(unit)
            if unit == "kg":
                made()

        made = partial(note, unit="g")
        made(unit="kg")
        self.assertEqual(seen, ["kg", "g"])

    # rule: nothing changes what is stored, neither a call
    def test_changed_keywords(self):
        """is not changed by a function that changes its keyword arguments"""

        def greedy(**options):
            options["seen"] = True
            return options.pop("size")

        made = partial(greedy, size=4)
        self.assertEqual([made(), made()], [4, 4])
        self.assertEqual(made.keywords, {"size": 4})

    # rule: arguments are not copied
    def test_same_objects(self):
        """passes the stored objects on, not copies of them"""
        basket = []
        fill = partial(list.append, basket)
        fill("pear")
        fill("plum")
        self.assertEqual(basket, ["pear", "plum"])

    # rule: arguments are not copied
    def test_same_objects_by_keyword(self):
        """passes objects that are stored under a keyword on, not copies of them"""
        basket = []
        self.assertIs(partial(dict, content=basket)()["content"], basket)

    # rule: arguments are joined in order
    def test_nested(self):
        """puts the arguments of a partial of a partial in the order in which they were given"""
        inner = partial(given, 1, a="inner", b="inner")
        outer = partial(inner, 2, b="outer", c="outer")
        self.assertEqual(outer(3, c="call"), ((1, 2, 3), {"a": "inner", "b": "outer", "c": "call"}))

    # rule: a partial of a partial is flat: its func is the innermost function
    def test_nested_is_flat(self):
        """a partial of a partial refers to the innermost function"""
        made = partial(partial(partial(given, 1, a=1), 2, a=2), 3, b=3)
        self.assertEqual(parts(made), (given, (1, 2, 3), {"a": 2, "b": 3}))

    # rule: nor another partial made from it
    def test_nested_inner_unchanged(self):
        """a partial of a partial leaves the one it was made from as it was"""
        inner = partial(given, 1, a=1)
        partial(inner, 2, a=2, b=3)
        self.assertEqual(parts(inner), (given, (1,), {"a": 1}))

    # rule: nothing changes what is stored … nor another partial made from it
    def test_nested_keywords_are_separate(self):
        """a partial of a partial has a keywords dict of its own"""
        inner = partial(given, a=1)
        self.assertIsNot(partial(inner).keywords, inner.keywords)

    # rule: keyword arguments may have any name, even func or self
    def test_awkward_names(self):
        """takes keyword arguments of any name, when it is made and when it is called"""
        made = partial(given, func=1, self=2, args=3)
        self.assertEqual(made(), ((), {"func": 1, "self": 2, "args": 3}))
        self.assertEqual(
            made(func=4, self=5, keywords=6),
            ((), {"func": 4, "self": 5, "args": 3, "keywords": 6}),
        )

    # rule: calls func
    def test_any_callable(self):
        """takes a class or a bound method as well as a function"""
        self.assertEqual(partial(int, base=2)("101"), 5)
        self.assertEqual(partial("{}-{}".format, "a")("b"), "a-b")

    # rule: calling the result calls func
    def test_callable_object(self):
        """takes an object with __call__, even if it has an attribute func of its own"""
        self.assertEqual(partial(Doubler(), 21)(), 42)
        self.assertEqual(partial(partial(Doubler()), 21)(), 42)

    # rule: if func is not callable, raise TypeError
    def test_callable_that_is_false(self):
        """takes an object with __call__ that is false, such as an empty list of calls"""

        class Log(list):
            def __call__(self, *args):
                self.append(args)

        log = Log()
        partial(log, 1)(2)
        self.assertEqual(list(log), [(1, 2)])

    # rule: its func is the innermost function
    # rule: The result has the attributes func
    def test_other_layers(self):
        """shows a bound method or a decorated function as it was given"""

        @functools.wraps(given)
        def decorated(*args):
            return "decorated"

        method = Doubler().__call__
        self.assertEqual(parts(partial(decorated)), (decorated, (), {}))
        self.assertEqual(parts(partial(method, 4)), (method, (4,), {}))

    # rule: only a call of the result runs it
    def test_not_called_early(self):
        """does not call the function when the partial is made"""
        calls = []
        partial(calls.append, "early")
        self.assertEqual(calls, [])

    # rule: what func … raises reaches the caller
    def test_exception(self):
        """lets an exception of the function through as it is"""

        def fail(reason):
            raise TypeError(reason)

        with self.assertRaisesRegex(TypeError, "^from the function$"):
            partial(fail)("from the function")
        with self.assertRaises(ZeroDivisionError):
            partial(divmod, 7)(0)

    # rule: if func is not callable, raise TypeError at once
    def test_not_callable(self):
        """raises TypeError when it is made with something that cannot be called"""
        with self.assertRaises(TypeError):
            partial(42)
        with self.assertRaises(TypeError):
            partial(None, 1)

    # rule: if func is not callable, raise TypeError at once
    def test_own_attribute(self):
        """raises TypeError for an object that cannot be called but has an attribute __call__"""

        class Bell:
            def __init__(self):
                self.__call__ = given

        with self.assertRaises(TypeError):
            partial(Bell())

    # rule: write partial(func, /, *args, **keywords)
    def test_no_function(self):
        """raises TypeError when it is made without a function"""
        with self.assertRaises(TypeError):
            partial()

    # rule: yourself, as a class or a function
    def test_own(self):
        """is not the one from functools"""
        self.assertNotIsInstance(partial(given), functools.partial)


if __name__ == "__main__":
    unittest.main()
