"""The shed of a club that lends tools to its members."""


class ShedError(Exception):
    """What the shed refuses; the message is for whoever asked."""


class UnknownTool(ShedError):
    """There is no tool of that name."""


class NoneLeft(ShedError):
    """All tools of that name are lent."""


class Shed:
    """The tools of the club, and how many of each are left."""

    def __init__(self, tools: dict[str, int]) -> None:
        self.tools = dict(tools)

    def left(self, tool: str) -> int:
        if tool not in self.tools:
            raise UnknownTool(f"There is no {tool} in the shed.")
        return self.tools[tool]

    def lend(self, tool: str) -> None:
        if self.left(tool) == 0:
            raise NoneLeft(f"Every {tool} is lent.")
        self.tools[tool] -= 1
