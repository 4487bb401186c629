class Stock:
    def __init__(self, left):
        self.left = left

    def sell(self):
        if self.left > 0:
            self.left = self.left - 1
            return True
        return False
