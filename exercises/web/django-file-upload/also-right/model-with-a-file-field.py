"""a model whose `FileField` stores the photo, and a row for each"""

import os
from uuid import uuid4

import django
from django import forms
from django.conf import settings
from django.db import connection, models
from django.http import HttpResponse, JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    STORAGES={
        "default": {
            "BACKEND": "django.core.files.storage.InMemoryStorage",
            "OPTIONS": {"base_url": "https://photos.example/"},
        },
    },
    # Each upload is in a temporary file when the view gets it, however small it is.
    FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.TemporaryFileUploadHandler"],
)
django.setup()



def name_by_content(photo, sent_name):
    return f"photos/{uuid4()}.{photo.kind}"


class Photo(models.Model):
    file = models.FileField(upload_to=name_by_content)
    kind = models.CharField(max_length=3)

    class Meta:
        app_label = "reserve"


with connection.schema_editor() as editor:
    editor.create_model(Photo)


class PhotoForm(forms.Form):
    photo = forms.FileField()

    def clean(self):
        photo = self.cleaned_data.get("photo")
        if photo is None:
            return
        head = photo.read(8)
        self.kind = "png" if head == b"\x89PNG\r\n\x1a\n" else "jpg"
        if self.kind == "jpg" and not head.startswith(b"\xff\xd8\xff"):
            self.add_error("photo", "This is not a photo.")
        if photo.size > 100_000:
            self.add_error("photo", "This is too large.")


def upload(request):
    form = PhotoForm(request.POST, request.FILES)
    if form.is_valid():
        photo = Photo.objects.create(file=form.cleaned_data["photo"], kind=form.kind)
        return HttpResponse(photo.file.url, status=201, headers={"Location": photo.file.url})
    return JsonResponse(form.errors.get("photo") and {"photo": form.errors["photo"]}, status=400)


urlpatterns = [path("photos", upload)]
