class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop(0)


def largest(numbers):
    found = 0
    for number in numbers[:-1]:
        found = max(found, number)
    return found
