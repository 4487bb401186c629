class Signal:
    """Tells its subscribers when something happens."""

    def __init__(self):
        self.subscribers = []

    def subscribe(self, callback, weak=False):
        """Call callback in every notify from now on."""
        self.subscribers.append(callback)

    def unsubscribe(self, callback):
        """End the subscription of callback."""
        self.subscribers.remove(callback)

    def notify(self, *args, **kwargs):
        """Call all subscribers with these arguments."""
        for subscriber in self.subscribers:
            subscriber(*args, **kwargs)

    def __len__(self):
        return len(self.subscribers)
