import unittest
from contextlib import suppress
from datetime import date

from django.db import connection
from festival import Director, Film, Genre, Hall, Screening, Ticket
from solution import programme, sales

HALLS = (("Blue", 80), ("Red", 30), ("Green", 30))


def may(day):
    """A day in May 2026."""
    return date(2026, 5, day)


def festival(films, screenings=(), tickets=(), halls=HALLS):
    """
    Fills the empty tables. Films are (title, director, genres), halls are (name, seats);
    screenings are (number of the film, day in May, number of the hall), and tickets are
    (number of the screening, how many of them, whether they were returned).
    """
    for model in (Ticket, Screening, Hall, Film, Genre, Director):
        model.objects.all().delete()
    directors = ids(Director, [director for _, director, _ in films if director])
    genres = ids(Genre, [genre for _, _, names in films for genre in names])
    numbered = list(enumerate(films, start=1))
    Film.objects.bulk_create(
        Film(id=n, title=title, director_id=directors.get(director))
        for n, (title, director, _) in numbered
    )
    Film.genres.through.objects.bulk_create(
        Film.genres.through(film_id=n, genre_id=genres[name])
        for n, (_, _, names) in numbered
        for name in names
    )
    Hall.objects.bulk_create(
        Hall(id=n, name=name, seats=seats) for n, (name, seats) in enumerate(halls, start=1)
    )
    Screening.objects.bulk_create(
        Screening(id=n, film_id=film, day=may(day), hall_id=hall)
        for n, (film, day, hall) in enumerate(screenings, start=1)
    )
    Ticket.objects.bulk_create(
        Ticket(screening_id=screening, returned=returned)
        for screening, count, returned in tickets
        for _ in range(count)
    )


def ids(model, names):
    """Makes a row of the model for each different name, and returns their ids by name."""
    different = list(dict.fromkeys(names))
    # The ids are not in the order of the names.
    numbered = {name: len(different) - n for n, name in enumerate(different)}
    model.objects.bulk_create(model(id=n, name=name) for name, n in numbered.items())
    return numbered


def festival_of(count, days):
    """Fills the tables with that many films; most are shown on these days in May."""
    numbers = range(1, count + 1)
    festival(
        films=[(f"film {n}", n % 3 and f"director {n}", [f"genre {n}"]) for n in numbers],
        halls=[(f"hall {n}", 10) for n in numbers],
        screenings=[(n, day, n) for n in numbers if n % 4 for day in days],
        tickets=[(n, 1, False) for n in range(1, count // 2) if n % 5 > 2],
    )


def add_index(test, model, columns):
    """Adds an index to the table of a model until the end of the test."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE INDEX of_test ON {model._meta.db_table} ({columns})")
    test.addCleanup(connection.cursor().execute, "DROP INDEX of_test")


class Enough(BaseException):
    """Ends a call that sends too many queries."""


def queries_for(function, *arguments):
    """How many queries a call sends to the database; it is ended after a hundred."""
    sent = []

    def count(execute, sql, params, many, context):
        # What begins and ends transactions is not a query.
        if sql.split()[0].upper() not in ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"):
            sent.append(sql)
            if len(sent) >= 100:
                raise Enough
        return execute(sql, params, many, context)

    with suppress(Enough), connection.execute_wrapper(count):
        function(*arguments)
    return len(sent)


def rows_fetched_for(function, *arguments):
    """How many rows a call fetches from the database."""
    fetched = []

    def count(cursor, row):
        fetched.append(row)
        return row

    connection.ensure_connection()
    connection.connection.row_factory = count
    function(*arguments)
    connection.connection.row_factory = None
    return len(fetched)


# given: `festival.py` holds the Django models, and the starter two functions that work
class ProgrammeTest(unittest.TestCase):
    # rule: They return the same lists as before, with a tuple for each film
    # rule: programme(day): the title
    # rule: the director's name
    # rule: a sorted list of the names of its genres
    # rule: a list of its screenings from day on, each as a tuple of the day and the name
    def test_several(self):
        """programme: returns the title, the director, the genres and the screenings of each film"""
        festival(
            films=[("Brazil", "Gilliam", ["satire"]), ("Alien", "Scott", ["horror", "space"])],
            screenings=[(1, 8, 1), (2, 7, 2), (2, 9, 1)],
        )
        self.assertEqual(
            programme(may(1)),
            [
                ("Alien", "Scott", ["horror", "space"], [(may(7), "Red"), (may(9), "Blue")]),
                ("Brazil", "Gilliam", ["satire"], [(may(8), "Blue")]),
            ],
        )

    # rule: a list of its screenings from day on
    def test_from_day(self):
        """programme: lists the screenings of that day and later, and none before"""
        festival(films=[("Alien", "Scott", [])], screenings=[(1, 3, 1), (1, 4, 2), (1, 5, 3)])
        self.assertEqual(
            programme(may(4)), [("Alien", "Scott", [], [(may(4), "Red"), (may(5), "Green")])]
        )
        self.assertEqual(programme(may(5)), [("Alien", "Scott", [], [(may(5), "Green")])])

    # rule: Every film is listed
    # rule: no screenings
    def test_no_screenings(self):
        """programme: lists a film with no screenings, and one with only earlier ones"""
        festival(
            films=[("Alien", "Scott", ["space"]), ("Brazil", "Gilliam", [])],
            screenings=[(2, 3, 1)],
        )
        self.assertEqual(
            programme(may(4)), [("Alien", "Scott", ["space"], []), ("Brazil", "Gilliam", [], [])]
        )

    # rule: A film may have no director, which is shown as None
    def test_no_director(self):
        """programme: shows None for a film without a director"""
        festival(
            films=[("Alien", None, ["space"]), ("Brazil", "Gilliam", [])], screenings=[(1, 4, 1)]
        )
        self.assertEqual(
            programme(may(4)),
            [("Alien", None, ["space"], [(may(4), "Blue")]), ("Brazil", "Gilliam", [], [])],
        )

    # rule: the director's name
    # rule: no director, which is shown as None
    def test_empty_name(self):
        """programme: shows the name of a director as it is, though it is empty"""
        festival(films=[("Alien", "Scott", []), ("Brazil", None, [])])
        Director.objects.update(name="")
        self.assertEqual(programme(may(4)), [("Alien", "", [], []), ("Brazil", None, [], [])])

    # rule: Every film is listed
    # rule: no genres
    def test_nothing(self):
        """programme: lists films that have nothing but a title"""
        festival(films=[("Brazil", None, []), ("Alien", None, [])])
        self.assertEqual(programme(may(4)), [("Alien", None, [], []), ("Brazil", None, [], [])])

    # rule: They return the same lists as before
    def test_empty(self):
        """programme: returns an empty list if there are no films"""
        festival(films=[])
        self.assertEqual(programme(may(4)), [])

    # rule: Films are sorted by title, those with the same title by id
    # rule: Titles and names may repeat
    def test_same_title(self):
        """programme: keeps films with the same title apart, sorted by id"""
        festival(
            films=[
                ("Zorro", "Young", []),
                ("Emma", "Wilde", ["comedy"]),
                ("Emma", "Lawrence", ["drama"]),
                ("Emma", "Austen", []),
            ],
            screenings=[(3, 5, 1), (2, 6, 2), (4, 7, 3)],
        )
        self.assertEqual(
            programme(may(4)),
            [
                ("Emma", "Wilde", ["comedy"], [(may(6), "Red")]),
                ("Emma", "Lawrence", ["drama"], [(may(5), "Blue")]),
                ("Emma", "Austen", [], [(may(7), "Green")]),
                ("Zorro", "Young", [], []),
            ],
        )

    # rule: those with the same title by id
    def test_same_title_by_index(self):
        """programme: sorts films with the same title by id, whatever index the database uses"""
        festival(films=[("Emma", name, []) for name in ("Wilde", "Young", "Austen", "Scott")])
        add_index(self, Film, "title, id DESC, director_id")
        self.assertEqual(
            [row[1] for row in programme(may(4))], ["Wilde", "Young", "Austen", "Scott"]
        )

    # rule: Films are sorted by title
    def test_sorted(self):
        """programme: sorts the titles as before, not by id or director, or without case"""
        festival(films=[("jaws", "A", []), ("Éden", "B", []), ("Zorro", "C", []), ("8½", "D", [])])
        self.assertEqual([row[0] for row in programme(may(4))], ["8½", "Zorro", "jaws", "Éden"])

    # rule: screenings by day, then by id
    def test_screenings_sorted(self):
        """programme: sorts the screenings of a film by day, those of one day by id"""
        festival(
            films=[("Alien", "Scott", [])],
            screenings=[(1, 9, 1), (1, 6, 3), (1, 6, 1), (1, 6, 2), (1, 5, 3)],
        )
        self.assertEqual(
            programme(may(4)),
            [
                (
                    "Alien",
                    "Scott",
                    [],
                    [
                        (may(5), "Green"),
                        (may(6), "Green"),
                        (may(6), "Blue"),
                        (may(6), "Red"),
                        (may(9), "Blue"),
                    ],
                )
            ],
        )

    # rule: screenings by day, then by id
    def test_same_day_by_index(self):
        """programme: sorts the screenings of one day by id, whatever index the database uses"""
        festival(
            films=[("Alien", "Scott", [])],
            screenings=[(1, 6, 2), (1, 6, 1), (1, 6, 3), (1, 5, 1)],
        )
        add_index(self, Screening, "film_id, day, id DESC, hall_id")
        self.assertEqual(
            [hall for _, hall in programme(may(4))[0][3]], ["Blue", "Red", "Blue", "Green"]
        )

    # rule: and a film may be shown twice on one day in one hall
    # rule: Titles and names may repeat
    def test_same_screening(self):
        """programme: lists all screenings on one day in one hall, or in halls of one name"""
        festival(
            films=[("Alien", "Scott", ["space"])],
            halls=[("Blue", 80), ("Blue", 30)],
            screenings=[(1, 6, 1), (1, 6, 1), (1, 6, 2)],
        )
        self.assertEqual(
            programme(may(4)),
            [("Alien", "Scott", ["space"], [(may(6), "Blue"), (may(6), "Blue"), (may(6), "Blue")])],
        )

    # rule: a sorted list of the names of its genres
    def test_genres(self):
        """programme: sorts the genres by name, and lists a genre with each film that has it"""
        festival(
            films=[
                ("Alien", "Scott", ["space", "drama", "horror"]),
                ("Brazil", "Scott", ["satire", "drama"]),
            ],
        )
        self.assertEqual(
            programme(may(4)),
            [
                ("Alien", "Scott", ["drama", "horror", "space"], []),
                ("Brazil", "Scott", ["drama", "satire"], []),
            ],
        )

    # rule: a sorted list of the names of its genres
    def test_genres_whole(self):
        """programme: keeps a genre whole whose name has commas or other marks, or is empty"""
        festival(films=[("Alien", "Scott", ["space, far", "", 'the "odd"; and\nmore', "a|b"])])
        self.assertEqual(
            programme(may(4)),
            [("Alien", "Scott", ["", "a|b", "space, far", 'the "odd"; and\nmore'], [])],
        )

    # rule: Titles and names may repeat
    def test_genres_of_one_name(self):
        """programme: lists two genres of a film that have the same name"""
        festival(films=[("Alien", "Scott", ["horror", "space"]), ("Brazil", "Gilliam", ["satire"])])
        Genre.objects.update(name="odd")
        self.assertEqual(
            programme(may(4)),
            [("Alien", "Scott", ["odd", "odd"], []), ("Brazil", "Gilliam", ["odd"], [])],
        )

    # rule: at most three queries
    def test_queries(self):
        """programme: sends at most three queries, however many films there are"""
        festival_of(12, days=[2, 8, 9])
        self.assertLessEqual(queries_for(programme, may(4)), 3)

    # rule: for three films or for three thousand
    def test_queries_of_many(self):
        """programme: sends at most three queries for hundreds of films"""
        festival_of(501, days=[8])
        self.assertLessEqual(queries_for(programme, may(4)), 3)

    # rule: for three films or for three thousand
    def test_queries_of_thousands(self):
        """programme: sends at most three queries for thousands of films"""
        festival(films=[(f"film {n}", "Scott", ["space"]) for n in range(2001)])
        self.assertLessEqual(queries_for(programme, may(4)), 3)

    # rule: at most three queries
    def test_queries_of_one_film(self):
        """programme: sends at most three queries for a film with many screenings and genres"""
        festival(
            films=[("Alien", "Scott", [f"genre {n}" for n in range(20)])],
            halls=[(f"hall {n}", 10) for n in range(20)],
            screenings=[(1, 5, n) for n in range(1, 21)],
        )
        self.assertLessEqual(queries_for(programme, may(4)), 3)

    # rule: programme fetches no earlier screenings
    def test_rows_earlier(self):
        """programme: fetches no screenings before that day"""
        festival(
            films=[("Alien", "Scott", ["space"]), ("Brazil", "Gilliam", ["satire"])],
            screenings=[(1, 3, 1), (2, 2, 2)] * 20 + [(1, 5, 1), (2, 6, 1)],
        )
        # 2 films, 2 genres and 2 screenings.
        self.assertLessEqual(rows_fetched_for(programme, may(4)), 6)

    # rule: and no screening or genre of a film more than once
    def test_rows_product(self):
        """programme: fetches no row for each pair of a genre and a screening"""
        festival(
            films=[("Alien", "Scott", ["a", "b", "c", "d", "e"])],
            screenings=[(1, 5, 1), (1, 5, 2), (1, 6, 1), (1, 6, 2), (1, 7, 1), (1, 7, 2)],
        )
        # 1 film, 5 genres and 6 screenings.
        self.assertLessEqual(rows_fetched_for(programme, may(4)), 12)

    # rule: Each call returns what is in the database now
    def test_current(self):
        """programme: returns what has changed since the last call"""
        festival(films=[("Alien", "Scott", ["space"])], screenings=[(1, 5, 1)])
        programme(may(4))
        Director.objects.update(name="Ridley Scott")
        Genre.objects.update(name="horror")
        Hall.objects.update(name="Grand")
        Screening.objects.update(day=may(6))
        Film.objects.create(title="Brazil")
        self.assertEqual(
            programme(may(4)),
            [
                ("Alien", "Ridley Scott", ["horror"], [(may(6), "Grand")]),
                ("Brazil", None, [], []),
            ],
        )


class SalesTest(unittest.TestCase):
    # rule: They return the same lists as before, with a tuple for each film
    # rule: sales(): the title
    # rule: the sum of the seats of its screenings
    # rule: and the number of tickets for them that were not returned
    def test_several(self):
        """sales: returns the title, the seats and the tickets of each film"""
        festival(
            films=[("Brazil", "Gilliam", []), ("Alien", "Scott", [])],
            screenings=[(1, 8, 1), (2, 7, 2)],
            tickets=[(1, 2, False), (2, 3, False)],
        )
        self.assertEqual(sales(), [("Alien", 30, 3), ("Brazil", 80, 2)])

    # rule: the sum of the seats of its screenings
    # rule: the number of tickets for them
    def test_added(self):
        """sales: adds up the seats and the tickets of all screenings of a film"""
        festival(
            films=[("Alien", "Scott", [])],
            screenings=[(1, 3, 1), (1, 7, 2)],
            tickets=[(1, 4, False), (2, 3, False)],
        )
        self.assertEqual(sales(), [("Alien", 110, 7)])

    # rule: the sum of the seats of its screenings
    # rule: and a film may be shown twice on one day in one hall
    def test_same_seats(self):
        """sales: adds the seats of a hall for each screening in it, also where numbers are equal"""
        festival(
            films=[("Alien", "Scott", []), ("Brazil", "Gilliam", [])],
            screenings=[(1, 3, 2), (1, 3, 2), (1, 4, 3), (2, 4, 2)],
        )
        self.assertEqual(sales(), [("Alien", 90, 0), ("Brazil", 30, 0)])

    # rule: the sum of the seats of its screenings
    # rule: Titles and names may repeat
    def test_halls_of_one_name(self):
        """sales: adds the seats of each hall where two have the same name"""
        festival(
            films=[("Alien", "Scott", []), ("Brazil", "Gilliam", [])],
            halls=[("Blue", 80), ("Blue", 30)],
            screenings=[(1, 3, 1), (1, 4, 2), (2, 4, 1)],
        )
        self.assertEqual(sales(), [("Alien", 110, 0), ("Brazil", 80, 0)])

    # rule: the sum of the seats of its screenings
    def test_not_multiplied(self):
        """sales: counts the seats of a screening once, however many tickets and genres there are"""
        festival(
            films=[("Alien", "Scott", ["horror", "space"])],
            screenings=[(1, 3, 1), (1, 4, 2)],
            tickets=[(1, 5, False), (2, 2, True)],
        )
        self.assertEqual(sales(), [("Alien", 110, 5)])

    # rule: tickets for them that were not returned
    def test_returned(self):
        """sales: leaves out the tickets that were returned, and keeps a film with no others"""
        festival(
            films=[("Alien", "Scott", []), ("Brazil", "Gilliam", [])],
            screenings=[(1, 3, 1), (1, 4, 1), (2, 4, 2)],
            tickets=[(1, 2, False), (1, 4, True), (2, 1, False), (3, 3, True)],
        )
        self.assertEqual(sales(), [("Alien", 160, 3), ("Brazil", 30, 0)])

    # rule: Every film is listed
    # rule: no screenings and no tickets
    def test_nothing(self):
        """sales: lists a film without tickets, and one without screenings, with 0"""
        festival(
            films=[("Alien", None, []), ("Brazil", "Gilliam", []), ("Casino", "Scorsese", [])],
            screenings=[(1, 3, 1), (3, 4, 2)],
            tickets=[(2, 2, False)],
        )
        self.assertEqual(sales(), [("Alien", 80, 0), ("Brazil", 0, 0), ("Casino", 30, 2)])

    # rule: They return the same lists as before
    def test_empty(self):
        """sales: returns an empty list if there are no films"""
        festival(films=[])
        self.assertEqual(sales(), [])

    # rule: Films are sorted by title, those with the same title by id
    # rule: Titles and names may repeat
    def test_same_title(self):
        """sales: keeps films with the same title apart, sorted by id"""
        festival(
            films=[("Zorro", "Young", []), ("Emma", "Wilde", []), ("Emma", "Wilde", [])],
            screenings=[(3, 5, 1), (2, 6, 2), (1, 6, 2)],
            tickets=[(1, 3, False), (2, 4, False)],
        )
        self.assertEqual(sales(), [("Emma", 30, 4), ("Emma", 80, 3), ("Zorro", 30, 0)])

    # rule: those with the same title by id
    def test_same_title_by_index(self):
        """sales: sorts films with the same title by id, whatever index the database uses"""
        festival(
            films=[("Emma", "Wilde", []), ("Emma", "Young", []), ("Emma", "Austen", [])],
            screenings=[(1, 3, 1), (3, 3, 2)],
        )
        add_index(self, Film, "title, id DESC, director_id")
        self.assertEqual(sales(), [("Emma", 80, 0), ("Emma", 0, 0), ("Emma", 30, 0)])

    # rule: Films are sorted by title
    def test_sorted(self):
        """sales: sorts the titles as before, not by id or seats, or without case"""
        festival(films=[("jaws", "A", []), ("Éden", "B", []), ("Zorro", "C", []), ("8½", "D", [])])
        self.assertEqual([row[0] for row in sales()], ["8½", "Zorro", "jaws", "Éden"])

    # rule: at most three queries
    def test_queries(self):
        """sales: sends at most three queries, however many films there are"""
        festival_of(12, days=[2, 8, 9])
        self.assertLessEqual(queries_for(sales), 3)

    # rule: for three films or for three thousand
    def test_queries_of_many(self):
        """sales: sends at most three queries for hundreds of films"""
        festival_of(501, days=[8])
        self.assertLessEqual(queries_for(sales), 3)

    # rule: for three films or for three thousand
    def test_queries_of_thousands(self):
        """sales: sends at most three queries for thousands of films"""
        festival(films=[(f"film {n}", "Scott", []) for n in range(2001)])
        self.assertLessEqual(queries_for(sales), 3)

    # rule: at most three queries
    def test_queries_of_one_film(self):
        """sales: sends at most three queries for a film with many screenings"""
        festival(
            films=[("Alien", "Scott", [])],
            halls=[(f"hall {n}", 10) for n in range(20)],
            screenings=[(1, 5, n) for n in range(1, 21)],
        )
        self.assertLessEqual(queries_for(sales), 3)

    # rule: sales fetches no tickets: the database counts them
    def test_rows(self):
        """sales: fetches no tickets"""
        festival(
            films=[("Alien", "Scott", []), ("Brazil", "Gilliam", [])],
            screenings=[(1, 3, 1), (1, 4, 2), (2, 3, 1), (2, 4, 2)],
            tickets=[(1, 40, False), (2, 40, True), (3, 40, False)],
        )
        self.assertLessEqual(rows_fetched_for(sales), 20)

    # rule: Each call returns what is in the database now
    def test_current(self):
        """sales: returns what has changed since the last call"""
        festival(films=[("Alien", "Scott", [])], screenings=[(1, 5, 2)], tickets=[(1, 3, False)])
        sales()
        Ticket.objects.create(screening_id=1)
        Hall.objects.update(seats=50)
        Film.objects.create(title="Brazil")
        self.assertEqual(sales(), [("Alien", 50, 4), ("Brazil", 0, 0)])


if __name__ == "__main__":
    unittest.main()
