"""The engine: how Chromium is started, and where it is not."""

import os

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

from almost_editor.ui.page import engine
from almost_editor.ui.page.engine import FLAGS, SCHEME, SHELL_URL, has_gpu, prepare_engine, reason_without_page
from tests.ui.opened import opened


def test_no_name_resolves_for_the_page():
    """A preconnect passes the policy, the interceptor and the switched-off scripts."""
    assert '--host-resolver-rules="MAP * ~NOTFOUND"' in FLAGS


def test_flags_are_added_to_what_was_given_and_each_once(qapp, monkeypatch):
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    prepare_engine()
    once = os.environ["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert once.startswith("--disable-gpu ")
    assert all(flag in once for flag in FLAGS)
    prepare_engine()
    assert os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] == once


@pytest.mark.parametrize(
    ("machine", "expected"),
    [("linux", False), ("linux card0", False), ("linux renderD128", True), ("win32", True)],
)
def test_without_a_gpu_the_processor_draws_the_page(qapp, tmp_path, monkeypatch, machine, expected):
    system, _, node = machine.partition(" ")
    if node:
        (tmp_path / node).touch()
    monkeypatch.setattr(engine, "_GRAPHICS_DEVICES", tmp_path)
    monkeypatch.setattr(engine.sys, "platform", system)
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "")
    monkeypatch.setenv("QT_QUICK_BACKEND", "")
    monkeypatch.delenv("QT_QUICK_BACKEND")
    assert has_gpu() is expected
    prepare_engine()
    assert ("--disable-gpu" in os.environ["QTWEBENGINE_CHROMIUM_FLAGS"]) is not expected
    assert os.environ.get("QT_QUICK_BACKEND") == (None if expected else "software")


def test_how_the_page_is_drawn_can_be_chosen(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "_GRAPHICS_DEVICES", tmp_path)
    monkeypatch.setattr(engine.sys, "platform", "linux")
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "")
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    prepare_engine()
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"


def test_the_product_itself_never_switches_the_sandbox_off(qapp, monkeypatch):
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    prepare_engine()
    assert "QTWEBENGINE_DISABLE_SANDBOX" not in os.environ
    assert not any("sandbox" in flag for flag in FLAGS)


def test_the_scheme_is_secure_and_nothing_more(qapp):
    scheme = QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME.encode()))
    assert scheme.flags() == QWebEngineUrlScheme.Flag.SecureScheme
    assert SHELL_URL.startswith(f"{SCHEME}://")


@pytest.mark.parametrize(
    ("user", "variable", "has_page"), [(0, None, False), (0, "0", False), (0, "1", True), (1000, None, True)]
)
def test_as_root_there_is_no_page_unless_whoever_runs_it_says_so(monkeypatch, user, variable, has_page):
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    if variable is not None:
        monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", variable)
    reason = reason_without_page()
    assert (not reason) == has_page
    assert has_page or ("root" in reason and "ordinary user" in reason and reason.endswith("."))


def test_where_there_are_no_users_there_is_no_root(monkeypatch):
    monkeypatch.delattr(os, "geteuid", raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    assert reason_without_page() == ""


def test_the_window_opens_without_its_page_and_says_why(qapp, tmp_path, wait_until):
    with opened(tmp_path, reason="The page is not shown, because.") as newsroom:
        newsroom.window.show()
        newsroom.begin(())
        newsroom.drafting.new()
        wait_until(lambda: newsroom.open_draft.is_open)
        assert newsroom.page.view is None
        label = newsroom.page.findChild(object, "page-reason")
        assert label.text() == "The page is not shown, because."
        assert label.isVisible()
        newsroom.actions["go.page"].trigger()
        newsroom.actions["view.read"].trigger()
        newsroom.actions["view.phone"].trigger()
        newsroom.text.setPlainText("Words.")
        assert newsroom.open_draft.snapshot().body == "Words."
        newsroom.window.close()
