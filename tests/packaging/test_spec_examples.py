def test_the_examples_are_fetched_by_the_locked_hash_and_once(bootstrap, tmp_path):
    lock, folder, ran = tmp_path / "lock", tmp_path / "examples", []
    entry = "markdown-it-py==9.8.7 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb"
    lock.write_text(f"nh3==1 \\\n    --hash=sha256:00\n{entry}\n    # via x\n", encoding="utf-8")

    def run_pip(*arguments):
        ran.append(arguments)
        (folder / "markdown_it_py-9.8.7.tar.gz").touch()

    bootstrap.spec_examples.ensure(lock, folder, lambda line: None, run_pip)
    assert "--require-hashes" in ran[0]
    assert (folder / "wanted.txt").read_text(encoding="utf-8") == entry + "\n"
    bootstrap.spec_examples.ensure(lock, folder, lambda line: None, run_pip)
    assert len(ran) == 1


def test_a_lock_without_the_parser_wants_nothing(bootstrap, tmp_path):
    lock = tmp_path / "lock"
    lock.write_text("nh3==1\n", encoding="utf-8")
    bootstrap.spec_examples.ensure(lock, tmp_path / "examples", print, None)
