// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_correction.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>

#include "model/revocation/of_state_bodies.h"
#include "model/rules/identifiers.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/line_start.h"
#include "ui/look/tab_order.h"

namespace ui {

namespace {

constexpr int paneWidth = 380;
constexpr int typingPause = 200; // ms

QString hexOf(const model::Bytes& serial) {
    return QString::fromStdString(crypto::toHex(serial));
}

} // namespace

RevocationCorrection::RevocationCorrection(Work& work, const std::optional<Draft>& draft,
                                           QWidget* parent)
    : RowCorrection("revocationCorrection", parent)
    , m_work(&work)
    , m_iin(addLine("iin", 0, 0, 1))
    , m_name(addLine("fio", 1, 0, 2))
    , m_bin(addLine("bin", 0, 1, 1))
    , m_organization(addLine("organization", 2, 0, 2))
    , m_certificate(new QComboBox(this))
    , m_ground(new QComboBox(this)) {
    setFixedWidth(paneWidth);
    add("certificate", m_certificate, 3, 0, 2);
    add("ground", m_ground, 4, 0, 2);
    for (QComboBox* box : {m_certificate, m_ground})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (draft) {
        put(draft->row);
        takeDraft({m_row.id, m_row.number, m_row.fullName}, draft->why);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &RevocationCorrection::lookUp);
    connect(m_iin, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    setFocusProxy(m_iin);
    look::tabAsOneReads(*this);
}

void RevocationCorrection::begin(model::Id letter, const model::RevocationRow& row,
                                 const model::Rules& rules) {
    m_letter = letter;
    m_rules = &rules;
    if (isKept() && row.id == m_row.id) {
        if (m_ground->count() == 0) fillGrounds(m_row.ground); // of a draft
        if (m_certificate->count() == 0) lookUp();
        return goOn({row.id, row.number, row.fullName});
    }
    put(row);
    fillGrounds(row.ground);
    m_certificate->clear();
    m_listOf.reset();
    lookUp();
    RowCorrection::begin({row.id, row.number, row.fullName});
}

void RevocationCorrection::put(const model::RevocationRow& row) {
    m_row = row;
    m_person = model::plainDigits(row.iin);
    look::setText(*m_iin, row.iin);
    look::setText(*m_name, row.fullName);
    look::setText(*m_bin, row.bin);
    look::setText(*m_organization, row.organization);
}

void RevocationCorrection::fillGrounds(const QString& chosen) {
    m_ground->clear();
    m_ground->addItem(tr("Choose the ground"), QString());
    for (const model::RevocationGround& one : m_rules->revocationGrounds) {
        const QString words = QStringLiteral("%1 (%2)").arg(one.in(model::text::language()),
                                                            model::text::clauseText(one.clause));
        m_ground->addItem(words, one.id);
        m_ground->setItemData(m_ground->count() - 1, words, Qt::ToolTipRole);
    }
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(chosen)));
}

/** The person's certificates; of another person, what the letter leaves out as well. */
void RevocationCorrection::lookUp() {
    m_typing.stop();
    const QString iin = model::plainDigits(m_iin->text());
    m_work->start(
        this,
        [iin](model::Desk& desk, model::Job&) {
            return model::ofPersonAtStateBodies(desk.reg(), iin);
        },
        [this, iin](model::Result<std::vector<model::CertificateRecord>> held) {
            if (iin != model::plainDigits(m_iin->text())) return;
            if (held)
                onFound(std::move(*held));
            else
                banner().fail(held.error());
            onRead(held.has_value());
        });
}

void RevocationCorrection::onFound(std::vector<model::CertificateRecord> held) {
    const QString iin = model::plainDigits(m_iin->text());
    model::RevocationRow row = values();
    if (iin != m_person) { // nothing of the other person's stays
        m_person = iin;
        row.fullName = row.bin = row.organization = QString();
        row.serial.clear();
        row = model::completed(std::move(row), held);
        look::setText(*m_name, row.fullName);
        look::setText(*m_bin, row.bin);
        look::setText(*m_organization, row.organization);
    }
    m_listOf = iin;
    m_certificate->clear();
    m_held = std::move(held);
    m_certificate->addItem(QString(), QByteArray());
    for (const model::CertificateRecord& one : m_held) {
        const QByteArray serial(reinterpret_cast<const char*>(one.serial.data()),
                                static_cast<qsizetype>(one.serial.size()));
        m_certificate->addItem(QString(), serial);
        m_certificate->setItemData(m_certificate->count() - 1, hexOf(one.serial), Qt::ToolTipRole);
        if (one.serial == row.serial) m_certificate->setCurrentIndex(m_certificate->count() - 1);
    }
    nameCertificates();
}

/** In the language of now. */
void RevocationCorrection::nameCertificates() {
    if (m_certificate->count() == 0) return; // not read yet
    m_certificate->setItemText(0, tr("The person's only valid one"));
    for (int i = 1; i < m_certificate->count(); ++i) {
        const model::CertificateRecord& one = m_held[static_cast<std::size_t>(i - 1)];
        m_certificate->setItemText(
            i, QStringLiteral("%1… · %2")
                   .arg(hexOf(one.serial).left(16), model::text::name(one.status)));
    }
}

/** Another person's fields and serial number are not stored under the IIN of now. */
bool RevocationCorrection::isRead() const {
    return model::plainDigits(m_iin->text()) == m_person;
}

model::RevocationRow RevocationCorrection::values() const {
    model::RevocationRow row = m_row;
    row.iin = m_iin->text();
    row.fullName = m_name->text();
    row.bin = m_bin->text();
    row.organization = m_organization->text();
    row.ground = m_ground->currentData().toString();
    const QString iin = model::plainDigits(row.iin);
    if (m_listOf != iin) { // not read yet: as the row had it
        if (iin != model::plainDigits(m_row.iin)) row.serial.clear();
        return row;
    }
    const QByteArray serial = m_certificate->currentData().toByteArray();
    row.serial.assign(serial.begin(), serial.end());
    return row;
}

void RevocationCorrection::keep() {
    m_work->start(
        keeper(),
        [draft = Draft{values(), why()}](model::Desk& desk, model::Job&) {
            return model::keepDraft(desk.session, draft);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

void RevocationCorrection::drop() {
    m_work->start(
        keeper(),
        [](model::Desk& desk, model::Job&) { return model::dropRevocationRowDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
}

void RevocationCorrection::go() {
    m_work->start(
        this,
        [letter = m_letter, row = values(),
         why = why()](model::Desk& desk, model::Job&) -> model::Result<model::Checked> {
            const QString iin = model::plainDigits(row.iin);
            KU_TRY(const auto held, model::ofPersonAtStateBodies(desk.reg(), iin));
            return model::RevocationService(desk.session)
                .correct(letter, model::completed(row, held), why);
        },
        [this, of = of()](const model::Result<model::Checked>& answer) { onAnswer(of, answer); });
}

void RevocationCorrection::retranslate() {
    putWords(tr("The document that says so"));
    if (m_rules) fillGrounds(m_ground->currentData().toString());
    nameCertificates();
}

} // namespace ui
