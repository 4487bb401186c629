class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.item.append(item)

    def top(self):
        print("looking")
        return self.items[-1]


def average(numbers):
    return total(numbers) / len(numbers)


def total(numbers):
    return sum(numbers)
