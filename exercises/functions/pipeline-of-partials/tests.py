import importlib
import pickle
import sys
import unittest
from functools import partial
from operator import mul

from solution import collapse, label_maker, pipeline, shorten


def sent(made):
    """A pipeline as it arrives in another process, where your module is imported afresh."""
    stored = pickle.dumps(made)
    here = sys.modules.pop("solution")
    try:
        importlib.import_module("solution")
        return pickle.loads(stored)
    finally:
        sys.modules["solution"] = here


def fail(error, value):
    """A step that raises this error."""
    raise error


# given: the starter holds collapse(text), shorten(limit, text) and pad(text, width, fill)
# given: write pipeline and label_maker
class PipelineTest(unittest.TestCase):
    # rule: passes the argument to the first step
    # rule: each result to the next
    # rule: returns the last result
    def test_order(self):
        """pipeline: sends the value through the steps from left to right"""
        self.assertEqual(pipeline(str.strip, len, float)(" vase "), 4.0)

    # rule: each result to the next
    def test_partials(self):
        """pipeline: takes partials as steps"""
        steps = partial(pow, 2), partial(max, 100), partial(int, base=10)
        self.assertEqual(pipeline(*steps[:2])(5), 100)
        self.assertEqual(pipeline(*steps[:2])(7), 128)
        self.assertEqual(pipeline(steps[2], steps[0])("3"), 8)

    # rule: passes the argument to the first step
    def test_one_step(self):
        """pipeline: works with a single step"""
        self.assertEqual(pipeline(abs)(-6), 6)

    # rule: pipeline() without steps returns its argument
    def test_no_steps(self):
        """pipeline: returns its argument when there are no steps"""
        shelf = ["a"]
        self.assertIs(pipeline()(shelf), shelf)

    # rule: passes the argument to the first step
    # rule: each result to the next
    def test_step_twice(self):
        """pipeline: runs a step twice if it is given twice"""
        double = partial(mul, 2)
        self.assertEqual(pipeline(double, double, str)(5), "20")

    # rule: each result to the next
    def test_falsy_values(self):
        """pipeline: goes on with 0, None and an empty string"""
        self.assertEqual(pipeline(len, str)(""), "0")
        self.assertEqual(pipeline([].append, repr)(1), "None")

    # rule: returns a callable of one argument
    def test_again(self):
        """pipeline: can be used any number of times"""
        double = pipeline(partial(pow, 2), str)
        self.assertEqual([double(3), double(4), double(3)], ["8", "16", "8"])

    # rule: passes the argument to the first step
    def test_runs_every_time(self):
        """pipeline: runs every step in each call, even one that is false or has steps of its own"""

        class Log(list):
            steps = [abs]

            def __call__(self, value):
                self.append(value)
                return len(self)

        log = Log()
        count = pipeline(log, str)
        self.assertEqual([count("urn"), count("urn")], ["1", "2"])

    # rule: pipelines can be steps
    def test_pipeline_as_step(self):
        """pipeline: can be a step of another one"""
        inner = pipeline(collapse, str.title)
        self.assertEqual(pipeline(inner, partial(shorten, 5))(" clay  pot "), "Clay~")

    # rule: exceptions of a step propagate
    def test_exception(self):
        """pipeline: lets an exception of a step through, and later steps do not run"""
        seen = []
        with self.assertRaises(ZeroDivisionError):
            pipeline(partial(divmod, 1), seen.append)(0)
        self.assertEqual(seen, [])

    # rule: exceptions of a step propagate
    def test_same_exception(self):
        """pipeline: lets the very exception of a step through, not another one of its kind"""
        error = ValueError("too old")
        with self.assertRaises(ValueError) as caught:
            pipeline(str.upper, partial(fail, error))("urn")
        self.assertEqual(caught.exception.args, ("too old",))
        self.assertIs(caught.exception, error)

    # rule: exceptions of a step propagate
    def test_stop_iteration(self):
        """pipeline: lets a StopIteration of a step through like any other exception"""
        with self.assertRaises(StopIteration):
            pipeline(iter, next)([])
        self.assertEqual(pipeline(iter, next)("urn"), "u")

    # rule: pipeline raises TypeError at once if a step is not callable
    def test_not_callable(self):
        """pipeline: raises TypeError at once for a step that cannot be called"""
        with self.assertRaises(TypeError):
            pipeline(len, "shorten")
        with self.assertRaises(TypeError):
            pipeline(None)

    # rule: pipeline raises TypeError at once if a step is not callable
    def test_own_attribute(self):
        """pipeline: raises TypeError for a step that only has an attribute __call__ of its own"""

        class Stamp:
            def __init__(self):
                self.__call__ = len

        with self.assertRaises(TypeError):
            pipeline(Stamp())

    # rule: returns a callable of one argument
    def test_steps_wait(self):
        """pipeline: runs no step before it is called"""
        seen = []
        pipeline(seen.append)
        self.assertEqual(seen, [])

    # rule: returns a callable of one argument
    def test_one_argument(self):
        """pipeline: what it returns takes exactly one argument"""
        with self.assertRaises(TypeError):
            pipeline(abs)(1, 2)
        with self.assertRaises(TypeError):
            pipeline(abs)()

    # rule: what they return can be pickled, if the steps can
    # rule: works the same in another process
    # rule: pickle stores a function by its name in the module
    def test_pickle(self):
        """pipeline: can be pickled and does the same afterwards"""
        self.assertEqual(sent(pipeline(collapse, len))("  clay   pot "), 8)
        self.assertEqual(sent(pipeline(partial(shorten, 4), str.upper))("amphora"), "AMP~")

    # rule: what they return can be pickled
    # rule: pipeline() without steps returns its argument
    def test_pickle_no_steps(self):
        """pipeline: can be pickled without steps as well"""
        self.assertEqual(sent(pipeline())("urn"), "urn")


class LabelMakerTest(unittest.TestCase):
    # rule: pads to width with fill
    def test_short_text(self):
        """label_maker: fills a short string up to the width, on the right"""
        self.assertEqual(label_maker(9, fill="-")("bowl"), "bowl-----")

    # rule: label_maker(width, fill=" ")
    def test_spaces(self):
        """label_maker: fills with spaces unless told otherwise"""
        self.assertEqual(label_maker(6)("bowl"), "bowl  ")

    # rule: shortens to width
    def test_long_text(self):
        """label_maker: shortens a long string to the width"""
        self.assertEqual(label_maker(7, "*")("sarcophagus"), "sarcop~")

    # rule: shortens to width
    # rule: pads to width
    def test_exact_width(self):
        """label_maker: leaves a string of just that width as it is"""
        self.assertEqual(label_maker(4, "*")("bowl"), "bowl")

    # rule: collapses, then shortens
    def test_collapses_first(self):
        """label_maker: collapses whitespace before it measures the string"""
        self.assertEqual(label_maker(8, ".")(" \t red \n  vase  "), "red vase")

    # rule: collapses, then shortens to width, then pads
    def test_empty_text(self):
        """label_maker: makes an empty string a row of the fill character"""
        self.assertEqual(label_maker(5, ".")("   "), ".....")

    # rule: label_maker(width, fill=" ") returns a pipeline
    def test_several_makers(self):
        """label_maker: each maker keeps its own width and fill"""
        narrow, wide = label_maker(3, "."), label_maker(6, "_")
        self.assertEqual([narrow("ox"), wide("ox"), narrow("oxen")], ["ox.", "ox____", "ox~"])

    # rule: works the same in another process
    def test_maker_pickle(self):
        """label_maker: can be pickled and makes the same labels afterwards"""
        self.assertEqual(sent(label_maker(10, "."))("  iron   key"), "iron key..")

    # rule: exceptions of a step propagate
    def test_no_text(self):
        """label_maker: lets the error of a value that is not a string through"""
        with self.assertRaises(AttributeError):
            label_maker(5)(17)


if __name__ == "__main__":
    unittest.main()
