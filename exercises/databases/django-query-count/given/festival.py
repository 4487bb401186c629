"""The films of a festival, their screenings, and the tickets that were sold."""

import django
from django.conf import settings
from django.db import connection, models

settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class Director(models.Model):
    name = models.CharField(max_length=100)


class Genre(models.Model):
    name = models.CharField(max_length=100)


class Film(models.Model):
    title = models.CharField(max_length=100)
    director = models.ForeignKey(Director, models.CASCADE, null=True, related_name="films")
    genres = models.ManyToManyField(Genre, related_name="films")


class Hall(models.Model):
    name = models.CharField(max_length=100)
    seats = models.IntegerField()


class Screening(models.Model):
    film = models.ForeignKey(Film, models.CASCADE, related_name="screenings")
    hall = models.ForeignKey(Hall, models.CASCADE, related_name="screenings")
    day = models.DateField()


class Ticket(models.Model):
    screening = models.ForeignKey(Screening, models.CASCADE, related_name="tickets")
    returned = models.BooleanField(default=False)


with connection.schema_editor() as editor:
    for model in (Director, Genre, Film, Hall, Screening, Ticket):
        editor.create_model(model)
