import pathlib
import sys
import tempfile
import unittest

from solution import Lazy, load_from_file, module_from_text


class LazyTest(unittest.TestCase):
    def test_lazy(self):
        sys.modules.pop("colorsys", None)
        colours = Lazy("colorsys")
        self.assertNotIn("colorsys", sys.modules)
        self.assertEqual(colours.rgb_to_hsv(1, 0, 0), (0, 1, 1))

    def test_text(self):
        module_from_text("numbers_of_mine", "ONE = 1\ndef two():\n    return ONE + 1\n")
        from numbers_of_mine import two

        self.assertEqual(two(), 2)

    def test_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "plugin.py")
            path.write_text("def run(): return __name__\n")
            self.assertEqual(load_from_file("plug", path).run(), "plug")
