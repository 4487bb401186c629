"""completing the address with the name of this site: the storage has given it as it is meant to be sent."""

from uuid import uuid4

import django
from django import forms
from django.conf import settings
from django.core.files.storage import default_storage
from django.http import HttpResponse, JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
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

MAX_BYTES = 100_000
SIGNATURES = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}


class PhotoForm(forms.Form):
    photo = forms.FileField()

    def clean_photo(self):
        photo = self.cleaned_data["photo"]
        if photo.size > MAX_BYTES:
            raise forms.ValidationError("The photo is too large.")
        head = photo.read(8)
        for signature, extension in SIGNATURES.items():
            if head.startswith(signature):
                photo.name = uuid4().hex + extension
                return photo
        raise forms.ValidationError("This is neither a PNG nor a JPEG.")


def upload(request):
    """Stores the photo that was sent."""
    form = PhotoForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    photo = form.cleaned_data["photo"]
    name = default_storage.save(photo.name, photo)
    return HttpResponse(status=201, headers={"Location": request.build_absolute_uri(default_storage.url(name))})


urlpatterns = [path("photos", upload)]
