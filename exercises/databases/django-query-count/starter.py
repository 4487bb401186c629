from datetime import date

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


def programme(day: date) -> list[tuple]:
    """What is shown of each film from that day on."""
    rows = []
    for film in Film.objects.order_by("title", "id"):
        director = film.director.name if film.director else None
        genres = [genre.name for genre in film.genres.order_by("name")]
        screenings = [
            (screening.day, screening.hall.name)
            for screening in film.screenings.filter(day__gte=day).order_by("day", "id")
        ]
        rows.append((film.title, director, genres, screenings))
    return rows


def sales() -> list[tuple]:
    """How many seats each film has, and how many of them are sold."""
    rows = []
    for film in Film.objects.order_by("title", "id"):
        seats = sold = 0
        for screening in film.screenings.all():
            seats += screening.hall.seats
            sold += screening.tickets.filter(returned=False).count()
        rows.append((film.title, seats, sold))
    return rows
