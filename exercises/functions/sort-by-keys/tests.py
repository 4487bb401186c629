import unittest

from solution import newest_first, sort_by, standings


def team(name, points, conceded=0, **more):
    """A team as a dict, with whatever more is given."""
    return {"name": name, "points": points, "conceded": conceded, **more}


def article(title, date, **more):
    """An article as a dict, with whatever more is given."""
    return {"title": title, "date": date, **more}


def names(teams):
    """The names of the teams, in their order."""
    return [row["name"] for row in teams]


def titles(articles):
    """The titles of the articles, in their order."""
    return [row["title"] for row in articles]


def ids(rows):
    """The ids of the rows, in their order."""
    return [row["id"] for row in rows]


class Rank:
    """A rank, of which nothing is known but which one is smaller."""

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number

    def __repr__(self):
        return f"Rank({self.number})"


# given: Write three functions
class StandingsTest(unittest.TestCase):
    # rule: most "points" first
    def test_points(self):
        """standings: puts the team with the most points first"""
        teams = [team("Foxes", 3, 1), team("Crows", 12, 7), team("Ants", 0, 5), team("Toads", 9, 2)]
        self.assertEqual(names(standings(teams)), ["Crows", "Toads", "Foxes", "Ants"])

    # rule: on equal points, fewest "conceded" first
    def test_conceded(self):
        """standings: on equal points, puts the team that conceded fewest first"""
        teams = [team("Foxes", 5, 8), team("Crows", 5, 10), team("Toads", 5, 3)]
        self.assertEqual(names(standings(teams)), ["Toads", "Foxes", "Crows"])

    # rule: then "name" from A to Z
    def test_name(self):
        """standings: goes from A to Z when points and conceded are equal"""
        teams = [team("Toads", 5, 3), team("Crows", 5, 3), team("Foxes", 5, 3), team("Ants", 8, 9)]
        self.assertEqual(names(standings(teams)), ["Ants", "Crows", "Foxes", "Toads"])

    # rule: most "points" first
    # rule: on equal points, fewest "conceded" first
    def test_many_conceded(self):
        """standings: lets goals conceded decide only between equal points"""
        teams = [team("Foxes", 5, 2), team("Crows", 6, 4_000_000), team("Toads", 4, 0)]
        self.assertEqual(names(standings(teams)), ["Crows", "Foxes", "Toads"])

    # rule: takes any iterable
    def test_standings_generator(self):
        """standings: takes a generator"""
        teams = [team("Foxes", 5), team("Crows", 6)]
        self.assertEqual(names(standings(row for row in teams)), ["Crows", "Foxes"])

    # rule: most "points" first
    def test_negative_points(self):
        """standings: handles negative points"""
        teams = [team("Foxes", -6), team("Crows", 2), team("Toads", -1)]
        self.assertEqual(names(standings(teams)), ["Crows", "Toads", "Foxes"])

    # rule: Rows that tie on every key keep their order
    def test_full_ties(self):
        """standings: keeps teams that tie on every key in their order"""
        teams = [team("Hares", 4, id=1), team("Hares", 4, id=2), team("Hares", 4, id=3)]
        self.assertEqual(ids(standings(teams)), [1, 2, 3])

    # rule: return new lists
    # rule: does not change it
    def test_standings_input(self):
        """standings: returns a new list and does not change the one it is given"""
        teams = [team("Foxes", 1), team("Crows", 2)]
        self.assertEqual(names(standings(teams)), ["Crows", "Foxes"])
        self.assertEqual(names(teams), ["Foxes", "Crows"])
        self.assertEqual(teams[0], {"name": "Foxes", "points": 1, "conceded": 0})


class NewestFirstTest(unittest.TestCase):
    # rule: the latest "date", such as "2026-03-09", first
    def test_dates(self):
        """newest_first: puts the latest date first"""
        rows = [article("a", "2025-12-31"), article("b", "2026-02-01"), article("c", "2026-01-15")]
        self.assertEqual(titles(newest_first(rows)), ["b", "c", "a"])

    # rule: on the same date, "title" from A to Z
    def test_titles(self):
        """newest_first: goes from A to Z on the same date"""
        day = "2026-05-02"
        rows = [article("Swim", day), article("Chess", day), article("Judo", day)]
        self.assertEqual(titles(newest_first(rows)), ["Chess", "Judo", "Swim"])

    # rule: "title" from A to Z
    def test_titles_with_the_same_beginning(self):
        """newest_first: compares the whole titles"""
        day = "2026-05-02"
        rows = [article("Chess club", day), article("Chess", day), article("Camp", day)]
        self.assertEqual(titles(newest_first(rows)), ["Camp", "Chess", "Chess club"])

    # rule: takes any iterable
    def test_articles_generator(self):
        """newest_first: takes a generator"""
        rows = [article("a", "2024-01-01"), article("b", "2025-01-01")]
        self.assertEqual(titles(newest_first(row for row in rows)), ["b", "a"])

    # rule: Rows that tie on every key keep their order
    def test_same_title_and_day(self):
        """newest_first: keeps articles with the same date and title in their order"""
        rows = [
            article("News", "2026-05-02", id=1),
            article("News", "2026-05-02", id=2),
            article("News", "2026-05-02", id=3),
        ]
        self.assertEqual(ids(newest_first(rows)), [1, 2, 3])

    # rule: return new lists
    # rule: does not change it
    def test_articles_input(self):
        """newest_first: returns a new list and does not change the one it is given"""
        rows = [article("a", "2024-01-01"), article("b", "2025-01-01")]
        self.assertEqual(titles(newest_first(rows)), ["b", "a"])
        self.assertEqual(titles(rows), ["a", "b"])


class SortByTest(unittest.TestCase):
    # rule: a pair of a key function and "up" or "down"
    def test_one_key(self):
        """sort_by: sorts by one key, up and down"""
        self.assertEqual(sort_by([-2, 1, 3], (lambda n: n * n, "up")), [1, -2, 3])
        self.assertEqual(sort_by([-2, 1, 3], (lambda n: n * n, "down")), [3, -2, 1])

    # rule: The first order counts most
    # rule: each later one decides ties
    def test_first_order_counts_most(self):
        """sort_by: lets a later order decide only where the earlier ones tie"""
        pairs = [("b", 1), ("a", 2), ("b", 2), ("a", 1)]
        self.assertEqual(
            sort_by(pairs, (lambda pair: pair[0], "up"), (lambda pair: pair[1], "down")),
            [("a", 2), ("a", 1), ("b", 2), ("b", 1)],
        )

    # rule: each later one decides ties
    def test_three_orders(self):
        """sort_by: takes three orders, each with its own direction"""
        words = ["Ox", "ant", "owl", "ape", "Ant", "yak"]
        self.assertEqual(
            sort_by(
                words,
                (lambda word: len(word), "down"),
                (lambda word: word[0].lower(), "up"),
                (lambda word: word, "down"),
            ),
            ["ape", "ant", "Ant", "owl", "yak", "Ox"],
        )

    # rule: Keys may be anything that supports <
    def test_strings_down(self):
        """sort_by: sorts by strings in descending order as well as by numbers"""
        self.assertEqual(sort_by(["é", "a", "z"], (lambda word: word, "down")), ["é", "z", "a"])

    # rule: not only numbers and strings
    def test_tuples_down(self):
        """sort_by: sorts by tuples in descending order as well as by numbers"""
        self.assertEqual(
            sort_by([12, 21, 30, 3], (lambda n: (n % 10, n // 10), "down")), [3, 12, 21, 30]
        )

    # rule: Keys may be anything that supports <
    def test_lists_down(self):
        """sort_by: sorts by keys that cannot be hashed, such as lists"""
        versions = ["3.9", "3.14", "3.9.2", "3.14"]
        self.assertEqual(
            sort_by(versions, (lambda text: [int(part) for part in text.split(".")], "down")),
            ["3.14", "3.14", "3.9.2", "3.9"],
        )

    # rule: Keys may be anything that supports <
    # rule: each later one decides ties
    def test_less_than_alone(self):
        """sort_by: two keys tie if neither is smaller, even if they do not define =="""
        pairs = [("b", 7), ("c", 2), ("a", 7)]
        self.assertEqual(
            sort_by(pairs, (lambda pair: Rank(pair[1]), "up"), (lambda pair: pair[0], "up")),
            [("c", 2), ("a", 7), ("b", 7)],
        )
        self.assertEqual(
            sort_by(pairs, (lambda pair: Rank(pair[1]), "down"), (lambda pair: pair[0], "up")),
            [("a", 7), ("b", 7), ("c", 2)],
        )

    # rule: Rows that tie on every key keep their order
    def test_ties_down(self):
        """sort_by: keeps ties in their order, in descending order too"""
        words = ["bb", "a", "cc", "d", "aa"]
        self.assertEqual(
            sort_by(words, (lambda word: len(word), "down")), ["bb", "cc", "aa", "a", "d"]
        )

    # rule: each order is a pair of a key function
    def test_items_without_order(self):
        """sort_by: compares keys, never the items themselves"""
        rows = [{"id": 1, "size": 4}, {"id": 2, "size": 4}, {"id": 3, "size": 2}]
        self.assertEqual(ids(sort_by(rows, (lambda row: row["size"], "up"))), [3, 1, 2])

    # rule: If there are no orders, sort_by keeps the order
    # rule: return new lists
    def test_no_orders(self):
        """sort_by: returns a new list in the same order if there are no orders"""
        items = [3, 1, 2]
        self.assertEqual(sort_by(items), [3, 1, 2])
        self.assertIsNot(sort_by(items), items)

    # rule: does not change it
    def test_items_unchanged(self):
        """sort_by: does not change the list it is given"""
        items = [3, 1, 2]
        sort_by(items, (lambda item: item, "up"))
        self.assertEqual(items, [3, 1, 2])

    # rule: takes any iterable
    def test_generator(self):
        """sort_by: takes a generator, including an empty one"""
        self.assertEqual(sort_by((n for n in (6, 8, 7)), (lambda n: n, "down")), [8, 7, 6])
        self.assertEqual(sort_by((n for n in ()), (lambda n: n, "up")), [])

    # rule: Any other direction raises ValueError
    def test_unknown_direction(self):
        """sort_by: raises ValueError for a direction that is neither up nor down"""
        for direction in ("upwards", "DOWN", "", None):
            with self.subTest(direction=direction):
                with self.assertRaises(ValueError):
                    sort_by([2, 1], (abs, direction))

    # rule: Any other direction raises ValueError
    def test_unknown_direction_of_the_second_order(self):
        """sort_by: raises ValueError for a wrong direction in any order"""
        with self.assertRaises(ValueError):
            sort_by([2, 1], (abs, "up"), (abs, "sideways"))

    # rule: even if there are no items
    def test_unknown_direction_without_items(self):
        """sort_by: raises ValueError for a wrong direction even if there are no items"""
        with self.assertRaises(ValueError):
            sort_by([], (abs, "sideways"))


if __name__ == "__main__":
    unittest.main()
