"""a subclass of `Subquery` that counts or adds up the rows of another query, and `Exists` on people."""

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Exists, OuterRef, Q

settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class Rows(models.Subquery):
    template = "(SELECT count(*) FROM (%(subquery)s))"
    output_field = models.IntegerField()


class Total(models.Subquery):
    template = "(SELECT coalesce(sum(count), 0) FROM (%(subquery)s))"
    output_field = models.IntegerField()


class PostQuerySet(models.QuerySet):
    """What the blog asks about its posts."""

    def published(self, day):
        """The posts that are published on that day."""
        return self.filter(Q(published_on__lt=day) | Q(published_on=day))

    def by(self, person):
        """The posts that the person wrote, alone or with others."""
        alone = Q(author_id=person.pk)
        together = Exists(Person.objects.filter(pk=person.pk, co_written=OuterRef("pk")))
        return self.filter(alone | Q(together))

    def with_numbers(self):
        """The posts with comment_count and clap_count."""
        comments = Comment.objects.filter(post_id=OuterRef("pk")).exclude(approved=False)
        claps = Clap.objects.filter(post_id=OuterRef("pk"))
        return self.annotate(comment_count=Rows(comments)).annotate(
            clap_count=Total(claps.values("count"))
        )

    def count_view(self):
        """Add one to the views of each post."""
        one_more = models.F("views") + models.Value(1)
        return self.order_by().update(views=one_more)


class Person(models.Model):
    name = models.CharField(max_length=100)


class Post(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(Person, models.CASCADE, related_name="posts")
    co_authors = models.ManyToManyField(Person, related_name="co_written")
    published_on = models.DateField(null=True)
    views = models.PositiveIntegerField(default=0)

    objects = PostQuerySet.as_manager()


class Comment(models.Model):
    post = models.ForeignKey(Post, models.CASCADE, related_name="comments")
    text = models.TextField()
    approved = models.BooleanField(default=False)


class Clap(models.Model):
    post = models.ForeignKey(Post, models.CASCADE, related_name="claps")
    reader = models.ForeignKey(Person, models.CASCADE, related_name="claps")
    count = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["post", "reader"], name="one_clap_a_reader"),
            models.CheckConstraint(condition=Q(count__in=range(1, 51)), name="claps_1_to_50"),
        ]


def create_tables():
    """Create the tables of the models in an empty database."""
    with connection.schema_editor() as editor:
        for model in (Person, Post, Comment, Clap):
            editor.create_model(model)
