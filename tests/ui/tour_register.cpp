// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include "model/access/today.h"
#include "model/revocation/revocation_service.h"
#include "ui/dialogs/ask.h"

/** Certificates, their revocation, the lists of it, what files are worth; the media. */
namespace ui::test {

namespace {

constexpr int triesOfAPin = 5;
const QString longReason = QStringLiteral(
    "Қызметкер қызметтен босатылды, тасымалдағыш Астана қаласынан Өскеменге барар жолда жоғалды");

} // namespace

void Tour::certificates() {
    m_screen->click("certificates");
    settle(); // found anew: what was chosen before is not any more
    until("certificates", [this] { return rows("certificateTable") > 0; });
    m_screen->find<QTableView>("certificateTable")->selectRow(0);
    m_screen->wait("certificateLines");
    at("certificate");
    const std::pair<Qt::Key, const char*> tabs[] = {{Qt::Key_2, "certificate-der"},
                                                    {Qt::Key_3, "certificate-chain"},
                                                    {Qt::Key_4, "certificate-history"},
                                                    {Qt::Key_1, "certificate-again"}};
    for (const auto& [key, name] : tabs) {
        m_screen->press(key, Qt::AltModifier);
        at(name);
    }
    menu("certificate-copy-menu", [this] {
        auto* lines = m_screen->wait<QTreeView>("certificateLines");
        lines->setFocus();
        lines->setCurrentIndex(lines->model()->index(0, 0, lines->model()->index(0, 0)));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(lines, &byKey);
    });
    menu("certificates-saved-menu",
         [this] { m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); });
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait("searchName");
    at("certificates-save-search");
    m_screen->press(Qt::Key_Escape);
}

void Tour::revocation() {
    m_screen->click("revocation");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    fillHead(QStringLiteral("02-1/17"));
    at("revocation-new");
    m_screen->find("personSearch")->setFocus();
    m_screen->type(QStringLiteral("әбілқ"));
    m_screen->wait("personsFound");
    at("revocation-found");
    m_screen->press(Qt::Key_Return);
    until("its row", [this] { return rows("revocationRows") == 1; });
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("revocationFindings");
    at("revocation-ground-missing");
    m_screen->wait<QComboBox>("ground1")->setCurrentIndex(1);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    until("the letter", [this] { return rows("revocationLetterRows") == 1; });
    until("its rows", [this] { return m_screen->wait("revokeRows")->isEnabled(); });
    m_screen->press(Qt::Key_F2);
    m_screen->wait("revocationCorrection");
    at("revocation-correct");
    m_screen->press(Qt::Key_Escape);
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait("headCorrection");
    at("revocation-correct-head");
    m_screen->press(Qt::Key_Escape);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    auto* question = m_screen->wait("revokeMessage");
    at("revocation-ask");
    question->findChild<QPushButton*>()->click();
    until("the revocation", [this] { return !m_screen->wait("revokeRows")->isEnabled(); });
    at("revocation-done");
}

void Tour::media() {
    m_screen->click("media");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("scanLetter");
    at("media-receive");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("scanSerial")->setFocus();
    enter(QStringLiteral("KZ-3"));
    m_screen->wait("scanMessage");
    at("media-unknown");
    m_screen->press(Qt::Key_Escape);
    until("the medium that is due", [this] { return rows("mediaTable") == 1; });
    settle();
    m_screen->find<QTableView>("mediaTable")->selectRow(0);
    m_screen->wait("mediumLost");
    at("medium");
    m_screen->click("mediumLost");
    m_screen->wait("mediumMessage");
    at("medium-no-reason");
    m_screen->wait<QLineEdit>("mediumNote")->setText(longReason);
    m_screen->click("mediumLost");
    at("medium-ask-lost");
    m_screen->press(Qt::Key_Escape);
    m_screen->click("mediumDead");
    at("medium-ask-dead");
    m_screen->press(Qt::Key_Escape);
}

void Tour::lists() {
    m_screen->click("crl");
    m_screen->wait("caPin");
    at("crl-pin");
    for (int wrong = 1; wrong < triesOfAPin; ++wrong) {
        tryWrongPin("caPin", "publishCrl");
        if (wrong < triesOfAPin - 1) m_screen->wait("crlMessage"); // the last try has its own
        if (wrong == 1) at("crl-wrong-pin");
    }
    m_screen->wait("lastTry");
    m_screen->wait("crlChanges"); // what is about to be signed stays in view
    at("crl-last-try");
    m_screen->find<QCheckBox>("lastTry")->setChecked(true);
    m_screen->wait("caPin")->setFocus();
    m_screen->type(m_password); // a training workplace's media have it, too
    until("the PIN", [this] { return m_screen->wait("publishCrl")->isEnabled(); });
    m_screen->press(Qt::Key_Return);
    until("the list", [this] { return rows("crlHistory") == 1; });
    at("crl-published");
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait("publishedVerdict", patience);
    at("crl-verified");
    m_screen->press(Qt::Key_Escape);
    m_screen->find<QTableView>("crlHistory")->selectRow(0);
    m_screen->press(Qt::Key_O, Qt::ControlModifier);
    m_screen->wait("crlEntries");
    at("crl-contents");
    m_screen->press(Qt::Key_Escape);
}

/** The list that was published just now, and the certificate that it revokes. */
void Tour::verdicts() {
    m_screen->click("certificates");
    m_screen->wait<QLineEdit>("certificateSearch")->setText(QStringLiteral("әбілқ"));
    until("the revoked one", [this] { return rows("certificateTable") == 1; });
    settle(); // found anew: what was chosen before is not any more
    m_screen->find<QTableView>("certificateTable")->selectRow(0);
    m_screen->wait("certificateLines");
    settle();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("revoked.cer"));
    ask::answerWith({[path](const QString&, const QString&) { return path; }, {}});
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    until("its file", [&] { return QFileInfo::exists(path); });
    ask::answerWith({});
    m_screen->click("verify");
    verifyFile(m_screen->workplace() + QStringLiteral("/publication/ucgo_gost2015.crl"));
    m_screen->wait("verdict");
    at("verify-good");
    verifyFile(path);
    at("verify-revoked");
}

/** Revoked after the list that was published. */
void Tour::notListed() {
    (void)m_screen->desk([](model::Desk& desk, model::Job&) -> model::Status {
        model::CertificateQuery wanted;
        wanted.status = model::CertificateStatus::Valid;
        KU_TRY(auto valid, desk.reg().certificates().find(wanted));
        std::erase_if(valid, [](const auto& one) { return one.issueId == 0; }); // authorities'
        if (valid.empty()) return model::Error{model::ErrorCode::NotFound, {"certificate"}};
        KU_TRY(const auto today, model::todayOf(desk.session.reg));
        KU_TRY(auto transaction, desk.reg().begin());
        KU_CHECK(model::revokeCertificate(desk.reg(), transaction, valid.front().id,
                                          today.rules->revocationGrounds.front()));
        return transaction.commit({QStringLiteral("test"), QStringLiteral("revoked")});
    });
    m_screen->click("today");
    at("today-not-listed");
}

} // namespace ui::test
