// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include "ui/pages/certificates/certificate_detail.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/certificates/certificates_page.h"

/** Where one is in the register, when the list comes anew and over the desk's lock. */
namespace ui {

namespace {

constexpr auto theText = "text";
constexpr auto theStatus = "status"; // its place among those offered
constexpr auto theCertificate = "certificate";
constexpr auto theTop = "top";
constexpr auto theAcross = "across";
constexpr auto theTab = "tab";

} // namespace

CertificatesPage::Place CertificatesPage::viewPlace() const {
    return {m_table->idAt(m_view->currentIndex().row()), m_table->idAt(m_view->rowAt(0)),
            m_view->horizontalScrollBar()->value()};
}

void CertificatesPage::goBackTo(const Place& place) {
    m_view->doItemsLayout(); // or there is nothing to scroll yet
    if (const int row = m_table->rowOf(place.current); row >= 0)
        m_view->setCurrentIndex(m_table->index(row, 0));
    else if (m_view->hasFocus())
        m_view->setCurrentIndex({}); // nothing was open, as closeOne() left it
    if (const int row = m_table->rowOf(place.top); row >= 0)
        m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtTop);
    m_view->horizontalScrollBar()->setValue(place.across);
}

QVariant CertificatesPage::place() const {
    const Place now = m_atTheLock ? *m_atTheLock : viewPlace(); // nobody was here since, perhaps
    return QVariantMap{{QLatin1String(theText), m_text->text()},
                       {QLatin1String(theStatus), m_status->currentIndex()},
                       {QLatin1String(theCertificate), qlonglong(now.current)},
                       {QLatin1String(theTop), qlonglong(now.top)},
                       {QLatin1String(theAcross), now.across},
                       {QLatin1String(theTab), m_detail->tab()}};
}

/** Found and opened by the search that refresh() makes. */
void CertificatesPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_isHalfPut = true;
    m_text->setText(before[QLatin1String(theText)].toString());
    m_status->setCurrentIndex(before[QLatin1String(theStatus)].toInt());
    m_isHalfPut = false;
    m_detail->setTab(before[QLatin1String(theTab)].toInt());
    m_atTheLock =
        Place{before[QLatin1String(theCertificate)].toLongLong(),
              before[QLatin1String(theTop)].toLongLong(), before[QLatin1String(theAcross)].toInt()};
}

} // namespace ui
