#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the test functions of a CTest run: prints "passed failed skipped" of its JUnit file.

A Qt Test program counts its own functions ("Totals: ..."); any other program is one test. What was
skipped is named on standard error, so that nobody takes it for passed."""
import re
import sys
import xml.etree.ElementTree as tree

totals = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
passed = failed = skipped = 0
for case in tree.parse(sys.argv[1]).getroot().iter("testcase"):
    output = case.findtext("system-out") or ""
    status = case.get("status")
    counts = [tuple(map(int, found)) for found in totals.findall(output)]
    good = sum(count[0] for count in counts)
    bad = sum(count[1] for count in counts)
    left = sum(count[2] for count in counts)
    if not counts:
        good, bad, left = int(status == "run"), 0, int(status in ("notrun", "disabled"))
    if status == "fail" and bad == 0:
        bad = 1
    passed, failed, skipped = passed + good, failed + bad, skipped + left
    for line in re.findall(r"^SKIP\s*: (.*)$", output, re.M):
        print(f"skipped: {line}", file=sys.stderr)
print(passed, failed, skipped)
