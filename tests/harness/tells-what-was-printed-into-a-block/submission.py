def greet(name):
    print("Hello", name)


def row(width):
    return "-" * width


def extend(dishes):
    dishes.append("cake")


def visit(dishes, visitor):
    visitor(dishes[0])


def refuse(text):
    raise KeyError(text)


class Menu:
    def __init__(self, *dishes):
        self.dishes = dishes

    def show(self):
        print(*self.dishes, sep="\n")
