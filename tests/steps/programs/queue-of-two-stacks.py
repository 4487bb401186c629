class Queue:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def put(self, item):
        self.inbox.append(item)

    def get(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()


queue = Queue()
queue.put(1)
queue.put(2)
first = queue.get()
queue.put(3)
second = queue.get()
