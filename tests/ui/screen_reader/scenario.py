#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The Order by ear: rows of a letter are accepted, a certificate is issued (after a wrong PIN),
handed over, read in the journal, revoked, and the list published.

scenario.py KUALIK KUALIKCTL FOLDER"""
import datetime
import pathlib
import sys

from reader import PATIENCE, Reader
from workplace import Workplace

LETTER = pathlib.Path(__file__).parents[3] / "resources/examples/letter-12.csv"
FIRST, SECOND = "Әбілқасымов Жәңгір Ұланұлы", "Сәрсенова Ләйлә Болат қызы"
IIN = "850101100012"
ADMINISTRATOR_PIN, PIN = "98765432", "2580"
DOCUMENT = "ҚК 001234"
BODY, HEAD, EXECUTOR, PHONE = "Оқу министрлігі", "Ә. Басшы", "Орындаушы Өмір", "+7 7172 74 00 00"


def makes_a_training_workplace(reader, workplace):
    reader.hear("For training, push button, A new workplace. There is no workplace in")
    reader.press("push button", "For training")
    reader.hear("Make the workplace, push button, .* The password is also the PIN")
    workplace.password = reader.read("text", "Password")
    reader.press("push button", "Make the workplace")
    reader.hear("Today, radio button")


def a_letter_came(workplace):
    """Entered by another hand, and nothing of it decided."""
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    workplace.ctl(
        "application", "add", "--letter-number", "01-7/595", "--letter-date", today, "--received",
        today, "--media", "12", "--state-body", BODY, "--head", HEAD, "--executor", EXECUTOR,
        "--executor-phone", PHONE, "--csv", LETTER)


def signs_in(reader, workplace):
    reader.hear("Password, password text, Sign in. Workplace: ")
    reader.write("password text", "Password", workplace.password)
    reader.press("push button", "Sign in")
    reader.hear("Today, radio button")


def finds_a_name_on_everything(reader, _):
    nameless = {}
    for page in "1234567890":
        reader.key(page, control=True)
        reader.listen(1)
        nameless[page] = reader.nameless()
        if page in "25":
            reader.key("n", control=True)
            reader.hear("Letter number, text")
            nameless[page] += reader.nameless()
            reader.key("Escape")
    assert not any(nameless.values()), nameless


def accepts_two_rows(reader, _):
    reader.key("2", control=True)
    reader.hear("Search the letters, text")
    reader.find("notification", "Found: 1")
    reader.key("Return")
    reader.hear("Rows of the letter, table", f"{FIRST}, .*cell")
    reader.press("push button", "Accept")
    reader.hear(f"{SECOND}, .*cell", r"Decided\. Rows still undecided: 11\.")
    reader.press("push button", "Accept")
    reader.hear(r"Decided\. Rows still undecided: 10\.")


def issues(reader, workplace):
    reader.press("radio button", "Issue")
    reader.hear(f"Insert a free medium with a USB-A connector for {FIRST}.")
    reader.press("push button", "Prepare a blank medium…")
    reader.hear("Administrator's PIN, password text")
    reader.write("password text", "Administrator's PIN", ADMINISTRATOR_PIN)
    reader.write("password text", "Administrator's PIN once more", ADMINISTRATOR_PIN)
    reader.write("password text", "Owner's PIN", PIN)
    reader.write("password text", "Owner's PIN once more", PIN)
    reader.press("push button", "Prepare the medium")
    reader.hear("PIN of the certification authority's medium, password text")
    reader.write("password text", "PIN of the certification authority's medium", "0000")
    reader.press("push button", "Issue")
    reader.hear("The PIN of the certification authority's medium is wrong",
                "PIN of the certification authority's medium, password text")
    reader.write("password text", "PIN of the certification authority's medium",
                 workplace.password)
    reader.press("push button", "Issue")
    reader.hear("The certificate is on the medium and was read back.", f"Next: {SECOND}, push button")
    reader.press("push button", f"Next: {SECOND}")
    reader.hear(f"Insert a free medium with a USB-A connector for {SECOND}.")


def hands_over(reader, _):
    reader.key("h", control=True)
    reader.hear("Document of the receiver, text")
    assert reader.read("text", "Receiver") == EXECUTOR
    reader.write("text", "Document of the receiver", DOCUMENT)
    reader.press("push button", "Hand over the medium to .*")
    reader.hear("Handed over and entered in the journal: 1",
                "Print the lines for signature…, push button")


def reads_the_journal(reader, _):
    """Cell by cell, as the arrow keys lead through the line."""
    reader.key("8", control=True)
    reader.hear("Search the journal, text", "Lines: 1")
    reader.tab_to("Issue journal, table")
    for cell in (FIRST, BODY, "01-7/595, ", f"{EXECUTOR}, {DOCUMENT}"):
        reader.key_to("Right", f"{cell}.*, .*cell")


def revokes(reader, _):
    reader.key("5", control=True)
    reader.hear("Letters that ask for revocations, table")
    reader.press("push button", "New letter")
    reader.hear("Letter number, text")
    for field, text in (("Letter number", "02-1/17"), ("State body", BODY), ("Head", HEAD),
                        ("Executor", EXECUTOR), ("Executor's telephone", PHONE)):
        reader.write("text", field, text)
    reader.write("text", "Add a person", "әбілқ")
    reader.hear(f"Found: 1. Enter adds: {FIRST}")
    reader.key("Return")
    reader.hear(f"Added: {FIRST}. Choose the ground in the row.")
    reader.press("push button", "Register")
    reader.hear("The letter has errors|Rows have errors")
    chooses_a_ground(reader)
    reader.press("push button", "Register")
    reader.press("push button", "Revoke: 1…")
    reader.hear(f"A revocation cannot be undone. Revoke the certificate of {FIRST}?")
    reader.press("push button", "Revoke: 1")
    reader.hear("Revoked: 1. Relying parties will see it in the next revocation list.")


def chooses_a_ground(reader):
    """Qt keeps what stands in a table's cell out of its tree: the Tab key alone leads there."""
    reader.tab_to("combo box, Ground of row 1")
    reader.key("Down")


def publishes(reader, _):
    reader.press("push button", "Publish the list…")
    reader.hear("Authority, .*, combo box")
    reader.press("push button", "Sign and publish")
    reader.hear("List 1 is published. Entries: 1")


def another_program_agrees(workplace):
    found = workplace.ctl("find", IIN)["certificates"]
    assert [(one["fullName"], one["status"]) for one in found] == [(FIRST, "revoked")], found
    lines = workplace.ctl("journal", "list")["lines"]
    assert [(one["userName"], one["receiverName"], one["receiverDocument"]) for one in lines] == [
        (FIRST, EXECUTOR, DOCUMENT)], lines
    lists = workplace.ctl("crl", "check")["crls"]
    assert [(one["published"], one["good"]) for one in lists] == [(1, True)], lists
    chain, certificate = workplace.folder / "chain", workplace.folder / "first.cer"
    workplace.ctl("ca", "export", "--out", chain)
    workplace.ctl("certificate", "export", found[0]["serialHex"], "--out", certificate)
    verified = workplace.ctl("verify", certificate, "--chain", chain, "--crl", lists[0]["file"],
                             code=1)
    assert "revoked" in str(verified), verified


def at_the_window(reader, workplace, *steps):
    """The window open, these steps, the window closed."""
    window = workplace.open()
    try:
        reader.begin()
        for step in steps:
            print(step.__name__.replace("_", " "), flush=True)
            step(reader, workplace)
        reader.key("q", control=True)
        assert window.wait(PATIENCE) == 0, window.returncode
    finally:
        window.kill()
        window.wait()


def main():
    workplace = Workplace(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]))
    reader = Reader("kualik")
    at_the_window(reader, workplace, makes_a_training_workplace)
    a_letter_came(workplace)
    at_the_window(reader, workplace, signs_in, finds_a_name_on_everything, accepts_two_rows, issues,
                  hands_over, reads_the_journal, revokes, publishes)
    another_program_agrees(workplace)


main()
