class Shop:
    def __init__(self):
        self._is_open = False
        self._prices = None

    def open(self):
        self._prices = {"tea": 5}
        self._is_open = True

    def price(self):
        if self._is_open:
            return self._prices["tea"]
        return None
