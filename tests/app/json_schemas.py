# SPDX-License-Identifier: Apache-2.0
"""The schemas of docs/json.md, and kualikctl run so that its answers are held against them."""
import json
import os
import pathlib
import pty
import re
import subprocess

import jsonschema


def read_schemas(source):
    """The first fenced block under each "## name" of docs/json.md, with the definitions of "parts"."""
    text = (pathlib.Path(source) / "docs/json.md").read_text(encoding="utf-8")
    schemas = {}
    for name, section in re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        block = re.search(r"^```json\n(.*?)^```", section, re.M | re.S)
        schemas[name] = json.loads(block.group(1))
    parts = schemas.pop("parts")["$defs"]
    for schema in schemas.values():
        schema["$defs"] = {**parts, **schema.get("$defs", {})}
        jsonschema.Draft202012Validator.check_schema(schema)
    return schemas


def descriptor_with(text):
    """The reading end of a pipe that holds this text and then ends."""
    reader, writer = os.pipe()
    os.write(writer, text.encode())
    os.close(writer)
    return reader


class Checker:
    """Runs commands and keeps what did not fit."""

    def __init__(self, program, source):
        self.program = program
        self.schemas = read_schemas(source)
        self.faults, self.checked, self.used = [], 0, set()

    def fit(self, name, answer):
        self.used.add(name)
        self.checked += 1
        try:
            jsonschema.Draft202012Validator(self.schemas[name]).validate(answer)
        except jsonschema.ValidationError as fault:
            self.faults.append(f"{name}: {fault}")

    def row(self, name, code, *arguments, secrets="", pins=None):
        """One command: its answer must fit the schema and its exit code be this one."""
        words = [self.program, *arguments, "--json"]
        reader = None
        if pins is not None:
            reader = descriptor_with(pins)
            words += ["--pin-fd", str(reader)]
        ended = subprocess.run(words, input=secrets.encode(), capture_output=True, timeout=300,
                               pass_fds=[reader] if reader is not None else [])
        if reader is not None:
            os.close(reader)
        if ended.returncode != code:
            self.faults.append(f"{name}: {arguments} ended with {ended.returncode}, not {code}: "
                               f"{ended.stderr.decode()[-500:]}")
            return {}
        try:
            answer = json.loads(ended.stdout)
        except json.JSONDecodeError as fault:
            self.faults.append(f"{name}: {arguments}: {fault}")
            return {}
        self.fit(name, answer)
        return answer

    def at_terminal(self, typed, *arguments, secrets):
        """One command whose standard input is a terminal: its exit code and what it said."""
        keyboard, terminal = pty.openpty()
        reader = descriptor_with(secrets)
        os.write(keyboard, typed.encode())
        words = [self.program, *arguments, "--password-fd", str(reader)]
        ended = subprocess.run(words, stdin=terminal, capture_output=True, timeout=300,
                               pass_fds=[reader])
        for descriptor in (keyboard, terminal, reader):
            os.close(descriptor)
        return ended.returncode, ended.stdout.decode(), ended.stderr.decode()
