import unittest

from solution import Shared, Tree, deep, twin


class CopyTest(unittest.TestCase):
    def setUp(self):
        self.tree = Tree(1, Tree(2), Tree(3, Tree(4)))

    def test_shallow(self):
        other = twin(self.tree)
        self.assertIs(other.children, self.tree.children)
        self.assertIsNot(other, self.tree)

    def test_deep(self):
        other = deep(self.tree)
        other.children[0].value = 9
        self.assertEqual(self.tree.values(), [1, 2, 3, 4])
        self.assertIs(other.children[1].children[0].parent.parent, other)

    def test_shared(self):
        shared = Shared()
        pair = deep([shared, shared, []])
        self.assertIs(pair[0], shared)

    def test_lists(self):
        inner = []
        outer = deep([inner, inner])
        self.assertIs(outer[0], outer[1])
        self.assertIsNot(outer[0], inner)
