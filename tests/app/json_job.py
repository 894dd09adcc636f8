# SPDX-License-Identifier: Apache-2.0
"""The answers of the commands of the whole job, on a small training workplace."""
import datetime
import json

PASSWORD = "password one\n"
CA_PIN = "1234567890\n"
ROWS = (
    "Әбілқасымов Жәңгір Ұланұлы;850101100012;230440000010;Оқу министрлігі;Министр;"
    "Астана қаласы, Есіл ауданы;a@ministry.example;+77010000001;political",
    "Сәрсенова Ләйлә Болат қызы;991231200017;230440000010;Оқу министрлігі;Бас сарапшы;"
    "Астана қаласы, Алматы ауданы;b@ministry.example;+77010000002",
    "Ғұмарова Гүлнәр Өмірзаққызы;700308200014;230440000010;Оқу министрлігі;Басшы;"
    "Астана қаласы, Сарыарқа ауданы;c@ministry.example;+77010000003",
)


class Job:
    number = {"application": "1", "revoke": "2"}  # of their letters

    def __init__(self, checker, folder):
        self.checker, self.folder = checker, folder
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        self.sender = ("--letter-date", today, "--state-body", "Оқу министрлігі", "--head",
                       "Ә. Басшы", "--executor", "Ж. Орындаушы", "--executor-phone",
                       "+77010000099")
        self.received, self.registered = ("--received", today), ("--registered", today)

    def act(self, name, *arguments, code=0, pins=None):
        place = ("--workplace", f"{self.folder}/job", "--password-fd", "0", "--yes")
        return self.checker.row(name, code, *arguments, *place, secrets=PASSWORD, pins=pins)

    def prepare(self):
        self.act("init", "init", "--training", "--operator", "Айгүл", pins=CA_PIN)
        self.act("ca list", "ca", "list")
        self.act("ca list", "ca", "train", pins=CA_PIN)
        chain = self.act("ca export", "ca", "export", "--out", f"{self.folder}/chain")
        ca = chain["files"][-1]["file"]
        self.act("error", "ca", "adopt", ca, code=2)  # it is here already
        last = self.act("ca list", "ca", "list")["authorities"][-1]
        place = ("--medium", last["mediumSerial"])
        self.act("ca place", "ca", "place", str(last["id"]), *place, pins=CA_PIN)
        self.act("ca place", "ca", "retire", str(last["id"]))
        self.act("ca place", "ca", "activate", str(last["id"]))
        crls = self.act("crl publish", "crl", "publish", pins=CA_PIN)
        self.adopt(chain["files"], crls["crls"][-1]["file"])
        self.own_keys(last)
        prepared = self.act("media prepare", "media", "prepare", "--count", "3",
                            pins="so pin 1\npin 1\nso pin 2\npin 2\nso pin 3\npin 3\n")
        self.media = [medium["serial"] for medium in prepared["media"]]
        self.act("media list", "media", "list")
        self.act("media pin", "media", "pin", self.media[2], pins="pin 3\npin 33\n")

    def own_keys(self, ca):
        """Beside those of the chain: a root, and a request that is given up."""
        medium = ("--algorithm", "gost2004", "--medium", ca["mediumSerial"])
        out = f"{self.folder}/ca.p10"
        self.act("ca make-root", "ca", "make-root", *medium, "--years", "20", pins=CA_PIN)
        self.act("ca make-root", "ca", "request", *medium, "--out", out, pins=CA_PIN)
        self.act("error", "ca", "request", *medium, "--out", out, code=2)  # it is there
        renew = ("ca", "renew", str(ca["id"]), "--out")
        key = self.act("ca make-root", *renew, f"{self.folder}/2.p10", pins=CA_PIN)["caKey"]["id"]
        self.act("ca begun", "ca", "begun")
        self.act("ca make-root", "ca", "resume", str(key), "--out", f"{self.folder}/3.p10")
        self.act("ca make-root", "ca", "abandon", str(key), "--note", "it was a trial")
        self.act("show", "show", out)

    def adopt(self, chain, crl):
        """The last CA and its root in a workplace that has none."""
        place = ("--workplace", f"{self.folder}/second", "--password-fd", "0", "--yes")

        def act(name, *arguments, code=0):
            self.checker.row(name, code, *arguments, *place, secrets=PASSWORD)

        act("init", "init", "--training", "--no-ca", "--operator", "Данияр")
        act("error", "crl", "preview", code=2)
        act("ca adopt", "ca", "adopt", chain[1]["file"], "--root", "--never-published")
        act("ca adopt", "ca", "adopt", chain[3]["file"])
        act("error", "crl", "preview", "--ca", "2", code=2)
        act("ca last-crl", "ca", "last-crl", crl, "--ca", "2")
        act("crl preview", "crl", "preview", "--ca", "2")

    def letter(self):
        rows = [word for row in ROWS for word in ("--row", row)]
        words = ("--letter-number", "1", *self.sender, *self.received, "--media", "3", *rows)
        self.act("application add", "application", "add", "--dry-run", *words)
        bad = [word.replace("850101100012", "850101100013") for word in words]
        self.act("application add", "application", "add", *bad, code=1)
        self.id = str(self.act("application add", "application", "add", *words)["id"])
        self.act("media receive", "media", "receive", *self.media, "--application", self.id)
        self.act("application list", "application", "list")
        self.act("application show", "application", "show", self.id)
        self.act("application check", "application", "check", self.id)
        self.act("application accept", "application", "accept", self.id, "--all")
        third = (self.id, "--row", "3")
        refuse = ("application", "refuse", *third, "--ground", "ucgo.refuse.1")
        self.act("error", *refuse, code=2)  # it is accepted
        self.act("application refuse", *refuse, "--change", "a paper is missing")
        correct = ("application", "correct", *third, "--why", "a slip of the pen")
        self.act("error", *correct, code=2)  # nothing to correct
        self.act("application correct", *correct, "--phone", "12", code=1)
        self.act("application correct", *correct, "--phone", "+77010000033")
        self.act("application refuse", *refuse)
        self.correct_head("application", self.id, "--received")
        self.act("application add", "application", "add", *words, code=1)  # once more
        self.act("application regions", "application", "regions")
        self.act("application grounds", "application", "grounds")
        for word in ("print", "reply"):
            self.act("application print", "application", word, self.id, "--out",
                     f"{self.folder}/{word}.pdf")

    def correct_head(self, kind, letter, day):
        """Of either letter; in the end it has its number again."""
        head = (kind, "correct-head", letter, "--why", "a slip of the pen")
        number = self.number[kind]
        self.act("error", *head, code=2)  # nothing is given
        self.act("error", *head, "--letter-number", number, code=2)  # it says that
        self.act("application correct-head", *head, day, "2099-01-01", code=1)
        for typed in (number + "0", number):
            told = self.act("application correct-head", *head, "--letter-number", typed)
            if [one["after"] for one in told.get("changes", [])] != [typed]:
                self.checker.faults.append(f"{kind} correct-head: {told}")

    def issue(self):
        # The second PIN is wrong: that row is told and left.
        run = self.act("issue run", "issue", "run", self.id, "--algorithm", "gost2015", "--no-wait",
                       code=2, pins=CA_PIN + "pin 1\nwrong pin\n")
        rest = run["failed"][0]["rowId"]
        self.act("issue list", "issue", "list")
        # The second medium dies before it is handed over.
        issue = self.act("issue row", "issue", "row", str(rest), "--medium", self.media[1],
                         "--algorithm", "gost2004", pins=CA_PIN + "pin 2\n")["issued"]
        self.act("issue close", "issue", "close", str(issue["issue"]), "--ground", "ucgo.revoke.1",
                 "--note", "the medium is dead")
        self.act("issue row", "issue", "row", str(rest), "--medium", self.media[2], "--again",
                 "--algorithm", "gost2004", pins=CA_PIN + "pin 33\n")
        export = self.act("issue export", "issue", "export", self.id, "--certificates",
                          f"{self.folder}/issued", "--requests", f"{self.folder}/requests")
        self.first = run["issued"][0]
        self.act("certificate show", "certificate", "show", self.first["serialHex"])
        self.act("application print", "certificate", "export", str(self.first["certificate"]),
                 "--pem", "--out", f"{self.folder}/one.pem")
        self.checker.row("show", 0, "show", export["files"][0]["certificate"])

    def hand_over(self):
        self.act("journal handover", "journal", "handover", str(self.first["issue"]), "--by-hand",
                 "--receiver", "Ж. Орындаушы", "--document", "№ 1")
        self.agree("journal handover", "иә\n", 0, "journal", "handover", "--application", self.id,
                   "--post", "--language", "kk")
        lines = self.act("journal list", "journal", "list")["lines"]
        self.act("journal correct", "journal", "correct", str(lines[0]["id"]), "--document", "№ 2",
                 "--why", "a slip of the pen")
        self.act("application print", "journal", "print", "--out", f"{self.folder}/journal.pdf")

    def agree(self, name, typed, code, *arguments):
        """An act that whoever sits at a terminal agrees to: its answer."""
        ended, said, asked = self.checker.at_terminal(
            typed, *arguments, "--json", "--workplace", f"{self.folder}/job", secrets=PASSWORD)
        if ended != code or f"[{typed.strip()}]" not in asked:
            self.checker.faults.append(f"{name}, agreed to: {ended}, {said}, {asked}")
            return {}
        answer = json.loads(said)
        self.checker.fit(name, answer)
        return answer

    def ask(self, letter):
        """Who sits at a terminal is asked before anything is revoked."""
        place = ("--workplace", f"{self.folder}/job")
        words = ("revoke", "run", letter, "--good-rows", *place, "--language", "en")
        for typed in ("no\n", "\n"):
            code, said, asked = self.checker.at_terminal(typed, *words, secrets=PASSWORD)
            shown = ("row 1: ", "850101100012", "Оқу министрлігі", "ucgo.revoke.4")
            if code != 2 or "cannot be undone" not in asked or any(s not in said for s in shown):
                self.checker.faults.append(f"revoke run, asked: {code}, {said}, {asked}")

    def revoke(self):
        words = ("revoke", "add", "--letter-number", "2", *self.sender, *self.registered, "--media",
                 "0", "--person")
        self.act("revoke add", *words, "850101100012;ucgo.revoke.9", code=1)
        self.act("revoke grounds", "revoke", "grounds")
        letter = str(self.act("revoke add", *words, "850101100012;ucgo.revoke.4", "--person",
                              "700308200014;ucgo.revoke.1;Ғұмарова Гүлнәр;230440000010;Оқу министрлігі",
                              "--as-received", code=1)["id"])
        self.act("revoke add", *words, "850101100012;ucgo.revoke.4", code=1)  # it is there already
        self.act("revoke list", "revoke", "list")
        self.act("revoke show", "revoke", "show", letter)
        self.correct_head("revoke", letter, "--registered")
        self.act("crl preview", "crl", "preview")
        held = self.act("revoke run", "revoke", "run", letter, code=1)
        self.ask(letter)
        # The day of its issue: the day begins before the certificate does.
        civil = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=5))).date()
        for never in ("1=2999-01-01", f"7={civil}", "1", "1=yesterday"):
            self.act("error", "revoke", "run", letter, "--good-rows", "--invalid-since", never,
                     code=2)
        run = self.agree("revoke run", "yes\n", 1, "revoke", "run", letter, "--good-rows",
                         "--language", "en", "--invalid-since", f"1={civil}")
        if not run:
            return
        if not run["revoked"][0]["invalidSince"]:
            self.checker.faults.append(f"revoke run --invalid-since: {run}")
        if (len(held["held"]), len(run["revoked"]), len(run["open"])) != (1, 1, 1):
            self.checker.faults.append(f"revoke run: {held}, then {run}")
        self.act("revoke correct", "revoke", "correct", letter, "--row", "2", "--why", "letter 3",
                 "--ground", "ucgo.revoke.2", code=1)
        self.act("revoke answer", "revoke", "answer", letter, "--row", "2", "--why", "no such one")
        self.act("revoke run", "revoke", "run", letter)
        self.act("revoke list", "revoke", "list", "--all")
        acts = [row["act"] for row in self.act("revoke show", "revoke", "show", letter)["rows"]]
        if acts != ["certificate.revoked", "revocation.answered"]:
            self.checker.faults.append(f"revoke show: {acts}")
        self.act("application print", "revoke", "print", letter, "--out",
                 f"{self.folder}/revocation.pdf")
        crls = self.act("crl publish", "crl", "publish", pins=CA_PIN)["crls"]
        for crl in crls:
            with open(crl["groundsFile"], encoding="utf-8") as grounds:
                self.checker.fit("published grounds", json.load(grounds))
        self.act("crl publish", "crl", "again", "--algorithm", "gost2004")
        self.act("crl check", "crl", "check")
        with open(crls[0]["file"], "r+b") as published:  # its signature, one octet
            published.seek(-1, 2)
            last = published.read(1)[0]
            published.seek(-1, 2)
            published.write(bytes([last ^ 1]))
        checked = self.act("crl check", "crl", "check", code=1)["crls"][0]
        if checked["right"] != ["present", "number", "dates", "structure"]:
            self.checker.faults.append(f"crl check: {checked}")
        with open(crls[0]["file"], "r+b") as published:
            published.seek(-1, 2)
            published.write(bytes([last]))
        self.act("crl list", "crl", "list")
        self.act("media due", "media", "due")
        self.act("media return", "media", "return", self.media[0])
        self.act("media return", "media", "fail", self.media[2], "--note", "lost")

    def order(self):
        """A device's certificate, to a request; no authority of servers is here."""
        structure = "ucgo-vpn-gost2015"
        form = self.act("order fields", "order", "fields", structure)["fields"]
        samples = {"iin": "850101100012", "bin": "230440000010", "email": "a@ministry.example"}
        words = []
        for field in form:
            choices = [one["id"] for one in field["choices"]]
            value = choices[0] if choices else samples.get(field["name"], "Сынақ")
            words += ["--value", f"{field['name']}={value}"]
        request = f"{self.folder}/gost2015/request.p10"
        self.act("order check", "order", "check", structure, "--request", request, code=1)
        checked = self.act("order check", "order", "check", structure, "--request", request, *words)
        self.act("order preview", "order", "preview", structure, "--request", request, code=1)
        self.act("order preview", "order", "preview", structure, "--request", request, *words)
        self.act("order issue", "order", "issue", structure, "--request", request, code=1)
        order = self.act("order issue", "order", "issue", structure, "--request", request, *words,
                         "--out", f"{self.folder}/device.cer", pins=CA_PIN).get("order")
        if not checked or not order:
            return
        self.act("order list", "order", "list")
        self.act("order resume", "order", "resume", str(order["order"]))
        self.act("revoke certificate", "revoke", "certificate", order["serialHex"], "--ground",
                 "ucgo.revoke.1", "--why", "application 1")

    def settings(self):
        self.act("setting set", "setting", "set", "handOver.pinSetBy", "operator")
        self.act("error", "setting", "set", "workplace.training", "0", code=2)
        self.act("setting list", "setting", "list")
        self.act("setting set", "setting", "unset", "handOver.pinSetBy")
        self.act("find", "find", "850101100012")
        self.act("find --csv", "find", "850101100012", "--csv", f"{self.folder}/found.csv")
        self.act("error", "find", "850101100012", "--csv", f"{self.folder}/found.csv", code=2)
        self.act("audit verify", "audit", "verify")


def check_job(checker, folder):
    job = Job(checker, folder)
    for part in (job.prepare, job.letter, job.issue, job.hand_over, job.revoke, job.order,
                 job.settings):
        part()
        if checker.faults:
            return
