import unittest

from solution import Positive, Product


class ProductTest(unittest.TestCase):
    def test_checked(self):
        product = Product(2, 3)
        with self.assertRaisesRegex(ValueError, "^price must be positive$"):
            product.price = 0
        self.assertEqual(product.price, 2)

    def test_deleted(self):
        with self.assertRaises(AttributeError):
            del Product(1, 1).amount

    def test_lazy(self):
        product = Product(2, 3)
        self.assertNotIn("total", vars(product))
        self.assertEqual((product.total, vars(product)["total"]), (6, 6))

    def test_on_the_class(self):
        self.assertIsInstance(Product.price, Positive)

    def test_class_of_the_test(self):
        class Room:
            width = Positive()

        room = Room()
        room.width = 4
        self.assertEqual(vars(room), {"_width": 4})
