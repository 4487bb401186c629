import unittest

from solution import newest_first, sort_by, standings


def team(name, points, conceded=0, **more):
    return {"name": name, "points": points, "conceded": conceded, **more}


def article(title, date, **more):
    return {"title": title, "date": date, **more}


def names(teams):
    return [row["name"] for row in teams]


def titles(articles):
    return [row["title"] for row in articles]


def ids(rows):
    return [row["id"] for row in rows]


class StandingsTest(unittest.TestCase):
    def test_points(self):
        """standings: puts the team with the most points first"""
        teams = [team("Foxes", 3, 1), team("Crows", 12, 7), team("Ants", 0, 5), team("Toads", 9, 2)]
        self.assertEqual(names(standings(teams)), ["Crows", "Toads", "Foxes", "Ants"])

    def test_conceded(self):
        """standings: of equal points, puts the team that conceded least first"""
        teams = [team("Foxes", 5, 8), team("Crows", 5, 10), team("Toads", 5, 3)]
        self.assertEqual(names(standings(teams)), ["Toads", "Foxes", "Crows"])

    def test_name(self):
        """standings: goes from A to Z when points and conceded are equal"""
        teams = [team("Toads", 5, 3), team("Crows", 5, 3), team("Foxes", 5, 3), team("Ants", 8, 9)]
        self.assertEqual(names(standings(teams)), ["Ants", "Crows", "Foxes", "Toads"])

    def test_negative_points(self):
        """standings: copes with points below zero"""
        teams = [team("Foxes", -6), team("Crows", 2), team("Toads", -1)]
        self.assertEqual(names(standings(teams)), ["Crows", "Toads", "Foxes"])

    def test_full_ties(self):
        """standings: keeps teams that tie in everything in the order in which they came"""
        teams = [team("Hares", 4, id=1), team("Hares", 4, id=2), team("Hares", 4, id=3)]
        self.assertEqual(ids(standings(teams)), [1, 2, 3])

    def test_standings_input(self):
        """standings: returns a new list and leaves the one it is given alone"""
        teams = [team("Foxes", 1), team("Crows", 2)]
        self.assertEqual(names(standings(teams)), ["Crows", "Foxes"])
        self.assertEqual(names(teams), ["Foxes", "Crows"])


class NewestFirstTest(unittest.TestCase):
    def test_dates(self):
        """newest_first: puts the latest date first"""
        rows = [article("a", "2025-12-31"), article("b", "2026-02-01"), article("c", "2026-01-15")]
        self.assertEqual(titles(newest_first(rows)), ["b", "c", "a"])

    def test_titles(self):
        """newest_first: goes from A to Z within one day"""
        day = "2026-05-02"
        rows = [article("Swim", day), article("Chess", day), article("Judo", day)]
        self.assertEqual(titles(newest_first(rows)), ["Chess", "Judo", "Swim"])

    def test_upper_and_lower_case(self):
        """newest_first: makes no difference between upper and lower case"""
        day = "2026-05-02"
        rows = [article("Swim", day), article("chess", day), article("JUDO", day)]
        self.assertEqual(titles(newest_first(rows)), ["chess", "JUDO", "Swim"])

    def test_same_title_and_day(self):
        """newest_first: keeps articles of the same day and title in the order in which they came"""
        rows = [
            article("News", "2026-05-02", id=1),
            article("NEWS", "2026-05-02", id=2),
            article("news", "2026-05-02", id=3),
        ]
        self.assertEqual(ids(newest_first(rows)), [1, 2, 3])

    def test_articles_input(self):
        """newest_first: returns a new list and leaves the one it is given alone"""
        rows = [article("a", "2024-01-01"), article("b", "2025-01-01")]
        self.assertEqual(titles(newest_first(rows)), ["b", "a"])
        self.assertEqual(titles(rows), ["a", "b"])


class SortByTest(unittest.TestCase):
    def test_one_key(self):
        """sort_by: sorts up and down by one key"""
        self.assertEqual(sort_by([-2, 1, 3], (lambda n: n * n, "up")), [1, -2, 3])
        self.assertEqual(sort_by([-2, 1, 3], (lambda n: n * n, "down")), [3, -2, 1])

    def test_first_order_counts_most(self):
        """sort_by: lets a later order decide only where the earlier ones tie"""
        pairs = [("b", 1), ("a", 2), ("b", 2), ("a", 1)]
        self.assertEqual(
            sort_by(pairs, (lambda pair: pair[0], "up"), (lambda pair: pair[1], "down")),
            [("a", 2), ("a", 1), ("b", 2), ("b", 1)],
        )

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

    def test_text_down(self):
        """sort_by: sorts texts down as well as numbers"""
        self.assertEqual(sort_by(["é", "a", "z"], (lambda text: text, "down")), ["é", "z", "a"])

    def test_ties_down(self):
        """sort_by: keeps ties in the order in which they came, downwards too"""
        words = ["bb", "a", "cc", "d", "aa"]
        self.assertEqual(
            sort_by(words, (lambda word: len(word), "down")), ["bb", "cc", "aa", "a", "d"]
        )

    def test_items_without_order(self):
        """sort_by: compares keys, never the items themselves"""
        rows = [{"id": 1, "size": 4}, {"id": 2, "size": 4}, {"id": 3, "size": 2}]
        self.assertEqual(ids(sort_by(rows, (lambda row: row["size"], "up"))), [3, 1, 2])

    def test_key_once(self):
        """sort_by: calls each key function once per item"""
        calls = []

        def weight(item):
            calls.append(item)
            return item % 3

        sort_by([5, 4, 3, 2, 1, 0], (weight, "up"), (lambda item: item, "down"))
        self.assertEqual(sorted(calls), [0, 1, 2, 3, 4, 5])

    def test_no_orders(self):
        """sort_by: returns a new list in the same order when there is no order to sort by"""
        items = [3, 1, 2]
        self.assertEqual(sort_by(items), [3, 1, 2])
        self.assertIsNot(sort_by(items), items)

    def test_items_unchanged(self):
        """sort_by: leaves the list it is given alone"""
        items = [3, 1, 2]
        sort_by(items, (lambda item: item, "up"))
        self.assertEqual(items, [3, 1, 2])

    def test_generator(self):
        """sort_by: takes a generator, and an empty one too"""
        self.assertEqual(sort_by((n for n in (6, 8, 7)), (lambda n: n, "down")), [8, 7, 6])
        self.assertEqual(sort_by((n for n in ()), (lambda n: n, "up")), [])

    def test_unknown_direction(self):
        """sort_by: raises ValueError for a direction that is neither up nor down"""
        for direction in ("upwards", "DOWN", "", None):
            with self.subTest(direction=direction):
                with self.assertRaises(ValueError):
                    sort_by([2, 1], (lambda n: n, direction))


if __name__ == "__main__":
    unittest.main()
