class Counter:
    value = 0

    def add(self): self.value += 1
