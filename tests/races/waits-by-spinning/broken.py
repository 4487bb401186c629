class Pair:
    def __init__(self):
        self.is_first_there = self.is_second_there = False

    def first(self):
        self.is_first_there = True
        while not self.is_second_there:
            pass
        self.is_first_there = False

    def second(self):
        self.is_second_there = True
        while not self.is_first_there:
            pass
        self.is_second_there = False
