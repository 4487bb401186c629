"""joining the co-authors, and grouping the rows by post: each post comes once, but a count that is
asked for afterwards still goes over the joined rows."""

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Count, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class PostQuerySet(models.QuerySet):
    """What the blog asks about its posts."""

    def published(self, day):
        """The posts that are published on that day."""
        return self.filter(published_on__lte=day)

    def by(self, person):
        """The posts that the person wrote, alone or with others."""
        return self.filter(Q(author=person) | Q(co_authors=person)).alias(rows=Count("pk"))

    def with_numbers(self):
        """The posts with comment_count and clap_count."""
        comments = Comment.objects.filter(post=OuterRef("pk"), approved=True).values("post")
        claps = Clap.objects.filter(post=OuterRef("pk")).values("post")
        return self.annotate(
            comment_count=Coalesce(Subquery(comments.values(n=Count("pk"))), 0),
            clap_count=Coalesce(Subquery(claps.values(n=Sum("count"))), 0),
        )

    def count_view(self):
        """Add one to the views of each post."""
        return self.update(views=F("views") + 1)


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
            models.CheckConstraint(condition=Q(count__range=(1, 50)), name="claps_1_to_50"),
        ]


def create_tables():
    """Create the tables of the models in an empty database."""
    with connection.schema_editor() as editor:
        for model in (Person, Post, Comment, Clap):
            editor.create_model(model)
