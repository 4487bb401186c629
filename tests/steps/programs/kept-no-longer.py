import weakref


class Node:
    def __init__(self, name):
        self.name = name


node = Node("a")
seen = weakref.ref(node)
is_there = seen() is node
node = None
is_gone = seen() is None
nodes = [Node("b"), Node("c")]
gone = weakref.ref(nodes[0])
nodes.pop(0)
is_gone = is_gone and gone() is None
