import inspect
import unittest

from solution import broadcast, collect, keep


class PipelineTest(unittest.TestCase):
    def setUp(self):
        self.even, self.all = [], []
        self.parts = keep(lambda n: n % 2 == 0, collect(self.even)), collect(self.all)
        self.pipe = broadcast(*self.parts)

    def test_values(self):
        for n in range(5):
            self.pipe.send(n)
        self.assertEqual((self.even, self.all), ([0, 2, 4], [0, 1, 2, 3, 4]))

    def test_closed(self):
        self.pipe.close()
        self.assertEqual({inspect.getgeneratorstate(p) for p in self.parts}, {"GEN_CLOSED"})
        self.assertRaises(StopIteration, self.pipe.send, 1)
