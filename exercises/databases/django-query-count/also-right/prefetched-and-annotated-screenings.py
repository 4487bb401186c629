"""prefetched screenings in both functions, each with the number of its tickets."""

from datetime import date

from django.db import models
from festival import Film, Genre, Screening


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
