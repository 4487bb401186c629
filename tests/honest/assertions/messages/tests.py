import unittest

from solution import Robot


class RobotTest(unittest.TestCase):
    longMessage = False
    maxDiff = 80

    def test_way(self):
        self.assertEqual(repr(Robot().run("AARALA")), "Robot(1, 3, N)", "the way is wrong")

    def test_unknown(self):
        with self.assertRaises(KeyError) as caught:
            Robot().run("X")
        self.assertEqual(caught.exception.args, ("X",))

    def test_message(self):
        with self.assertRaises(AssertionError) as caught:
            self.assertEqual(1, 2, "only this")
        self.assertEqual(str(caught.exception), "only this")

    def test_diff_is_cut(self):
        with self.assertRaisesRegex(AssertionError, "Diff is"):
            self.longMessage = True
            self.assertEqual(["x" * 60] * 3, ["y" * 60] * 3)

    def shortDescription(self):
        return "a test of robots"
