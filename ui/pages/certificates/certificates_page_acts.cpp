// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "model/text/names.h"
#include "ui/certificate/copy_view.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/pages/certificates/certificate_detail.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/certificates/certificates_page.h"
#include "ui/pages/certificates/saved_searches.h"

/** What keys and the palette ask of the register's page, and its words. */
namespace ui {

namespace {

// By the tabs of CertificateDetail.
constexpr const char* tabActs[] = {"showFieldsAction", "showOctetsAction", "showChainAction",
                                   "showHistoryAction"};

} // namespace

void CertificatesPage::makeActions() {
    addAct("findCertificate", QKeySequence::Find, [this] { m_text->setFocus(); });
    addAct("sortCertificates", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
           [this] { look::openSortMenu(*m_view); });
    addAct("savedSearchesAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F,
           [this] { m_saved->openMenu(); });
    addAct("saveSearchAction", Qt::CTRL | Qt::Key_D, [this] { m_saved->saveNow(); });
    addAct("renameSearchAction", Qt::Key_F2, [this] { m_saved->rename(); });
    addAct("deleteSearchAction", Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { m_saved->remove(); });
    addAct("exportCsvAction", Qt::CTRL | Qt::Key_E, [this] { exportChosen(); });
    addAct("showFieldsAction", Qt::ALT | Qt::Key_1, [this] { m_detail->showTab(0); });
    addAct("showOctetsAction", Qt::ALT | Qt::Key_2, [this] { m_detail->showTab(1); });
    addAct("showChainAction", Qt::ALT | Qt::Key_3, [this] { m_detail->showTab(2); });
    addAct("showHistoryAction", Qt::ALT | Qt::Key_4, [this] { m_detail->showTab(3); });
    addAct("saveDerAction", QKeySequence::Save, [this] { m_detail->save(false); });
    addAct("savePemAction", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_detail->save(true); });
    addAct("revokeCertificateAction", Qt::CTRL | Qt::SHIFT | Qt::Key_R,
           [this] { m_detail->revoke(); });
    setSeenFirst({"deleteSearchAction", "revokeCertificateAction"});
    addAct("copyValueAction", CopyView::valueKey, [this] { m_detail->copyValue(); });
    addAct("copyLinesAction", CopyView::linesKey, [this] { m_detail->copyLines(); });
    addAct("selectLinesAction", CopyView::allKey, [this] { m_detail->selectLines(); });
    putActs();
}

/** What there is nothing for is off, and the palette says what it needs. */
void CertificatesPage::putActs() {
    setOn({"exportCsvAction"}, m_found > 0);
    setOn({"renameSearchAction", "deleteSearchAction"}, m_saved->hasCurrent());
    setOn({"saveDerAction", "savePemAction", "selectLinesAction"}, m_detail->hasCertificate());
    setOn({"copyValueAction", "copyLinesAction"}, m_detail->canCopy());
    setOn({"revokeCertificateAction"}, m_detail->canRevoke());
    setNeeds({"revokeCertificateAction"},
             tr("Choose a valid certificate that was issued by structure and not by the state "
                "bodies' CA first: its own are revoked by letters, on the page “Revocation”."));
    int tab = 0;
    for (const char* act : tabActs)
        setOn({act}, m_detail->canShow(tab++));
    setNeeds({"exportCsvAction"}, tr("Nothing is found that could be written to a file."));
    setNeeds({"renameSearchAction", "deleteSearchAction"},
             tr("Choose a saved search first (Ctrl+Shift+F)."));
    const QString choose = tr("Choose a certificate in the list first.");
    setNeeds({"saveDerAction", "savePemAction", "selectLinesAction", "showFieldsAction",
              "showOctetsAction"},
             choose);
    const bool any = m_detail->hasCertificate();
    setNeeds({"copyValueAction", "copyLinesAction"},
             any ? tr("Choose a line of the certificate first.") : choose);
    setNeeds({"showChainAction"},
             any ? tr("Nothing stands above this certificate: it is a root's.") : choose);
    setNeeds({"showHistoryAction"},
             any ? tr("Nothing was done about this certificate here: it came from elsewhere.")
                 : choose);
}

void CertificatesPage::retranslate() {
    m_title->setText(tr("Certificates"));
    m_text->setPlaceholderText(tr("Name, IIN, BIN, serial number or letter"));
    m_text->setAccessibleName(tr("Search the register"));
    look::nameBox(*m_status, tr("Status"));
    m_status->setItemText(0, tr("All certificates"));
    for (int i = 1; i < m_status->count(); ++i)
        m_status->setItemText(i, model::text::name(static_cast<model::CertificateStatus>(
                                     m_status->itemData(i).toInt())));
    m_view->setAccessibleName(tr("Certificates found"));
    putCount();
    nameAct("findCertificate", tr("Search the register"));
    nameAct("sortCertificates", tr("Sort the certificates…"));
    nameAct("savedSearchesAction", tr("Open the saved searches"));
    nameAct("saveSearchAction", tr("Save this search…"));
    nameAct("renameSearchAction", tr("Rename the saved search in use…"));
    nameAct("deleteSearchAction", tr("Delete the saved search in use"));
    nameAct("exportCsvAction", tr("Export all found, or the selected, as CSV…"));
    nameAct("showFieldsAction", tr("Show the certificate's fields"));
    nameAct("showOctetsAction", tr("Show the certificate's DER tree"));
    nameAct("showChainAction", tr("Show the certificate's chain"));
    nameAct("showHistoryAction", tr("Show the certificate's history"));
    nameAct("saveDerAction", tr("Save the certificate as DER…"));
    nameAct("savePemAction", tr("Save the certificate as PEM…"));
    nameAct("revokeCertificateAction", tr("Revoke the certificate…"));
    nameAct("copyValueAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    m_table->retranslate();
    m_saved->retranslate();
    m_detail->retranslate();
}

} // namespace ui
