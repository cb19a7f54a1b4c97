"""The dossier of the explorer's tests, opened, and slides of it."""

from __future__ import annotations

import pytest

from tests.app import fixture
from tui.export.slides import Slides
from tui.insight.corpus import Corpus, open_corpus


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The fixture dossier; not to be changed."""
    return open_corpus(fixture.build(tmp_path_factory.mktemp("talk") / "meta"))


@pytest.fixture
def slides(corpus: Corpus) -> Slides:
    return Slides(corpus)
