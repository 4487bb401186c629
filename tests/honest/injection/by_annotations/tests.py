import unittest

from solution import Container


class Repo:
    def __init__(self, db: "Db", log: "Log") -> None:
        self.db = db
        self.log = log


class Db:
    def __init__(self, log: "Log"):
        self.log = log


class Log:
    pass


class ContainerTest(unittest.TestCase):
    def test_builds(self):
        repo = Container().get(Repo)
        self.assertIsInstance(repo.db, Db)
        self.assertIsInstance(repo.log, Log)

    def test_shares(self):
        container = Container()
        self.assertIs(container.get(Repo).log, container.get(Db).log)
        self.assertIs(container.get(Log), container.get(Log))
