"""A robot on a grid that writes down its way."""


class Robot:
    turns = {"L": -1, "R": 1}
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]

    def __init__(self, x=0, y=0, facing=0):
        self.x, self.y, self.facing = x, y, facing

    def run(self, commands):
        for command in commands:
            if command == "A":
                dx, dy = self.steps[self.facing]
                self.x, self.y = self.x + dx, self.y + dy
            else:
                self.facing = (self.facing + self.turns[command]) % 4
        return self

    def __repr__(self):
        return f"Robot({self.x}, {self.y}, {'NESW'[self.facing]})"
