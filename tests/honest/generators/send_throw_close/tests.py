import unittest

from solution import averager, delegated, resource


class GeneratorTest(unittest.TestCase):
    def test_send(self):
        average = averager()
        next(average)
        self.assertEqual([average.send(n) for n in (10, 20, 60)], [10, 15, 30])

    def test_throw(self):
        average = averager()
        next(average)
        average.send(5)
        self.assertIsNone(average.throw(ValueError))
        self.assertEqual(average.send(1), 1)

    def test_close(self):
        log = []
        generator = resource(log)
        self.assertEqual(next(generator), 1)
        generator.send("x")
        generator.close()
        self.assertEqual(log, ["open", "x", "closing", "closed"])
        self.assertRaises(StopIteration, next, generator)

    def test_returned(self):
        generator = delegated(["ab", ""])
        self.assertEqual([next(generator), next(generator)], ["a", "b"])
        with self.assertRaises(StopIteration) as caught:
            next(generator)
        self.assertEqual(caught.exception.value, [2, 0])
