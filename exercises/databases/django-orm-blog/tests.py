import unittest
from datetime import date

from django.db import IntegrityError, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Count, F, Sum
from django.test.utils import CaptureQueriesContext
from solution import Clap, Comment, Person, Post, create_tables

MAY = date(2026, 5, 4)
JUNE = date(2026, 6, 1)


def person(name):
    """The first person with this name, who is added if there is none."""
    return Person.objects.filter(name=name).first() or Person.objects.create(name=name)


def add_post(title, author="Kim", co_authors=(), day=None, views=0, comments=(), claps=()):
    """Adds a post; comments are (text, approved), claps are (reader, count)."""
    post = Post.objects.create(
        title=title, author=person(author), published_on=day, views=views
    )
    post.co_authors.set(person(name) for name in co_authors)
    for text, approved in comments:
        Comment.objects.create(post=post, text=text, approved=approved)
    for reader, count in claps:
        Clap.objects.create(post=post, reader=person(reader), count=count)
    return post


def titles(posts):
    """The titles of the posts, sorted."""
    return sorted(post.title for post in posts)


def numbers(posts):
    """The title, comment_count and clap_count of each post, sorted."""
    return sorted((post.title, post.comment_count, post.clap_count) for post in posts)


def views():
    """The views in the database by title."""
    return dict(Post.objects.values_list("title", "views"))


def claps():
    """The counts of all claps in the database, sorted."""
    return sorted(Clap.objects.values_list("count", flat=True))


def queries_sent(action):
    """How many queries a call sends to the database, BEGIN and COMMIT not counted."""
    with CaptureQueriesContext(connection) as queries:
        action()
    verbs = [query["sql"].split()[0] for query in queries]
    return len([verb for verb in verbs if verb not in ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")])


class BlogTest(unittest.TestCase):
    def setUp(self):
        # The database is in memory: it ends with its connection, and the next one is empty.
        BaseDatabaseWrapper.close(connection)
        del connections["default"]
        create_tables()


# given: The starter holds the models
# given: Complete the methods of PostQuerySet, and Clap
class PublishedTest(BlogTest):
    # rule: returns the posts whose published_on is day or earlier
    def test_days(self):
        """published: returns the posts of that day and of earlier days"""
        add_post("Rugs", day=date(2026, 5, 3))
        add_post("Jugs", day=date(2026, 5, 4))
        add_post("Mugs", day=date(2026, 5, 5))
        add_post("Tubs", day=date(1899, 12, 31))
        self.assertEqual(
            titles(Post.objects.published(date(2026, 5, 4))), ["Jugs", "Rugs", "Tubs"]
        )

    # rule: A post without a date is an unpublished draft
    def test_draft(self):
        """published: leaves out drafts, whatever the day is"""
        add_post("Rugs", day=None)
        add_post("Jugs", day=MAY)
        self.assertEqual(titles(Post.objects.published(date.max)), ["Jugs"])

    # rule: returns the posts whose published_on is day or earlier
    def test_none(self):
        """published: returns no posts if there are none so early"""
        self.assertEqual(titles(Post.objects.published(MAY)), [])
        add_post("Rugs", day=JUNE)
        self.assertEqual(titles(Post.objects.published(MAY)), [])

    # rule: with other methods of querysets before and after
    def test_chains(self):
        """published: chooses among the posts of the queryset, not among all posts"""
        add_post("Rugs", day=MAY, views=3)
        add_post("Jugs", day=MAY, views=5)
        add_post("Mugs", day=JUNE, views=5)
        self.assertEqual(titles(Post.objects.filter(views=5).published(MAY)), ["Jugs"])
        self.assertEqual(titles(Post.objects.published(MAY).exclude(views=5)), ["Rugs"])

    # rule: send no query
    # rule: they return a queryset, whose rows come with one query
    def test_queries(self):
        """published: sends no query, and its rows come with one"""
        add_post("Rugs", day=MAY)
        self.assertEqual(queries_sent(lambda: Post.objects.published(MAY)), 0)
        self.assertEqual(queries_sent(lambda: list(Post.objects.published(MAY))), 1)


class ByTest(BlogTest):
    # rule: returns the posts with the person as author or co-author
    def test_either(self):
        """by: returns the posts with the person as author or as co-author"""
        add_post("Rugs", author="Kim")
        add_post("Jugs", author="Lea", co_authors=["Kim"])
        add_post("Mugs", author="Lea", co_authors=["Max", "Kim"])
        self.assertEqual(titles(Post.objects.by(person("Kim"))), ["Jugs", "Mugs", "Rugs"])

    # rule: returns the posts with the person as author or co-author
    def test_others(self):
        """by: leaves out the posts of others"""
        add_post("Rugs", author="Kim")
        add_post("Jugs", author="Lea", co_authors=["Max"])
        add_post("Mugs", author="Max")
        self.assertEqual(titles(Post.objects.by(person("Max"))), ["Jugs", "Mugs"])
        self.assertEqual(titles(Post.objects.by(person("Ida"))), [])

    # rule: None of them repeats a post
    def test_once(self):
        """by: returns a post once that has several co-authors"""
        add_post("Rugs", author="Kim", co_authors=["Lea", "Max", "Ida"])
        self.assertEqual(titles(Post.objects.by(person("Kim"))), ["Rugs"])
        self.assertEqual(Post.objects.by(person("Kim")).count(), 1)

    # rule: None of them repeats a post
    def test_author_and_co_author(self):
        """by: returns a post once whose author is a co-author as well"""
        add_post("Rugs", author="Kim", co_authors=["Kim", "Lea"])
        self.assertEqual(titles(Post.objects.by(person("Kim"))), ["Rugs"])

    # rule: None of them repeats a post, even if only some columns are asked for
    # rule: titles and names may repeat
    def test_same_title(self):
        """by: returns two posts with the same title, when only titles are asked for too"""
        add_post("Rugs", author="Kim", co_authors=["Lea", "Max"])
        add_post("Rugs", author="Lea", co_authors=["Kim"])
        self.assertEqual(titles(Post.objects.by(person("Kim"))), ["Rugs", "Rugs"])
        self.assertEqual(
            list(Post.objects.by(person("Kim")).values_list("title", flat=True)),
            ["Rugs", "Rugs"],
        )

    # rule: titles and names may repeat
    def test_same_name(self):
        """by: keeps two people with the same name apart"""
        add_post("Rugs", author="Kim")
        other = Person.objects.create(name="Kim")
        Post.objects.create(title="Jugs", author=other)
        self.assertEqual(titles(Post.objects.by(person("Kim"))), ["Rugs"])
        self.assertEqual(titles(Post.objects.by(Person.objects.last())), ["Jugs"])

    # rule: with other methods of querysets before and after
    def test_chains(self):
        """by: chooses among the posts of the queryset, and can be filtered further"""
        add_post("Rugs", author="Kim", views=3)
        add_post("Jugs", author="Lea", co_authors=["Kim"], views=5)
        add_post("Mugs", author="Kim", views=5)
        self.assertEqual(
            titles(Post.objects.filter(views=5).by(person("Kim"))), ["Jugs", "Mugs"]
        )
        self.assertEqual(titles(Post.objects.by(person("Kim")).exclude(views=5)), ["Rugs"])

    # rule: The methods chain in any order
    def test_twice(self):
        """by: finds the posts of two people together when it is called twice"""
        add_post("Rugs", author="Kim", co_authors=["Lea"])
        add_post("Jugs", author="Max", co_authors=["Kim", "Lea"])
        add_post("Mugs", author="Kim", co_authors=["Max"])
        self.assertEqual(
            titles(Post.objects.by(person("Kim")).by(person("Lea"))), ["Jugs", "Rugs"]
        )

    # rule: with other methods of querysets before and after
    def test_related(self):
        """by: chooses among the posts that a person has as author, or as co-author"""
        add_post("Rugs", author="Kim", co_authors=["Lea"])
        add_post("Jugs", author="Lea", co_authors=["Kim"])
        add_post("Mugs", author="Lea")
        self.assertEqual(titles(person("Kim").posts.by(person("Lea"))), ["Rugs"])
        self.assertEqual(titles(person("Kim").co_written.by(person("Lea"))), ["Jugs"])

    # rule: with other methods of querysets before and after
    def test_filter_on_co_authors(self):
        """by: looks at all co-authors, though a filter on co-authors comes before or after"""
        add_post("Rugs", author="Max", co_authors=["Kim", "Lea"])
        add_post("Jugs", author="Max", co_authors=["Kim"])
        self.assertEqual(
            titles(Post.objects.filter(co_authors__name="Lea").by(person("Kim"))), ["Rugs"]
        )
        self.assertEqual(
            titles(Post.objects.by(person("Kim")).filter(co_authors__name="Lea")), ["Rugs"]
        )

    # rule: None of them repeats a post
    # rule: with other methods of querysets before and after
    def test_counted_after(self):
        """by: repeats no post for an annotate() that counts after it"""
        add_post("Rugs", author="Kim", co_authors=["Lea", "Max"], comments=[("Fine", True)])
        posts = Post.objects.by(person("Kim")).annotate(all_comments=Count("comments"))
        self.assertEqual([post.all_comments for post in posts], [1])

    # rule: send no query
    # rule: they return a queryset, whose rows come with one query
    def test_queries(self):
        """by: sends no query, and its rows come with one"""
        kim = person("Kim")
        add_post("Rugs", author="Lea", co_authors=["Kim"])
        self.assertEqual(queries_sent(lambda: Post.objects.by(kim)), 0)
        self.assertEqual(queries_sent(lambda: list(Post.objects.by(kim))), 1)


class WithNumbersTest(BlogTest):
    # rule: annotates each post with comment_count, the number of its approved comments
    def test_comments(self):
        """with_numbers: counts the approved comments of each post, and no others"""
        add_post("Rugs", comments=[("Fine", True), ("Spam", False), ("Fine", True)])
        add_post("Jugs", comments=[("Good", True)])
        add_post("Mugs", comments=[("Spam", False)])
        self.assertEqual(
            numbers(Post.objects.with_numbers()),
            [("Jugs", 1, 0), ("Mugs", 0, 0), ("Rugs", 2, 0)],
        )

    # rule: and clap_count, the sum of count over its claps
    def test_claps(self):
        """with_numbers: adds up the counts of the claps of each post, equal ones too"""
        add_post("Rugs", claps=[("Lea", 7), ("Max", 7), ("Ida", 1)])
        add_post("Jugs", claps=[("Lea", 50)])
        self.assertEqual(
            numbers(Post.objects.with_numbers()), [("Jugs", 0, 50), ("Rugs", 0, 15)]
        )

    # rule: annotates each post with comment_count
    # rule: and clap_count, the sum of count over its claps
    def test_both(self):
        """with_numbers: counts right for posts with several comments and several claps"""
        add_post(
            "Rugs",
            comments=[("Fine", True), ("Good", True), ("Spam", False)],
            claps=[("Lea", 7), ("Max", 7), ("Ida", 2), ("Kim", 1)],
        )
        add_post("Jugs", comments=[("Fine", True)], claps=[("Lea", 3), ("Max", 9)])
        self.assertEqual(
            numbers(Post.objects.with_numbers()), [("Jugs", 1, 12), ("Rugs", 2, 17)]
        )

    # rule: without comments or claps these are 0
    def test_nothing(self):
        """with_numbers: gives 0, not None, to a post without comments and claps"""
        add_post("Rugs")
        self.assertEqual(numbers(Post.objects.with_numbers()), [("Rugs", 0, 0)])

    # rule: without comments or claps these are 0
    def test_only_one(self):
        """with_numbers: keeps posts that have only comments, or only claps"""
        add_post("Rugs", comments=[("Fine", True)])
        add_post("Jugs", claps=[("Lea", 2)])
        self.assertEqual(
            numbers(Post.objects.with_numbers()), [("Jugs", 0, 2), ("Rugs", 1, 0)]
        )

    # rule: None of them repeats a post
    def test_once(self):
        """with_numbers: returns each post once, and counts each once"""
        add_post(
            "Rugs",
            co_authors=["Lea", "Max"],
            comments=[("Fine", True), ("Spam", False)],
            claps=[("Lea", 2), ("Max", 3)],
        )
        self.assertEqual(Post.objects.with_numbers().count(), 1)
        self.assertEqual(
            Post.objects.with_numbers().aggregate(Sum("clap_count")), {"clap_count__sum": 5}
        )

    # rule: None of them repeats a post, even if only some columns are asked for
    def test_same_title(self):
        """with_numbers: keeps posts with the same title apart"""
        add_post("Rugs", comments=[("Fine", True)], claps=[("Lea", 2)])
        add_post("Rugs", comments=[("Fine", True)], claps=[("Lea", 2)])
        self.assertEqual(
            list(Post.objects.with_numbers().values_list("title", "clap_count")),
            [("Rugs", 2), ("Rugs", 2)],
        )

    # rule: Posts can be filtered … by their numbers
    def test_filter(self):
        """with_numbers: lets a filter use both numbers"""
        add_post("Rugs", comments=[("Fine", True)], claps=[("Lea", 2), ("Max", 9)])
        add_post("Jugs", comments=[("Fine", True)], claps=[("Lea", 2)])
        add_post("Mugs", claps=[("Max", 20)])
        self.assertEqual(
            titles(Post.objects.with_numbers().filter(clap_count__gt=10, comment_count=1)),
            ["Rugs"],
        )
        self.assertEqual(titles(Post.objects.with_numbers().filter(comment_count=0)), ["Mugs"])

    # rule: Posts can be … sorted by their numbers
    def test_sorted(self):
        """with_numbers: lets order_by use the numbers"""
        add_post("Rugs", claps=[("Lea", 9)])
        add_post("Jugs")
        add_post("Mugs", claps=[("Lea", 20)])
        self.assertEqual(
            [post.title for post in Post.objects.with_numbers().order_by("-clap_count")],
            ["Mugs", "Rugs", "Jugs"],
        )

    # rule: A filter chooses posts
    # rule: the numbers of a post stay the same
    def test_filter_before(self):
        """with_numbers: counts everything, though a filter on comments or claps comes before"""
        add_post(
            "Rugs",
            comments=[("Fine", True), ("Good", True)],
            claps=[("Lea", 2), ("Max", 9)],
        )
        self.assertEqual(
            numbers(Post.objects.filter(comments__text="Good").with_numbers()), [("Rugs", 2, 11)]
        )
        self.assertEqual(
            numbers(Post.objects.filter(claps__reader__name="Max").with_numbers()),
            [("Rugs", 2, 11)],
        )

    # rule: A filter chooses posts
    # rule: the numbers of a post stay the same
    def test_filter_after(self):
        """with_numbers: counts everything, though a filter on comments or claps comes after"""
        add_post(
            "Rugs",
            comments=[("Fine", True), ("Good", True)],
            claps=[("Lea", 2), ("Max", 9)],
        )
        self.assertEqual(
            numbers(Post.objects.with_numbers().filter(comments__text="Good")), [("Rugs", 2, 11)]
        )
        self.assertEqual(
            numbers(Post.objects.with_numbers().filter(claps__count__gte=5)), [("Rugs", 2, 11)]
        )

    # rule: The methods chain in any order
    def test_any_order(self):
        """chain in any order, with the same result"""
        add_post(
            "Rugs",
            author="Kim",
            co_authors=["Lea", "Max"],
            day=MAY,
            comments=[("Fine", True), ("Good", True), ("Spam", False)],
            claps=[("Lea", 2), ("Max", 2)],
        )
        add_post("Jugs", author="Lea", co_authors=["Kim", "Max"], day=MAY, claps=[("Lea", 3)])
        add_post("Mugs", author="Kim", day=JUNE)
        add_post("Tubs", author="Max", co_authors=["Lea"], day=MAY)
        expected = [("Jugs", 0, 3), ("Rugs", 2, 4)]
        self.assertEqual(
            numbers(Post.objects.by(person("Kim")).with_numbers().published(MAY)), expected
        )
        self.assertEqual(
            numbers(Post.objects.with_numbers().published(MAY).by(person("Kim"))), expected
        )
        self.assertEqual(
            numbers(Post.objects.published(MAY).by(person("Kim")).with_numbers()), expected
        )

    # rule: with other methods of querysets before and after
    def test_order(self):
        """chain with order_by() before them, and keep its order"""
        add_post("Mugs", day=MAY, claps=[("Lea", 2)])
        add_post("Rugs", day=MAY)
        add_post("Jugs", day=MAY, claps=[("Lea", 9)])
        in_order = ["Rugs", "Mugs", "Jugs"]
        posts = Post.objects.order_by("-title")
        self.assertEqual([post.title for post in posts.published(MAY)], in_order)
        self.assertEqual([post.title for post in posts.by(person("Kim"))], in_order)
        self.assertEqual([post.title for post in posts.with_numbers()], in_order)

    # rule: with other methods of querysets before and after
    def test_annotations(self):
        """chain with annotate() before them, and keep its values"""
        add_post("Rugs", day=MAY, views=3)
        posts = Post.objects.annotate(twice=F("views") * 2)
        self.assertEqual([post.twice for post in posts.published(MAY)], [6])
        self.assertEqual([post.twice for post in posts.by(person("Kim"))], [6])
        self.assertEqual([post.twice for post in posts.with_numbers()], [6])

    # rule: with other methods of querysets before and after
    def test_related(self):
        """with_numbers: annotates the posts of a person"""
        add_post("Rugs", co_authors=["Lea", "Max"], comments=[("Fine", True)], claps=[("Ida", 4)])
        add_post("Jugs", author="Lea", claps=[("Ida", 3)])
        self.assertEqual(numbers(person("Lea").posts.with_numbers()), [("Jugs", 0, 3)])
        self.assertEqual(numbers(person("Max").co_written.with_numbers()), [("Rugs", 1, 4)])

    # rule: send no query
    # rule: they return a queryset, whose rows come with one query
    def test_queries(self):
        """with_numbers: sends no query, and its rows with their numbers come with one"""
        for title in ("Rugs", "Jugs", "Mugs"):
            add_post(title, comments=[("Fine", True)], claps=[("Lea", 2)])
        self.assertEqual(queries_sent(lambda: Post.objects.with_numbers()), 0)
        self.assertEqual(queries_sent(lambda: numbers(Post.objects.with_numbers())), 1)


class CountViewTest(BlogTest):
    # rule: adds 1 to the views of each post
    def test_adds(self):
        """count_view: adds one to the views of each post of the queryset, and of no other"""
        add_post("Rugs", views=3, day=MAY)
        add_post("Jugs", views=0, day=MAY)
        add_post("Mugs", views=7, day=JUNE)
        Post.objects.filter(published_on=MAY).count_view()
        self.assertEqual(views(), {"Rugs": 4, "Jugs": 1, "Mugs": 7})

    # rule: and returns how many posts these are
    def test_returns(self):
        """count_view: returns the number of posts, 0 for none"""
        self.assertEqual(Post.objects.count_view(), 0)
        add_post("Rugs", views=3)
        add_post("Jugs", views=5)
        add_post("Mugs", views=5)
        self.assertEqual(Post.objects.count_view(), 3)
        self.assertEqual(Post.objects.filter(views=6).count_view(), 2)

    # rule: no view is lost when others count at the same time
    def test_stale(self):
        """count_view: adds to what the database holds, not to what was loaded before"""
        add_post("Rugs", views=3)
        posts = Post.objects.filter(title="Rugs")
        list(posts)  # The queryset keeps what it has loaded.
        Post.objects.update(views=10)
        posts.count_view()
        self.assertEqual(views(), {"Rugs": 11})

    # rule: count_view sends one query
    def test_queries(self):
        """count_view: sends one query for many posts"""
        for number in range(20):
            add_post(f"Rugs {number}")
        self.assertEqual(queries_sent(lambda: Post.objects.count_view()), 1)

    # rule: adds 1 to the views of each post
    def test_once(self):
        """count_view: counts a post once that the filter finds twice"""
        add_post("Rugs", comments=[("Fine", True), ("Good", True)])
        self.assertEqual(Post.objects.filter(comments__approved=True).count_view(), 1)
        self.assertEqual(views(), {"Rugs": 1})

    # rule: The methods chain in any order
    def test_chains(self):
        """count_view: counts after the other methods, with one query"""
        add_post("Rugs", co_authors=["Lea", "Max"], day=MAY, claps=[("Lea", 2), ("Max", 9)])
        add_post("Jugs", author="Lea", co_authors=["Kim"], day=MAY, claps=[("Lea", 3)])
        add_post("Mugs", author="Lea", day=MAY, claps=[("Lea", 12)])
        kim = person("Kim")
        posts = Post.objects.with_numbers().filter(clap_count__gt=10).by(kim).published(MAY)
        self.assertEqual(queries_sent(lambda: posts.count_view()), 1)
        self.assertEqual(views(), {"Rugs": 1, "Jugs": 0, "Mugs": 0})

    # rule: with other methods of querysets before and after
    def test_after_values(self):
        """count_view: counts the same posts after values()"""
        add_post("Rugs", views=3)
        add_post("Jugs", views=5)
        posts = Post.objects.filter(views=5)
        self.assertEqual(posts.values("title").count_view(), 1)
        self.assertEqual(views(), {"Rugs": 3, "Jugs": 6})

    # rule: adds 1 to the views of each post
    def test_nothing_else(self):
        """count_view: changes no other column"""
        add_post("Rugs", author="Lea", co_authors=["Max"], day=MAY, views=3)
        posts = Post.objects.all()
        list(posts)  # The queryset keeps what it has loaded.
        Post.objects.update(title="Rugs, new")
        posts.count_view()
        self.assertEqual(views(), {"Rugs, new": 4})


class ClapTest(BlogTest):
    # rule: The database refuses a second Clap with the same post and reader
    # rule: What the database refuses raises IntegrityError
    def test_twice(self):
        """Clap: refuses a second one with the same post and reader"""
        rugs, lea = add_post("Rugs", claps=[("Lea", 2)]), person("Lea")
        with self.assertRaises(IntegrityError):
            Clap.objects.create(post=rugs, reader=lea, count=2)
        self.assertEqual(claps(), [2])

    # rule: The database refuses a second Clap with the same post and reader
    def test_other_count(self):
        """Clap: refuses a second one with the same post and reader and another count"""
        rugs, lea = add_post("Rugs", claps=[("Lea", 2)]), person("Lea")
        with self.assertRaises(IntegrityError):
            Clap.objects.create(post=rugs, reader=lea, count=3)
        self.assertEqual(claps(), [2])

    # rule: The database refuses a second Clap with the same post and reader
    # rule: What the database refuses raises IntegrityError
    def test_save(self):
        """Clap: refuses a second one in save() as well, and keeps the first as it is"""
        rugs, lea = add_post("Rugs", claps=[("Lea", 2)]), person("Lea")
        with self.assertRaises(IntegrityError):
            Clap(post=rugs, reader=lea, count=3).save()
        self.assertEqual(claps(), [2])

    # rule: a second Clap with the same post and reader
    def test_other_pairs(self):
        """Clap: accepts one reader for two posts, and two readers for one post"""
        add_post("Rugs", claps=[("Lea", 2), ("Max", 2)])
        add_post("Jugs", claps=[("Lea", 2), ("Max", 3)])
        self.assertEqual(claps(), [2, 2, 2, 3])

    # rule: and a count outside 1 to 50
    def test_count(self):
        """Clap: accepts the counts 1 and 50, and refuses 0, 51 and -1"""
        rugs = add_post("Rugs", claps=[("Lea", 1), ("Max", 50)])
        self.assertEqual(claps(), [1, 50])
        for count in (0, 51, -1):
            with self.subTest(count=count):
                with self.assertRaises(IntegrityError):
                    Clap.objects.create(post=rugs, reader=person("Ida"), count=count)
        self.assertEqual(claps(), [1, 50])

    # rule: in bulk_create() … too
    def test_bulk_create(self):
        """Clap: refuses in bulk_create() as well"""
        rugs = add_post("Rugs")
        lea = person("Lea")
        with self.assertRaises(IntegrityError):
            Clap.objects.bulk_create([Clap(post=rugs, reader=lea, count=51)])
        with self.assertRaises(IntegrityError):
            Clap.objects.bulk_create(Clap(post=rugs, reader=lea, count=n) for n in (1, 2))
        self.assertEqual(claps(), [])

    # rule: and update() too
    def test_update(self):
        """Clap: refuses in update() as well"""
        add_post("Rugs", claps=[("Lea", 2), ("Max", 3)])
        counts = ({"count": 0}, {"count": 51}, {"count": F("count") + 49})
        for change in (*counts, {"reader": person("Max")}):
            with self.assertRaises(IntegrityError):
                Clap.objects.filter(reader__name="Lea").update(**change)
        self.assertEqual(claps(), [2, 3])


if __name__ == "__main__":
    unittest.main()
