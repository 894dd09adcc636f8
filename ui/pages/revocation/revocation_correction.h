// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include "model/drafts/drafts.h"
#include "model/revocation/revocation_service.h"
#include "ui/jobs/work.h"
#include "ui/letter/row_correction.h"

class QComboBox;

namespace ui {

/** A row of a registered letter of appendix 7 that is not revoked yet: whom and what it means. */
class RevocationCorrection : public RowCorrection {
    Q_OBJECT

public:
    using Draft = model::RowDraft<model::RevocationRow>;
    RevocationCorrection(Work& work, const std::optional<Draft>& draft, QWidget* parent);

    void begin(model::Id letter, const model::RevocationRow& row, const model::Rules& rules);
    void retranslate();

protected:
    bool isRead() const override;
    void read() override { lookUp(); }
    void go() override;
    void keep() override;
    void drop() override;

private:
    void put(const model::RevocationRow& row);
    void fillGrounds(const QString& chosen);
    void lookUp();
    void onFound(std::vector<model::CertificateRecord> held);
    void nameCertificates();
    model::RevocationRow values() const;

    Work* m_work;
    const model::Rules* m_rules = nullptr;
    model::Id m_letter = 0;
    model::RevocationRow m_row;
    QString m_person;                             // the IIN that the other fields belong to
    std::optional<QString> m_listOf;              // the IIN whose certificates are offered
    std::vector<model::CertificateRecord> m_held; // those
    QLineEdit* m_iin;
    QLineEdit* m_name;
    QLineEdit* m_bin;
    QLineEdit* m_organization;
    QComboBox* m_certificate;
    QComboBox* m_ground;
    QTimer m_typing;
};

} // namespace ui
