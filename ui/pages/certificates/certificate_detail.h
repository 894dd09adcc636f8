// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include <QFrame>

#include "model/certificates/certificate_details.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class ChainPane;
class CopyView;
class DerView;
class FieldsView;
class HistoryView;
class RevokeForm;

/** One certificate: its fields, its octets, the chain above it, and what was done about it. */
class CertificateDetail : public QFrame {
    Q_OBJECT

public:
    CertificateDetail(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    /** That which is open already is read anew, with the CA above it that was gone to. */
    void show(model::Id certificate);
    using QFrame::show;
    void retranslate();
    bool hasCertificate() const { return !m_details.der.empty(); }
    /** Out of the form that revokes it; from a CA's certificate back to the one that led there;
     * false where none did. */
    bool stepBack();

    /** The line in focus, its value alone. */
    void copyValue() const;
    void copyLines() const;
    void selectLines();
    void save(bool pem);
    void showTab(int index);
    int tab() const;
    /** For the certificate that is shown next. */
    void setTab(int index);

    /** What of these there is now. */
    bool canShow(int tab) const;
    bool canCopy() const;
    bool canRevoke() const;

    /** Opens the form; from there it asks once more. */
    void revoke();

signals:
    void actsChanged();
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /** A certificate of the table, or a CA's own. */
    struct Subject {
        bool isCa = false;
        model::Id id = 0;
        bool operator==(const Subject&) const = default;
    };
    void makeTabs();
    void read(Subject subject);
    bool shows(const model::CertificateDetails& details) const;
    void goTo(model::Id ca);
    void fill();
    void fillTab();
    void judgeAgain();
    void putActs();
    void closeForm();
    void onRevoked(const QString& name);
    void putWords();
    void putMark();
    CopyView* view() const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    model::CertificateDetails m_details;
    Subject m_wanted;
    std::vector<Subject> m_trail; // those that led here
    QLabel* m_name;
    QLabel* m_mark; // of its status
    QLabel* m_status;
    QPushButton* m_back;
    look::Banner* m_banner;
    bool m_saysUnread = false; // it tells why a certificate could not be read
    QTabWidget* m_tabs;
    std::set<int> m_filled; // tabs: the others wait until one looks at them
    FieldsView* m_fields;
    DerView* m_octets;
    ChainPane* m_chain;
    HistoryView* m_history;
    QPushButton* m_copy;
    QPushButton* m_der;
    QPushButton* m_pem;
    QPushButton* m_revoke;
    RevokeForm* m_form;
};

} // namespace ui
