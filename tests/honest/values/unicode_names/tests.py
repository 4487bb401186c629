import unittest

from solution import breite, größe, häufigkeit, kreis, wörter


class WörterTest(unittest.TestCase):
    def test_häufigkeit(self):
        self.assertEqual(häufigkeit("ää ñ"), {"ä": 2, "ñ": 1})
        self.assertEqual(häufigkeit("🎉🎉"), {"🎉": 2})

    def test_breite(self):
        self.assertEqual(breite("日本go"), 6)

    def test_wörter(self):
        self.assertEqual(wörter("Grüße, мир 日本!"), ["Grüße", "мир", "日本"])
        self.assertIn("groß", größe)

    def test_kreis(self):
        self.assertAlmostEqual(kreis(2), 12.56636)
