import unittest

from solution import Calculator, make_function


class CalculatorTest(unittest.TestCase):
    def test_lines(self):
        calc = Calculator(pi=3)
        self.assertIsNone(calc.run("r = 2"))
        self.assertEqual(calc.run("a = pi * r**2; a + 1"), 13)
        self.assertEqual(calc.variables(), {"pi": 3, "r": 2, "a": 12})

    def test_closed(self):
        self.assertRaises(NameError, Calculator().run, "open('x')")
        self.assertEqual(Calculator().run("max(1, abs(-5))"), 5)

    def test_syntax(self):
        with self.assertRaises(SyntaxError):
            Calculator().run("1 +")

    def test_function(self):
        self.assertEqual(make_function("area", "a, b=2", "a * b")(4), 8)
        self.assertEqual(eval("sorted(x, key=make_len)", {"x": ["bb", "a"], "make_len": len}), ["a", "bb"])
