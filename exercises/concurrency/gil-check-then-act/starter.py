class Show:
    """The seats of one show, sold at several windows."""

    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce

    def sell(self, count, pay):
        """Sell so many seats if they are free, and say whether they were."""
        if count < 1:
            raise ValueError("count must be at least 1")
        if count > self.left:
            return False
        pay()
        self.left -= count
        self.announce(self.left)
        return True
