import pickle
import unittest
from functools import partial

from solution import collapse, describe, label_maker, pad, pipeline, shorten


def sent(made):
    """A pipeline as it arrives on another machine."""
    return pickle.loads(pickle.dumps(made))


class PipelineTest(unittest.TestCase):
    def test_order(self):
        """pipeline: sends the value through the steps from left to right"""
        self.assertEqual(pipeline(str.strip, len, float)(" vase "), 4.0)

    def test_partials(self):
        """pipeline: takes partials as steps"""
        steps = partial(pow, 2), partial(max, 100), partial(int, base=10)
        self.assertEqual(pipeline(*steps[:2])(5), 100)
        self.assertEqual(pipeline(*steps[:2])(7), 128)
        self.assertEqual(pipeline(steps[2], steps[0])("3"), 8)

    def test_one_step(self):
        """pipeline: works with a single step"""
        self.assertEqual(pipeline(abs)(-6), 6)

    def test_no_steps(self):
        """pipeline: returns its argument when there are no steps"""
        shelf = ["a"]
        self.assertIs(pipeline()(shelf), shelf)

    def test_falsy_values(self):
        """pipeline: goes on with 0, None and an empty text"""
        self.assertEqual(pipeline(len, str)(""), "0")
        self.assertEqual(pipeline([].append, repr)(1), "None")

    def test_again(self):
        """pipeline: can be used any number of times"""
        double = pipeline(partial(pow, 2), str)
        self.assertEqual([double(3), double(4), double(3)], ["8", "16", "8"])

    def test_pipeline_as_step(self):
        """pipeline: can be a step of another one"""
        inner = pipeline(collapse, str.title)
        self.assertEqual(pipeline(inner, partial(shorten, 5))(" clay  pot "), "Clay~")

    def test_exception(self):
        """pipeline: lets an exception of a step through, and later steps do not run"""
        seen = []
        with self.assertRaises(ZeroDivisionError):
            pipeline(partial(divmod, 1), seen.append)(0)
        self.assertEqual(seen, [])

    def test_not_callable(self):
        """pipeline: raises TypeError at once for a step that cannot be called"""
        with self.assertRaises(TypeError):
            pipeline(len, "shorten")
        with self.assertRaises(TypeError):
            pipeline(None)

    def test_steps_wait(self):
        """pipeline: runs no step before it is called"""
        seen = []
        pipeline(seen.append)
        self.assertEqual(seen, [])

    def test_one_argument(self):
        """pipeline: what it returns takes exactly one argument"""
        with self.assertRaises(TypeError):
            pipeline(abs)(1, 2)
        with self.assertRaises(TypeError):
            pipeline(abs)()

    def test_pickle(self):
        """pipeline: can be pickled and does the same afterwards"""
        self.assertEqual(sent(pipeline(collapse, len))("  clay   pot "), 8)
        self.assertEqual(sent(pipeline(partial(shorten, 4), str.upper))("amphora"), "AMP~")


class LabelMakerTest(unittest.TestCase):
    def test_short_text(self):
        """label_maker: fills a short text up to the width, on the right"""
        self.assertEqual(label_maker(9, fill="-")("bowl"), "bowl-----")

    def test_spaces(self):
        """label_maker: fills with spaces unless told otherwise"""
        self.assertEqual(label_maker(6)("bowl"), "bowl  ")

    def test_long_text(self):
        """label_maker: shortens a long text to the width"""
        self.assertEqual(label_maker(7, "*")("sarcophagus"), "sarcop~")

    def test_exact_width(self):
        """label_maker: leaves a text of just that width as it is"""
        self.assertEqual(label_maker(4, "*")("bowl"), "bowl")

    def test_collapses_first(self):
        """label_maker: collapses white space before it measures the text"""
        self.assertEqual(label_maker(8, ".")(" \t red \n  vase  "), "red vase")

    def test_empty_text(self):
        """label_maker: makes an empty text a row of the fill character"""
        self.assertEqual(label_maker(5, ".")("   "), ".....")

    def test_several_makers(self):
        """label_maker: each maker keeps its own width and fill"""
        narrow, wide = label_maker(3, "."), label_maker(6, "_")
        self.assertEqual([narrow("ox"), wide("ox"), narrow("oxen")], ["ox.", "ox____", "ox~"])

    def test_maker_pickle(self):
        """label_maker: can be pickled and makes the same labels afterwards"""
        self.assertEqual(sent(label_maker(10, "."))("  iron   key"), "iron key..")

    def test_no_text(self):
        """label_maker: lets the error of a value that is no text through"""
        with self.assertRaises(AttributeError):
            label_maker(5)(17)


class DescribeTest(unittest.TestCase):
    def test_function(self):
        """describe: shows a plain function with empty parentheses"""
        self.assertEqual(describe(collapse), "collapse()")

    def test_positional(self):
        """describe: shows stored positional arguments"""
        self.assertEqual(describe(partial(shorten, 20)), "shorten(20)")
        self.assertEqual(describe(partial(pad, "urn", 5)), "pad('urn', 5)")

    def test_keywords(self):
        """describe: shows stored keyword arguments with their names"""
        self.assertEqual(describe(partial(pad, fill=" ", width=3)), "pad(fill=' ', width=3)")

    def test_both(self):
        """describe: shows positional arguments before keyword arguments"""
        self.assertEqual(describe(partial(pad, "urn", fill="!")), "pad('urn', fill='!')")

    def test_empty_partial(self):
        """describe: shows a partial without arguments like the function"""
        self.assertEqual(describe(partial(collapse)), "collapse()")

    def test_partial_of_partial(self):
        """describe: shows all arguments of a partial of a partial"""
        self.assertEqual(
            describe(partial(partial(pad, width=3), width=9, fill=".")), "pad(width=9, fill='.')"
        )

    def test_does_not_call(self):
        """describe: does not call the step"""
        seen = []

        def note(text):
            seen.append(text)

        self.assertEqual(describe(partial(note, "x")), "note('x')")
        self.assertEqual(seen, [])


if __name__ == "__main__":
    unittest.main()
