import io
import unittest


class Test(unittest.TestCase):
    def test_equal(self):
        self.assertEqual([1, 2], [1, 3])


result = unittest.main(exit=False, testRunner=unittest.TextTestRunner(io.StringIO())).result
print(result.failures[0][1])
