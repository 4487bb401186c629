"""each number comes from a subquery on the same post, where a join does no harm; ids choose the
posts."""

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Count, F, OuterRef, Q, Subquery, Sum

settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class PostQuerySet(models.QuerySet):
    """What the blog asks about its posts."""

    def published(self, day):
        """The posts that are published on that day."""
        return self.exclude(published_on=None).exclude(published_on__gt=day)

    def by(self, person):
        """The posts that the person wrote, alone or with others."""
        written = Post.objects.filter(Q(author=person) | Q(co_authors=person))
        return self.filter(pk__in=written.values("pk"))

    def with_numbers(self):
        """The posts with comment_count and clap_count."""
        this = Post.objects.filter(pk=OuterRef("pk"))
        approved = Count("comments", filter=Q(comments__approved=True))
        return self.annotate(
            comment_count=Subquery(this.annotate(n=approved).values("n")),
            clap_count=Subquery(this.annotate(n=Sum("claps__count", default=0)).values("n")),
        )

    def count_view(self):
        """Add one to the views of each post."""
        return Post.objects.filter(pk__in=self.values("pk")).update(views=F("views") + 1)


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
        unique_together = [("post", "reader")]
        constraints = [
            models.CheckConstraint(
                condition=Q(count__gte=1) & Q(count__lte=50), name="between_1_and_50"
            )
        ]


def create_tables():
    """Create the tables of the models in an empty database."""
    with connection.schema_editor() as editor:
        for model in (Person, Post, Comment, Clap):
            editor.create_model(model)
