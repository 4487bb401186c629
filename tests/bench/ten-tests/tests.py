import unittest

from solution import word_counts


class WordCountsTest(unittest.TestCase):
    def test_empty(self):
        """returns nothing for an empty text"""
        self.assertEqual(word_counts(""), [])

    def test_blank(self):
        """returns nothing for white space"""
        self.assertEqual(word_counts(" \n\t "), [])

    def test_one(self):
        """counts a single word"""
        self.assertEqual(word_counts("one"), [("one", 1)])

    def test_repeated(self):
        """counts a repeated word"""
        self.assertEqual(word_counts("a a a"), [("a", 3)])

    def test_order(self):
        """puts the most frequent word first"""
        self.assertEqual(word_counts("b a a")[0], ("a", 2))

    def test_equals(self):
        """keeps equally frequent words in order of appearance"""
        self.assertEqual(word_counts("z y x"), [("z", 1), ("y", 1), ("x", 1)])

    def test_case(self):
        """does not tell upper from lower case"""
        self.assertEqual(word_counts("Tea tea TEA"), [("tea", 3)])

    def test_lines(self):
        """takes line ends for white space"""
        self.assertEqual(word_counts("a\nb\na"), [("a", 2), ("b", 1)])

    def test_unicode(self):
        """counts words of any script"""
        self.assertEqual(word_counts("é é ß"), [("é", 2), ("ß", 1)])

    def test_misuse(self):
        """raises AttributeError for something that is no text"""
        with self.assertRaises(AttributeError):
            word_counts(5)
