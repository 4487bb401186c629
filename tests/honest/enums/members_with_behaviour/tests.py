import unittest

from solution import Operation, Strategy, evaluate


class OperationTest(unittest.TestCase):
    def test_evaluate(self):
        self.assertEqual(evaluate("2 + 3"), 5)
        self.assertEqual(evaluate("2 ** 10"), 1024)
        self.assertRaises(ValueError, evaluate, "1 / 2")

    def test_member(self):
        self.assertEqual(Operation.SUB.value, "-")
        self.assertEqual(Operation.SUB.title, "Sub")
        self.assertEqual(repr(Operation.ADD).split(":")[0], "<Operation.ADD")

    def test_functions(self):
        self.assertEqual([s.value("Hi") for s in Strategy], ["HI", "hi"])
        self.assertEqual(Strategy.LIMIT, 3)
