// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/certificates/certificate_details.h"
#include "model/rules/rules.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

namespace look {
class DayEdit;
}

/**
 * Revokes one certificate that was delivered on an order of its own, of another authority than the
 * state bodies': those are revoked by letters of appendix 7. On a ground of that authority, with
 * the application that asks for it, and asked once more. Stepped back from, it keeps what is in it
 * until another certificate is to be revoked.
 */
class RevokeForm : public QWidget {
    Q_OBJECT

public:
    RevokeForm(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    static bool isFor(const model::CertificateDetails& details);
    void open(const model::CertificateDetails& details);
    bool isAbout(model::Id certificate) const { return certificate == m_record.id; }
    /** Asks once more. */
    void ask();
    void retranslate();

signals:
    void revoked(const QString& name);
    void left();

private:
    /** What the worker knows of the authority. */
    struct Known {
        std::vector<model::RevocationGround> grounds;
        QDate today;
    };
    void layOut();
    void read();
    void putGrounds();
    bool isComplete();
    bool isDayRight() const;
    void go();

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    model::CertificateRecord m_record;
    Known m_known;
    bool m_isBusy = false; // a second key would be refused
    QLabel* m_groundCaption;
    QComboBox* m_ground;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    QLabel* m_sinceCaption;
    look::DayEdit* m_since;
    look::Banner* m_banner;
    QPushButton* m_go;
    QPushButton* m_back;
};

} // namespace ui
