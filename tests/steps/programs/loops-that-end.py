def count():
    yield 1
    return "end"


class Down:
    def __init__(self, start):
        self.at = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == 0:
            raise StopIteration("over")
        self.at -= 1
        return self.at


seen = []
for number in count():
    seen.append(number)
for number in Down(2):
    seen.append(number)
