// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_detail.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include "model/files/atomic_file.h"
#include "ui/certificate/copy_view.h"
#include "ui/certificate/fields_view.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/certificates/certificate_views.h"
#include "ui/pages/certificates/certificate_words.h"
#include "ui/pages/certificates/chain_pane.h"
#include "ui/pages/certificates/revoke_form.h"

namespace ui {

namespace {
constexpr int leastWidth = 480; // its buttons and tabs in the longest language
enum Tab { Fields, Octets, Chain, History };
} // namespace

CertificateDetail::CertificateDetail(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_name(look::label("heading", this))
    , m_mark(new QLabel(this))
    , m_status(look::label("text", this))
    , m_back(look::button("link", "certificateBack", this))
    , m_banner(new look::Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new FieldsView("certificateLines", utcOffset, this))
    , m_octets(new DerView(this))
    , m_chain(new ChainPane(work, utcOffset, this))
    , m_history(new HistoryView(utcOffset, this))
    , m_copy(look::button("plain", "copyValue", this))
    , m_der(look::button("plain", "saveDer", this))
    , m_pem(look::button("plain", "savePem", this))
    , m_revoke(look::button("plain", "revokeCertificate", this))
    , m_form(new RevokeForm(work, utcOffset, this)) {
    look::setRole(*this, "card");
    setMinimumWidth(leastWidth);
    m_name->setObjectName(QStringLiteral("certificateName"));
    m_mark->setObjectName(QStringLiteral("certificateMark"));
    m_status->setObjectName(QStringLiteral("certificateState"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    makeTabs();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_copy, m_der, m_pem})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_revoke);
    auto* state = new QHBoxLayout;
    state->setSpacing(look::near);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_status, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::near);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_name);
    column->addLayout(state);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_form, 1); // in their place
    column->addLayout(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fillTab();
        putActs();
    });
    connect(m_back, &QPushButton::clicked, this, &CertificateDetail::stepBack);
    connect(m_chain->view(), &ChainView::chosen, this, &CertificateDetail::goTo);
    connect(m_copy, &QPushButton::clicked, this, &CertificateDetail::copyValue);
    connect(m_der, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_pem, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_revoke, &QPushButton::clicked, this, &CertificateDetail::revoke);
    connect(m_form, &RevokeForm::left, this, &CertificateDetail::closeForm);
    connect(m_form, &RevokeForm::revoked, this, &CertificateDetail::onRevoked);
    fill();
}

void CertificateDetail::makeTabs() {
    m_tabs->setObjectName(QStringLiteral("certificateTabs"));
    m_tabs->tabBar()->setExpanding(false);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_fields, m_octets, m_chain, m_history})
        m_tabs->addTab(tab, {});
    for (const CopyView* lines :
         std::initializer_list<CopyView*>{m_fields, m_octets, m_chain->view(), m_history})
        connect(lines, &CopyView::chosenChanged, this, &CertificateDetail::putActs);
}

CopyView* CertificateDetail::view() const {
    if (m_tabs->currentIndex() == Chain) return m_chain->view();
    return static_cast<CopyView*>(m_tabs->currentWidget());
}

void CertificateDetail::show(model::Id certificate) {
    const Subject open = m_trail.empty() ? m_wanted : m_trail.front();
    if (certificate != 0 && open == Subject{false, certificate}) return read(m_wanted);
    m_trail.clear();
    if (certificate != 0) return read({false, certificate});
    m_wanted = {};
    m_details = {};
    fill();
}

void CertificateDetail::goTo(model::Id ca) {
    const Subject next{true, ca};
    if (next == m_wanted) return; // a second click of the same
    m_trail.push_back(m_wanted);
    read(next);
}

bool CertificateDetail::stepBack() {
    if (!m_form->isHidden()) {
        closeForm();
        return true;
    }
    if (m_trail.empty()) return false;
    const Subject before = m_trail.back();
    m_trail.pop_back();
    read(before);
    return true;
}

void CertificateDetail::read(Subject subject) {
    m_wanted = subject;
    m_work->start(
        this,
        [subject](model::Desk& desk, model::Job&) {
            return subject.isCa ? model::caCertificateDetails(desk.reg(), subject.id)
                                : model::certificateDetails(desk.reg(), subject.id);
        },
        [this, subject](model::Result<model::CertificateDetails> details) {
            if (subject != m_wanted) return; // another one is in view by now
            const bool saidUnread = std::exchange(m_saysUnread, !details);
            if (!details) return m_banner->fail(details.error());
            const bool isNew = !shows(*details);
            if (isNew || saidUnread) m_banner->quiet();
            if (!isNew) return judgeAgain(); // it stays where it was scrolled to
            m_details = std::move(*details);
            fill();
        });
}

/** Whatever happens to a certificate is an act, but that it runs out. */
bool CertificateDetail::shows(const model::CertificateDetails& details) const {
    return details.der == m_details.der && details.record.status == m_details.record.status &&
           details.acts.size() == m_details.acts.size();
}

void CertificateDetail::fill() {
    const bool any = hasCertificate();
    if (!any || !m_form->isAbout(m_details.record.id)) closeForm();
    setVisible(any);
    m_filled.clear();
    if (any) {
        const int now = m_tabs->currentIndex();
        m_tabs->setTabEnabled(Chain, !m_details.chain.empty());
        m_tabs->setTabEnabled(History, !m_details.acts.empty());
        if (m_tabs->currentIndex() != now) m_tabs->setCurrentIndex(Fields); // not its neighbour
        fillTab();
    }
    putWords();
    putActs();
}

void CertificateDetail::putActs() {
    m_copy->setEnabled(canCopy());
    m_revoke->setVisible(canRevoke() && m_form->isHidden());
    emit actsChanged();
}

bool CertificateDetail::canShow(int tab) const {
    return hasCertificate() && m_form->isHidden() && m_tabs->isTabEnabled(tab);
}

bool CertificateDetail::canCopy() const {
    return hasCertificate() && m_form->isHidden() && view()->hasChosen();
}

bool CertificateDetail::canRevoke() const {
    return hasCertificate() && RevokeForm::isFor(m_details);
}

void CertificateDetail::revoke() {
    if (!canRevoke()) return;
    if (!m_form->isHidden()) return m_form->ask();
    m_banner->quiet();
    m_tabs->hide();
    m_form->open(m_details);
    putActs();
}

void CertificateDetail::closeForm() {
    if (m_form->isHidden()) return;
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    m_tabs->show();
    if (hadFocus) view()->setFocus();
    putActs();
}

/** Another one may be in view by now. */
void CertificateDetail::onRevoked(const QString& name) {
    closeForm();
    m_saysUnread = false;
    m_banner->say(look::Level::Success, [name] {
        return tr("The certificate is revoked: %1. Relying parties will see it in the next "
                  "revocation list.")
            .arg(name);
    });
    emit changed();
}

/** A tree of octets is long: it is made for whoever opens it, not for each row that is gone over.
 */
void CertificateDetail::fillTab() {
    if (!hasCertificate() || !m_filled.insert(m_tabs->currentIndex()).second) return;
    switch (m_tabs->currentIndex()) {
    case Fields:
        return m_fields->show(m_details);
    case Octets:
        return m_octets->show(m_details.tree);
    case Chain:
        return m_chain->show(m_details);
    case History:
        return m_history->show(m_details.acts);
    default:
        return;
    }
}

/** There may be other lists than before. */
void CertificateDetail::judgeAgain() {
    if (m_filled.count(Chain) == 0) return;
    if (m_tabs->currentIndex() == Chain) return m_chain->judge(m_details.der);
    m_filled.erase(Chain); // once it is opened
}

void CertificateDetail::showTab(int index) {
    if (!canShow(index)) return;
    m_tabs->setCurrentIndex(index);
    view()->setFocus();
}

int CertificateDetail::tab() const {
    return m_tabs->currentIndex();
}

void CertificateDetail::setTab(int index) {
    m_tabs->setCurrentIndex(index);
}

void CertificateDetail::copyValue() const {
    view()->copy();
}

void CertificateDetail::copyLines() const {
    view()->copyLines();
}

void CertificateDetail::selectLines() {
    if (hasCertificate()) view()->selectLines();
}

void CertificateDetail::save(bool pem) {
    if (!hasCertificate()) return;
    const QString name = certificates::fileName(m_details.record) +
                         (pem ? QStringLiteral(".pem") : QStringLiteral(".cer"));
    const QString path = ask::saveFile(this, tr("Save the certificate"), name);
    if (path.isEmpty()) return;
    const model::Bytes contents = pem ? model::certificatePem(m_details.der) : m_details.der;
    m_work->startAlone(
        this, [path, contents](model::Job&) { return model::writeAtomically(path, contents); },
        [this, path](const model::Status& written) {
            m_saysUnread = false;
            if (written)
                m_banner->say(look::Level::Success, [path] { return tr("Saved: %1").arg(path); });
            else
                m_banner->fail(written.error());
        });
}

void CertificateDetail::retranslate() {
    fill();
}

void CertificateDetail::putMark() {
    const QIcon icon = certificates::statusIcon(m_details.record.status);
    m_mark->setPixmap(icon.pixmap(look::iconSize, look::iconSize));
}

/** Another scheme has other colours. */
void CertificateDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) putMark();
    QFrame::changeEvent(event);
}

void CertificateDetail::putWords() {
    const model::CertificateRecord& record = m_details.record;
    m_name->setText(record.fullName);
    m_status->setText(certificates::statusText(record, m_utcOffset));
    putMark();
    m_back->setVisible(!m_trail.empty());
    m_back->setText(tr("Back to the certificate before"));
    m_fields->setAccessibleName(tr("The certificate's fields"));
    m_tabs->setTabText(Fields, tr("Fields"));
    m_tabs->setTabText(Octets, tr("DER tree"));
    m_tabs->setTabText(Chain, tr("Chain"));
    m_tabs->setTabText(History, tr("History"));
    m_copy->setText(tr("Copy the value"));
    m_der->setText(tr("Save as DER…"));
    m_pem->setText(tr("Save as PEM…"));
    m_revoke->setText(tr("Revoke…"));
    m_form->retranslate();
}

} // namespace ui
