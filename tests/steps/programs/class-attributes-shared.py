class Basket:
    items = []

    def __init__(self, owner):
        self.owner = owner

    def add(self, item):
        self.items.append(item)


a = Basket("Ada")
b = Basket("Bob")
a.add("apple")
b.items = ["own"]
b.add("pear")
