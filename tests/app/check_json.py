#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what the commands answer with --json against the schemas of docs/json.md.

check_json.py KUALIKCTL WRITE_TEST_OBJECTS SOURCE_DIR"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

program, writer, source = sys.argv[1:]
faults, checked = [], 0


def read_schemas():
    """The first fenced block under each "## name" of docs/json.md."""
    text = (pathlib.Path(source) / "docs/json.md").read_text(encoding="utf-8")
    schemas = {}
    for name, section in re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        block = re.search(r"^```json\n(.*?)^```", section, re.M | re.S)
        schemas[name] = json.loads(block.group(1))
        jsonschema.Draft202012Validator.check_schema(schemas[name])
    return schemas


def check(name, schema, arguments, code, secrets):
    """Runs one command; its answer must fit the schema and its exit code be this one."""
    global checked
    checked += 1
    words = [program, *arguments, "--json"]
    ended = subprocess.run(words, input=secrets.encode(), capture_output=True, timeout=120)
    if ended.returncode != code:
        faults.append(f"{name}: {arguments} ended with {ended.returncode}, not {code}")
        return
    try:
        jsonschema.Draft202012Validator(schema).validate(json.loads(ended.stdout))
    except (json.JSONDecodeError, jsonschema.ValidationError) as fault:
        faults.append(f"{name}: {arguments}: {fault}")


schemas = read_schemas()
used = set()


def row(name, code, *arguments, secrets=""):
    used.add(name)
    check(name, schemas[name], list(arguments), code, secrets)


def check_workplace(folder):
    """A workplace of its own; each command signs in."""
    place = ("--workplace", f"{folder}/workplace", "--password-fd", "0")

    def act(name, *arguments, code=0, secrets="password one\n"):
        row(name, code, *arguments, *place, secrets=secrets)

    act("init", "init", "--operator", "Айгүл")
    act("error", "init", "--operator", "Айгүл", code=2)
    act("operator list", "operator", "list")
    two = "password one\npassword two\n"
    act("operator add", "operator", "add", "Болат", "--operator", "Айгүл", secrets=two)
    act("operator add", "operator", "password", "--operator", "Айгүл", secrets=two)
    place += ("--operator", "Болат")
    for words in (["show"], ["confirm"]):
        act("clock show", "clock", *words, secrets="password two\n")
    act("error", "clock", "accept", "--why", "x", code=2, secrets="password two\n")
    act("find", "find", "nobody", secrets="password two\n")
    act("audit verify", "audit", "verify", secrets="password two\n")
    act("audit list", "audit", "list", secrets="password two\n")
    act("error", "find", "nobody", code=2, secrets="password one\n")


with tempfile.TemporaryDirectory() as folder:
    for algorithm in ("gost2015", "gost2004"):
        place = f"{folder}/{algorithm}"
        subprocess.run([writer, place, algorithm], check=True)
        chain = ("--chain", f"{place}/chain")
        for name in ("good.cer", "good.pem", "ca.crl", "stale.crl", "request.p10", "lint.cer"):
            row("show", 0, "show", f"{place}/{name}")
        row("lint", 0, "lint", f"{place}/good.cer")
        row("lint", 1, "lint", f"{place}/lint.cer")
        row("lint", 0, "lint", f"{place}/ca.crl")
        row("verify", 0, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/ca.crl")
        row("verify", 0, "verify", f"{place}/ca.crl", *chain)
        row("verify", 0, "verify", f"{place}/request.p10", *chain)
        row("verify", 1, "verify", f"{place}/revoked.cer", *chain, "--crl", f"{place}/ca.crl")
        row("verify", 2, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/stale.crl")
        row("error", 2, "show", f"{place}/noise.cer")
        row("error", 2, "lint", f"{place}/good.cer", "--structure", "none")
        row("error", 2, "verify", f"{place}/nowhere", *chain)
    row("provider-path", 0, "provider-path")
    check_workplace(folder)

faults += [f"docs/json.md: nothing tests {name}" for name in schemas if name not in used]
print("\n".join(faults) or f"{checked} answers fit {len(schemas)} schemas")
sys.exit(1 if faults else 0)
