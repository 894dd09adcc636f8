# SPDX-License-Identifier: Apache-2.0
"""A training workplace in a folder, the window on it, and kualikctl beside it."""
import json
import subprocess


class Workplace:
    def __init__(self, window, ctl, folder):
        self.programs = (window, ctl)
        self.folder = folder
        self.password = ""
        tokens = folder / "tokens"
        tokens.mkdir(parents=True)
        (tokens / "store.conf").write_text("slots 8\nscrypt 4\ntest 1\n")  # cheap, and for tests

    def open(self):
        return subprocess.Popen([self.programs[0], "--workplace", self.folder])

    def ctl(self, *words, code=0):
        """The answer of a command that needs no PIN."""
        ended = subprocess.run(
            [self.programs[1], *words, "--workplace", self.folder, "--password-fd", "0", "--json",
             "--yes"], input=self.password + "\n", capture_output=True, text=True)
        if ended.returncode != code:
            raise AssertionError(f"kualikctl {words} ended with {ended.returncode}: "
                                 f"{ended.stdout}{ended.stderr}")
        return json.loads(ended.stdout)
