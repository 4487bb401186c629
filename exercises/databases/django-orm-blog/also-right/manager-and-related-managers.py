"""a manager made of the queryset; the related managers of the person choose the posts, and SUM is
called without groups."""

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import F, Func, OuterRef, Q, Subquery, Value
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
        return self.filter(
            Q(pk__in=person.posts.values("pk")) | Q(pk__in=person.co_written.values("pk"))
        )

    def with_numbers(self):
        """The posts with comment_count and clap_count."""
        def total(rows, expression):
            sums = rows.filter(post=OuterRef("pk")).order_by()
            function = Func(expression, function="SUM", output_field=models.IntegerField())
            return Coalesce(Subquery(sums.annotate(total=function).values("total")), 0)

        return self.annotate(
            comment_count=total(Comment.objects.filter(approved=True), Value(1)),
            clap_count=total(Clap.objects.all(), F("count")),
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

    objects = models.Manager.from_queryset(PostQuerySet)()


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
            models.UniqueConstraint("post", "reader", name="one_row"),
            models.CheckConstraint(condition=Q(count__gt=0), name="at_least_1"),
            models.CheckConstraint(condition=Q(count__lt=51), name="at_most_50"),
        ]


def create_tables():
    """Create the tables of the models in an empty database."""
    with connection.schema_editor() as editor:
        for model in (Person, Post, Comment, Clap):
            editor.create_model(model)
