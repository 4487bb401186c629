import unittest
from datetime import date

from cookbook import Author, Base, Food, Ingredient, Recipe, Tag, recipe_tags
from solution import newest, tagged
from sqlalchemy import create_engine, event, insert, inspect, select, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool


def may(day):
    """A day in May 2026."""
    return date(2026, 5, day)


class Cookbook:
    """A database of recipes, each (title, day in May, author, tags, foods)."""

    def __init__(self, *recipes):
        # All sessions share one connection: another would be another empty database.
        self.engine = create_engine("sqlite://", poolclass=StaticPool)
        Base.metadata.create_all(self.engine)
        authors = self.ids(Author, [author for _, _, author, _, _ in recipes if author])
        tags = self.ids(Tag, [name for *_, names, _ in recipes for name in names])
        foods = self.ids(Food, [name for *_, names in recipes for name in names])
        numbered = list(enumerate(recipes, start=1))
        self.insert(
            Recipe,
            [
                {"id": n, "title": title, "added": may(day), "author_id": authors.get(author)}
                for n, (title, day, author, _, _) in numbered
            ],
        )
        self.insert(
            recipe_tags,
            [{"recipe_id": n, "tag_id": tags[name]} for n, (*_, names, _) in numbered for name in names],
        )
        self.insert(
            Ingredient,
            [
                {"recipe_id": n, "food_id": foods[name], "grams": grams}
                for n, (*_, names) in numbered
                for grams, name in enumerate(names, start=100)
            ],
        )

    def __repr__(self):
        return "cookbook"

    def ids(self, model, names):
        """Makes a row of the model for each different name, and returns their ids by name."""
        different = list(dict.fromkeys(names))
        # The ids are not in the order of the names.
        numbered = {name: len(different) - n for n, name in enumerate(different)}
        self.insert(model, [{"id": id, "name": name} for name, id in numbered.items()])
        return numbered

    def insert(self, table, rows):
        """Inserts the rows in a transaction of its own."""
        if rows:
            with self.engine.begin() as connection:
                connection.execute(insert(table), rows)

    def index(self, columns):
        """Adds an index to the table of the recipes, which the database may use to sort."""
        with self.engine.begin() as connection:
            connection.execute(text(f"CREATE INDEX of_test ON recipes ({columns})"))

    def statements(self, function, *arguments):
        """How many statements a call sends to the database."""
        sent = []

        def count(connection, cursor, statement, parameters, context, executemany):
            sent.append(statement)

        event.listen(self.engine, "before_cursor_execute", count)
        function(*arguments)
        event.remove(self.engine, "before_cursor_execute", count)
        return len(sent)

    def connections_kept(self, function, *arguments):
        """How many connections a call takes from the pool without giving them back."""
        kept = []

        def take(connection, record, proxy):
            kept.append(record)

        def give_back(connection, record):
            kept.remove(record)

        event.listen(self.engine, "checkout", take)
        event.listen(self.engine, "checkin", give_back)
        function(*arguments)
        event.remove(self.engine, "checkout", take)
        event.remove(self.engine, "checkin", give_back)
        return len(kept)

    def rows(self, function, *arguments):
        """How many rows a call fetches from the database."""
        fetched = []

        def count(cursor, row):
            fetched.append(row)
            return row

        with self.engine.connect() as connection:
            connection.connection.driver_connection.row_factory = count
        function(*arguments)
        return len(fetched)


def large(count):
    """A cookbook of that many recipes, each with its own author, four tags and five foods."""
    tags = ["dinner", "hot", "quick", "vegan"]
    return Cookbook(
        *[
            (f"recipe {n:03}", 1 + n % 20, f"author {n}", tags, [f"{m} of {n}" for m in range(5)])
            for n in range(count)
        ]
    )


def titles(recipes):
    """The titles of the recipes."""
    return [recipe.title for recipe in recipes]


def whole(recipes):
    """What a page reads of each recipe: title, day, author, tags and foods."""
    return [
        (
            recipe.title,
            recipe.added.day,
            recipe.author and recipe.author.name,
            [tag.name for tag in recipe.tags],
            [ingredient.food.name for ingredient in recipe.ingredients],
        )
        for recipe in recipes
    ]


def columns(recipes):
    """Columns that a page reads, too: ids, and the grams of the ingredients."""
    return [
        (
            recipe.id,
            recipe.author_id,
            recipe.author and recipe.author.id,
            [tag.id for tag in recipe.tags],
            [(ingredient.recipe_id, ingredient.grams) for ingredient in recipe.ingredients],
        )
        for recipe in recipes
    ]


def loaded_by(session, model):
    """The relationships that a plain query of the model loads."""
    mapper, objects = inspect(model), list(session.scalars(select(model)))
    return sorted(
        name
        for name in mapper.relationships.keys()
        if any(name not in inspect(one).unloaded for one in objects)
    )


# given: `cookbook.py` holds the SQLAlchemy 2 models
class NewestTest(unittest.TestCase):
    # rule: return lists of Recipe objects
    # rule: Afterwards a page can read a recipe's columns, its author, tags and ingredients
    # rule: the food of each ingredient
    def test_whole(self):
        """newest: returns recipes of which everything can be read after the session is closed"""
        book = Cookbook(
            ("Pancakes", 2, "Kim", ["sweet", "quick"], ["flour", "milk", "egg"]),
            ("Borscht", 3, "Lea", ["hot"], ["beet", "water"]),
        )
        self.assertEqual(
            whole(newest(book.engine, 2)),
            [
                ("Borscht", 3, "Lea", ["hot"], ["beet", "water"]),
                ("Pancakes", 2, "Kim", ["quick", "sweet"], ["flour", "milk", "egg"]),
            ],
        )

    # rule: Afterwards a page can read a recipe's columns, its author, tags and ingredients
    def test_columns(self):
        """newest: returns recipes with all of their columns, and those of what belongs to them"""
        book = Cookbook(("Pancakes", 2, "Kim", ["quick"], ["flour", "milk"]))
        self.assertEqual(
            columns(newest(book.engine, 1)), [(1, 1, 1, [1], [(1, 100), (1, 101)])]
        )

    # rule: return lists of Recipe objects
    def test_list(self):
        """newest: returns a list of Recipe objects"""
        recipes = newest(Cookbook(("Pancakes", 2, None, [], [])).engine, 3)
        self.assertIsInstance(recipes, list)
        self.assertIsInstance(recipes[0], Recipe)

    # rule: Each opens a session and closes it
    def test_closed(self):
        """newest: leaves no recipe in an open session"""
        [recipe] = newest(Cookbook(("Pancakes", 2, "Kim", ["quick"], ["egg"])).engine, 3)
        self.assertIs(Session.object_session(recipe), None)

    # rule: Each opens a session and closes it
    def test_connection(self):
        """newest: gives its connection back"""
        book = Cookbook(("Pancakes", 2, "Kim", ["quick"], ["egg"]))
        self.assertEqual(book.connections_kept(newest, book.engine, 3), 0)

    # rule: newest(engine, count): the count recipes that were added last, the latest first
    def test_count(self):
        """newest: returns as many as were asked for, the latest first"""
        book = Cookbook(
            ("Pie", 4, "Kim", ["hot", "sweet"], ["flour", "egg", "plum"]),
            ("Rice", 9, "Kim", ["hot", "quick"], ["rice", "water"]),
            ("Salad", 1, "Lea", [], ["leek"]),
            ("Toast", 7, "Lea", ["quick"], ["bread", "egg", "leek"]),
        )
        self.assertEqual(titles(newest(book.engine, 1)), ["Rice"])
        self.assertEqual(titles(newest(book.engine, 3)), ["Rice", "Toast", "Pie"])
        self.assertEqual(titles(newest(book.engine, 5)), ["Rice", "Toast", "Pie", "Salad"])

    # rule: of one day, by id
    def test_one_day(self):
        """newest: sorts recipes of one day by id, before it counts them"""
        book = Cookbook(
            ("Tart", 5, None, [], []),
            ("Rice", 6, None, [], []),
            ("Mash", 5, None, [], []),
            ("Soup", 6, None, [], []),
            ("Bread", 5, None, [], []),
        )
        self.assertEqual(titles(newest(book.engine, 4)), ["Rice", "Soup", "Tart", "Mash"])

    # rule: of one day, by id
    def test_one_day_by_index(self):
        """newest: sorts recipes of one day by id, whatever index the database uses"""
        book = Cookbook(*[(title, 6, "Kim", [], []) for title in ("Tart", "Rice", "Mash", "Soup")])
        book.index("added, id, title, author_id")
        self.assertEqual(titles(newest(book.engine, 2)), ["Tart", "Rice"])
        self.assertEqual(titles(newest(book.engine, 4)), ["Tart", "Rice", "Mash", "Soup"])

    # rule: the count recipes
    def test_none(self):
        """newest: returns an empty list if there are no recipes, or none is asked for"""
        self.assertEqual(newest(Cookbook().engine, 3), [])
        self.assertEqual(newest(Cookbook(("Rice", 6, None, [], [])).engine, 0), [])

    # rule: A recipe may have no author, no tags and no ingredients
    def test_bare(self):
        """newest: returns recipes without an author, without tags or without ingredients"""
        book = Cookbook(
            ("Rice", 6, None, ["hot"], ["rice"]),
            ("Soup", 5, "Kim", [], ["water"]),
            ("Toast", 4, "Kim", ["quick"], []),
            ("Air", 3, None, [], []),
        )
        self.assertEqual(
            whole(newest(book.engine, 4)),
            [
                ("Rice", 6, None, ["hot"], ["rice"]),
                ("Soup", 5, "Kim", [], ["water"]),
                ("Toast", 4, "Kim", ["quick"], []),
                ("Air", 3, None, [], []),
            ],
        )

    # rule: Titles and names may repeat
    # rule: Each recipe is in the list once
    def test_same_title(self):
        """newest: keeps recipes with the same title apart"""
        book = Cookbook(
            ("Rice", 6, "Kim", ["hot"], ["rice"]),
            ("Rice", 6, "Lea", ["cold"], ["rice", "milk"]),
        )
        self.assertEqual(
            whole(newest(book.engine, 5)),
            [
                ("Rice", 6, "Kim", ["hot"], ["rice"]),
                ("Rice", 6, "Lea", ["cold"], ["rice", "milk"]),
            ],
        )

    # rule: with all of its tags and ingredients
    def test_same_food(self):
        """newest: has both ingredients of a recipe that uses one food twice"""
        book = Cookbook(("Dumplings", 6, "Kim", ["hot"], ["flour", "leek", "flour"]))
        self.assertEqual(
            whole(newest(book.engine, 5)),
            [("Dumplings", 6, "Kim", ["hot"], ["flour", "leek", "flour"])],
        )

    # rule: with all of its tags and ingredients, in the order that the models give them
    def test_order(self):
        """newest: has tags sorted by name, and ingredients by id"""
        book = Cookbook(("Pie", 6, "Kim", ["warm", "dear", "quick"], ["salt", "egg", "plum"]))
        self.assertEqual(
            whole(newest(book.engine, 5)),
            [("Pie", 6, "Kim", ["dear", "quick", "warm"], ["salt", "egg", "plum"])],
        )

    # rule: A call sends at most three statements, for three recipes or three hundred
    def test_statements(self):
        """newest: sends at most three statements, for few recipes and for many"""
        for count in (3, 300):
            book = large(count)
            self.assertEqual(len(newest(book.engine, count)), count)
            self.assertLessEqual(book.statements(newest, book.engine, count), 3)

    # rule: Reading what it returned sends none
    def test_reading(self):
        """newest: returns recipes whose reading sends no statements"""
        book = large(4)
        recipes = newest(book.engine, 4)
        self.assertEqual(book.statements(whole, recipes), 0)

    # rule: no tag or ingredient of a recipe twice
    # rule: It fetches only what belongs to the recipes in its list
    def test_rows(self):
        """newest: fetches no rows of other recipes, and no tag or ingredient of a recipe twice"""
        book = large(20)
        self.assertEqual(len(newest(book.engine, 6)), 6)
        # Six recipes, with four tags and five ingredients each; or fewer if they are joined.
        self.assertLessEqual(book.rows(newest, book.engine, 6), 6 + 6 * 4 + 6 * 5)

    # rule: Each call returns what is in the database now
    def test_now(self):
        """newest: returns a recipe that was added since the last call"""
        book = Cookbook(("Rice", 6, None, [], []))
        self.assertEqual(titles(newest(book.engine, 5)), ["Rice"])
        book.insert(Recipe, [{"title": "Soup", "added": may(7)}])
        self.assertEqual(titles(newest(book.engine, 5)), ["Soup", "Rice"])

    # rule: Other queries still load only what they ask for
    def test_other_queries(self):
        """leaves other queries of recipes without what they do not ask for"""
        book = large(3)
        self.assertEqual(len(newest(book.engine, 3)), 3)
        with Session(book.engine) as session:
            self.assertEqual(loaded_by(session, Recipe), [])

    # rule: Other queries still load only what they ask for
    def test_other_models(self):
        """leaves other queries of ingredients without what they do not ask for"""
        book = large(3)
        self.assertEqual(len(tagged(book.engine, ["hot"])), 3)
        with Session(book.engine) as session:
            self.assertEqual(loaded_by(session, Ingredient), [])


class TaggedTest(unittest.TestCase):
    # rule: Afterwards a page can read a recipe's columns, its author, tags and ingredients
    # rule: the food of each ingredient
    def test_whole(self):
        """tagged: returns recipes of which everything can be read after the session is closed"""
        book = Cookbook(
            ("Pancakes", 2, "Kim", ["sweet", "quick"], ["flour", "milk", "egg"]),
            ("Borscht", 3, "Lea", ["hot", "quick"], ["beet", "water"]),
        )
        self.assertEqual(
            whole(tagged(book.engine, ["quick"])),
            [
                ("Borscht", 3, "Lea", ["hot", "quick"], ["beet", "water"]),
                ("Pancakes", 2, "Kim", ["quick", "sweet"], ["flour", "milk", "egg"]),
            ],
        )

    # rule: Afterwards a page can read a recipe's columns, its author, tags and ingredients
    def test_columns(self):
        """tagged: returns recipes with all of their columns, and those of what belongs to them"""
        book = Cookbook(("Pancakes", 2, "Kim", ["quick"], ["flour", "milk"]))
        self.assertEqual(
            columns(tagged(book.engine, ["quick"])), [(1, 1, 1, [1], [(1, 100), (1, 101)])]
        )

    # rule: return lists of Recipe objects
    def test_list(self):
        """tagged: returns a list of Recipe objects"""
        recipes = tagged(Cookbook(("Rice", 2, None, ["hot"], [])).engine, ["hot"])
        self.assertIsInstance(recipes, list)
        self.assertIsInstance(recipes[0], Recipe)

    # rule: Each opens a session and closes it
    def test_closed(self):
        """tagged: leaves no recipe in an open session"""
        [recipe] = tagged(Cookbook(("Rice", 2, "Kim", ["hot"], ["rice"])).engine, ["hot"])
        self.assertIs(Session.object_session(recipe), None)

    # rule: Each opens a session and closes it
    def test_connection(self):
        """tagged: gives its connection back"""
        book = Cookbook(("Rice", 2, "Kim", ["hot"], ["rice"]))
        self.assertEqual(book.connections_kept(tagged, book.engine, ["hot"]), 0)

    # rule: the recipes that have at least one tag with one of these names
    def test_any(self):
        """tagged: returns recipes with any of the names, and no others"""
        book = Cookbook(
            ("Pie", 4, None, ["sweet"], []),
            ("Rice", 9, None, ["hot", "cheap"], []),
            ("Salad", 1, None, ["cold"], []),
            ("Toast", 7, None, [], []),
        )
        self.assertEqual(titles(tagged(book.engine, ["sweet", "hot", "new"])), ["Pie", "Rice"])
        self.assertEqual(titles(tagged(book.engine, ["cold"])), ["Salad"])

    # rule: Each recipe is in the list once
    def test_once(self):
        """tagged: returns a recipe once that has two of the names"""
        book = Cookbook(
            ("Rice", 9, "Kim", ["hot", "cheap", "quick"], ["rice", "water"]),
            ("Toast", 7, "Kim", ["quick", "hot"], ["bread"]),
        )
        self.assertEqual(
            titles(tagged(book.engine, ["quick", "hot", "cheap"])), ["Rice", "Toast"]
        )

    # rule: with all of its tags and ingredients
    def test_all_tags(self):
        """tagged: has all tags of a recipe, not only those that were asked for"""
        book = Cookbook(("Rice", 9, "Kim", ["quick", "hot", "cheap"], ["rice"]))
        self.assertEqual(
            whole(tagged(book.engine, ["hot", "cheap"])),
            [("Rice", 9, "Kim", ["cheap", "hot", "quick"], ["rice"])],
        )

    # rule: sorted by title, then by id
    def test_sorted(self):
        """tagged: sorts by title, whatever the day"""
        book = Cookbook(
            ("Toast", 7, None, ["hot"], []),
            ("Rice", 9, None, ["hot"], []),
            ("Apple pie", 8, None, ["hot"], []),
        )
        self.assertEqual(titles(tagged(book.engine, ["hot"])), ["Apple pie", "Rice", "Toast"])

    # rule: sorted by title, then by id
    # rule: Titles and names may repeat
    def test_same_title(self):
        """tagged: keeps recipes with the same title apart, sorted by id"""
        book = Cookbook(
            ("Rice", 9, "Lea", ["hot"], ["rice"]),
            ("Rice", 2, "Kim", ["hot", "new"], ["rice", "milk"]),
            ("Rice", 5, None, ["new"], []),
        )
        self.assertEqual(
            whole(tagged(book.engine, ["new", "hot"])),
            [
                ("Rice", 9, "Lea", ["hot"], ["rice"]),
                ("Rice", 2, "Kim", ["hot", "new"], ["rice", "milk"]),
                ("Rice", 5, None, ["new"], []),
            ],
        )

    # rule: sorted by title, then by id
    def test_same_title_by_index(self):
        """tagged: sorts recipes with the same title by id, whatever index the database uses"""
        book = Cookbook(*[("Rice", day, "Kim", ["hot"], []) for day in (4, 7, 3, 5)])
        book.index("title, id DESC, added, author_id")
        self.assertEqual(
            [recipe.added.day for recipe in tagged(book.engine, ["hot"])], [4, 7, 3, 5]
        )

    # rule: at least one tag with one of these names
    # rule: Titles and names may repeat
    def test_same_tag(self):
        """tagged: knows two tags that have one name"""
        book = Cookbook(
            ("Rice", 9, None, ["hot", "spicy"], []),
            ("Soup", 2, None, ["spicy"], []),
            ("Stew", 2, None, ["hot"], []),
        )
        with Session(book.engine) as session:
            session.scalars(select(Tag).where(Tag.name == "spicy")).one().name = "hot"
            session.commit()
        self.assertEqual(
            whole(tagged(book.engine, ["hot"])),
            [
                ("Rice", 9, None, ["hot", "hot"], []),
                ("Soup", 2, None, ["hot"], []),
                ("Stew", 2, None, ["hot"], []),
            ],
        )

    # rule: one of these names
    def test_exact(self):
        """tagged: takes a name as it is, with its case and its signs"""
        book = Cookbook(
            ("Rice", 9, None, ["hot"], []),
            ("Soup", 2, None, ["Hot"], []),
            ("Stew", 2, None, ["hot pot"], []),
            ("Mash", 2, None, ["50%"], []),
            ("Jelly", 2, None, ["50 g"], []),
        )
        self.assertEqual(titles(tagged(book.engine, ["hot"])), ["Rice"])
        self.assertEqual(titles(tagged(book.engine, ["50%", "Hot"])), ["Mash", "Soup"])

    # rule: at least one tag with one of these names
    def test_none(self):
        """tagged: returns an empty list for no names, or for names that no recipe has"""
        book = Cookbook(("Rice", 9, None, ["hot"], []), ("Soup", 9, None, [], []))
        self.assertEqual(tagged(book.engine, []), [])
        self.assertEqual(tagged(book.engine, ["new"]), [])

    # rule: A recipe may have no author, no tags and no ingredients
    def test_bare(self):
        """tagged: returns recipes without an author, or without ingredients"""
        book = Cookbook(
            ("Rice", 6, None, ["hot"], ["rice"]),
            ("Soup", 5, "Kim", ["hot"], []),
            ("Toast", 4, None, ["hot"], []),
        )
        self.assertEqual(
            whole(tagged(book.engine, ["hot"])),
            [
                ("Rice", 6, None, ["hot"], ["rice"]),
                ("Soup", 5, "Kim", ["hot"], []),
                ("Toast", 4, None, ["hot"], []),
            ],
        )

    # rule: in the order that the models give them
    def test_order(self):
        """tagged: has tags sorted by name, and ingredients by id"""
        book = Cookbook(("Pie", 6, "Kim", ["warm", "dear", "quick"], ["salt", "egg", "plum"]))
        self.assertEqual(
            whole(tagged(book.engine, ["warm"])),
            [("Pie", 6, "Kim", ["dear", "quick", "warm"], ["salt", "egg", "plum"])],
        )

    # rule: A call sends at most three statements, for three recipes or three hundred
    def test_statements(self):
        """tagged: sends at most three statements, for few recipes and for many"""
        for count in (3, 300):
            book = large(count)
            self.assertEqual(len(tagged(book.engine, ["hot", "quick"])), count)
            self.assertLessEqual(book.statements(tagged, book.engine, ["hot", "quick"]), 3)

    # rule: Reading what it returned sends none
    def test_reading(self):
        """tagged: returns recipes whose reading sends no statements"""
        book = large(4)
        recipes = tagged(book.engine, ["hot", "quick"])
        self.assertEqual(book.statements(whole, recipes), 0)

    # rule: no tag or ingredient of a recipe twice
    def test_rows(self):
        """tagged: fetches no tag or ingredient of a recipe twice"""
        book = large(6)
        self.assertEqual(len(tagged(book.engine, ["hot", "quick", "vegan"])), 6)
        # Six recipes, with four tags and five ingredients each; or fewer if they are joined.
        self.assertLessEqual(
            book.rows(tagged, book.engine, ["hot", "quick", "vegan"]), 6 + 6 * 4 + 6 * 5
        )

    # rule: It fetches only what belongs to the recipes in its list
    def test_rows_of_others(self):
        """tagged: fetches no rows of recipes without such a tag"""
        others = [(f"recipe {n}", 1, "Kim", ["cold"], ["rice"]) for n in range(30)]
        book = Cookbook(("Rice", 6, "Kim", ["hot", "new"], ["rice", "water"]), *others)
        self.assertEqual(titles(tagged(book.engine, ["hot"])), ["Rice"])
        self.assertLessEqual(book.rows(tagged, book.engine, ["hot"]), 1 + 2 + 2)

    # rule: Each call returns what is in the database now
    def test_now(self):
        """tagged: returns a recipe that was added since the last call"""
        book = Cookbook(("Rice", 6, None, ["hot"], []))
        self.assertEqual(titles(tagged(book.engine, ["hot"])), ["Rice"])
        book.insert(Recipe, [{"id": 2, "title": "Soup", "added": may(7)}])
        book.insert(recipe_tags, [{"recipe_id": 2, "tag_id": 1}])
        self.assertEqual(titles(tagged(book.engine, ["hot"])), ["Rice", "Soup"])


if __name__ == "__main__":
    unittest.main()
