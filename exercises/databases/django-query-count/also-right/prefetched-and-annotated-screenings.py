"""prefetched screenings in both functions, each with the number of its tickets."""

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
    films = list(Film.objects.select_related("director").order_by("title", "pk"))
    later = Screening.objects.filter(day__gte=day).order_by("day", "pk").select_related("hall")
    genres = Genre.objects.order_by("name")
    models.prefetch_related_objects(
        films, models.Prefetch("genres", genres), models.Prefetch("screenings", later)
    )
    rows = []
    for film in films:
        director = None if film.director is None else film.director.name
        shown = [(screening.day, screening.hall.name) for screening in film.screenings.all()]
        rows.append((film.title, director, [genre.name for genre in film.genres.all()], shown))
    return rows


def sales() -> list[tuple]:
    sold = models.Count("tickets", filter=~models.Q(tickets__returned=True))
    screenings = Screening.objects.select_related("hall").annotate(sold=sold)
    films = Film.objects.prefetch_related(models.Prefetch("screenings", screenings))
    return [
        (
            film.title,
            sum(screening.hall.seats for screening in film.screenings.all()),
            sum(screening.sold for screening in film.screenings.all()),
        )
        for film in films.order_by("title", "pk")
    ]
