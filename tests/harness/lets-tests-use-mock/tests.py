import io
import unittest
from contextlib import redirect_stdout
from unittest import mock

from solution import greet, roll


class MockTest(unittest.TestCase):
    @mock.patch("builtins.input", return_value="Ada")
    def test_patched_input(self, patched):
        write = mock.Mock()
        out = io.StringIO()
        with redirect_stdout(out):
            self.assertEqual(greet(write), "Ada")
        self.assertEqual(out.getvalue(), "printed\n")
        write.assert_called_once_with("hello")

    def test_goes_on_after_a_failed_subtest(self):
        with mock.patch("random.randint", return_value=4):
            with self.subTest(step=1):
                self.assertEqual(roll(), 5)
            self.assertEqual(roll(), 4)
        write = mock.Mock()
        write("x")
        write.assert_called_once_with("hello")


class SetUpTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch("random.randint", return_value=3)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_patched_in_set_up(self):
        self.assertEqual(roll(), 3)
