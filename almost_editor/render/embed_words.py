"""What an embed's card calls the thing behind it, in the language of the text."""

from __future__ import annotations

KINDS = ("video", "post", "audio", "podcast", "map", "chart", "document")

# In the order of KINDS. Data: a line for each language.
_WORDS: dict[str, tuple[str, ...]] = {
    "en": ("Video", "Post", "Audio", "Podcast", "Map", "Chart", "Document"),
    "de": ("Video", "Beitrag", "Audio", "Podcast", "Karte", "Grafik", "Dokument"),
    "fr": ("Vidéo", "Publication", "Audio", "Podcast", "Carte", "Graphique", "Document"),
    "es": ("Vídeo", "Publicación", "Audio", "Pódcast", "Mapa", "Gráfico", "Documento"),
    "it": ("Video", "Post", "Audio", "Podcast", "Mappa", "Grafico", "Documento"),
    "pt": ("Vídeo", "Publicação", "Áudio", "Podcast", "Mapa", "Gráfico", "Documento"),
    "nl": ("Video", "Bericht", "Audio", "Podcast", "Kaart", "Grafiek", "Document"),
    "pl": ("Film", "Wpis", "Dźwięk", "Podcast", "Mapa", "Wykres", "Dokument"),
    "cs": ("Video", "Příspěvek", "Zvuk", "Podcast", "Mapa", "Graf", "Dokument"),
    "uk": ("Відео", "Допис", "Аудіо", "Подкаст", "Мапа", "Графік", "Документ"),
    "ru": ("Видео", "Пост", "Аудио", "Подкаст", "Карта", "График", "Документ"),
    "sv": ("Video", "Inlägg", "Ljud", "Podd", "Karta", "Diagram", "Dokument"),
    "da": ("Video", "Opslag", "Lyd", "Podcast", "Kort", "Diagram", "Dokument"),
    "nb": ("Video", "Innlegg", "Lyd", "Podkast", "Kart", "Diagram", "Dokument"),
    "fi": ("Video", "Julkaisu", "Ääni", "Podcast", "Kartta", "Kaavio", "Asiakirja"),
    "tr": ("Video", "Gönderi", "Ses", "Podcast", "Harita", "Grafik", "Belge"),
    "ar": ("فيديو", "منشور", "صوت", "بودكاست", "خريطة", "رسم بياني", "وثيقة"),
    "he": ("וידאו", "פוסט", "אודיו", "פודקאסט", "מפה", "תרשים", "מסמך"),
}


def kind_word(kind: str, language: str) -> str:
    """Return the word for a kind; a language that has none here says it in English."""
    words = _WORDS.get(language.lower().replace("_", "-").split("-")[0]) or _WORDS["en"]
    return words[KINDS.index(kind)]
