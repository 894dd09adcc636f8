// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include "model/text/sentence.h"
#include "model/text/viewer_text.h"
#include "model/viewer/open_object.h"
#include "ui/dialogs/ask.h"
#include "ui/look/breakable.h"
#include "ui/pages/viewer/octets_pane.h"
#include "ui/pages/viewer/structure_pane.h"
#include "ui/pages/viewer/viewed_fields.h"
#include "ui/pages/viewer/viewer_page.h"
#include "ui/pages/viewer/viewer_tabs.h"

/** What keys and the palette ask of the viewer, and its words. */
namespace ui {

namespace {

/** By what it is called where it has no file of its own. */
QString suffixOf(model::ViewedKind kind) {
    switch (kind) {
    case model::ViewedKind::Crl:
        return QStringLiteral(".crl");
    case model::ViewedKind::Request:
        return QStringLiteral(".p10");
    case model::ViewedKind::Bundle:
        return QStringLiteral(".p7b");
    case model::ViewedKind::Cms:
        return QStringLiteral(".p7s");
    case model::ViewedKind::TimeStampToken:
    case model::ViewedKind::TimeStampResponse:
        return QStringLiteral(".tsr");
    default:
        return QStringLiteral(".der");
    }
}

/** What the Verify page takes. */
bool canBeVerified(const model::ViewedObject& object) {
    if (object.file.isEmpty() || object.fault) return false;
    switch (object.kind) {
    case model::ViewedKind::Cms:
    case model::ViewedKind::OcspResponse:
    case model::ViewedKind::TimeStampToken:
    case model::ViewedKind::TimeStampResponse:
        return true;
    default:
        return object.hasStructure();
    }
}

/** A name that has no place to break at would make the page as wide as itself. */
QString inShort(const QString& fileName) {
    constexpr qsizetype most = 60;
    if (fileName.size() <= most) return fileName;
    return fileName.left(most / 2) + u'…' + fileName.right(most / 2 - 1);
}

} // namespace

namespace viewer {

void sayEntry(look::Banner& banner, const QString& serial,
              const std::optional<model::ViewedLine>& found, std::chrono::seconds utcOffset) {
    if (found)
        return banner.say(look::Level::Warning, [line = *found, utcOffset] {
            return ViewerPage::tr("%1 is in the list: %2")
                .arg(model::text::nameOf(line), model::text::textOf(line, utcOffset));
        });
    banner.say(look::Level::Note,
               [serial] { return ViewerPage::tr("%1 is not in the list.").arg(serial); });
}

} // namespace viewer

void ViewerPage::makeActions() {
    addAct("viewFileAction", QKeySequence::Open, [this] { chooseFile(); });
    addAct("viewBackAction", Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    addAct("openPartAction", Qt::CTRL | Qt::Key_Return,
           [this] { openPart(m_parts->chosenPart()); });
    addAct("verifyViewedAction", Qt::CTRL | Qt::Key_E, [this] { verify(); });
    addAct("saveViewedDerAction", QKeySequence::Save, [this] { save(false); });
    addAct("saveViewedPemAction", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { save(true); });
    addAct("viewFieldsAction", Qt::ALT | Qt::Key_1, [this] { showTab(viewer::Fields); });
    addAct("viewPartsAction", Qt::ALT | Qt::Key_2, [this] { showTab(viewer::Parts); });
    addAct("viewStructureAction", Qt::ALT | Qt::Key_3, [this] { showTab(viewer::Structure); });
    addAct("viewAskedAction", Qt::ALT | Qt::Key_4, [this] { showTab(viewer::Asked); });
    addAct("viewOctetsAction", Qt::ALT | Qt::Key_5, [this] { m_octets->tree()->setFocus(); });
    addAct("asPrintedAction", Qt::CTRL | Qt::Key_T, [this] {
        m_tabs->setCurrentIndex(viewer::Structure);
        m_structure->toggleReading();
    });
    addAct("findEntryAction", QKeySequence::Find, [this] { m_entry->setFocus(); });
    addAct("copyViewedAction", CopyView::valueKey, [this] { view()->copy(); });
    addAct("copyLinesAction", CopyView::linesKey, [this] { view()->copyLines(); });
    addAct("selectLinesAction", CopyView::allKey, [this] { view()->selectLines(); });
}

void ViewerPage::chooseFile() {
    const QString file = ask::openFile(
        this, tr("A file to view"),
        tr("Certificates, lists, requests, signatures, answers and stamps (*.cer *.crt *.der *.pem "
           "*.crl *.p10 *.csr *.req *.p7b *.p7s *.p7m *.cms *.ors *.tsr *.tst);;All files (*)"));
    if (!file.isEmpty()) show(file);
}

/** The Verify page reads the same file. */
void ViewerPage::verify() {
    if (m_object && !m_object->file.isEmpty())
        around().open(QStringLiteral("verify"), m_object->file);
}

void ViewerPage::save(bool isPem) {
    if (!m_object) return;
    const QString name = m_object->file.isEmpty() ? QStringLiteral("object")
                                                  : QFileInfo(m_object->file).completeBaseName();
    const QString suffix = isPem ? QStringLiteral(".pem") : suffixOf(m_object->kind);
    const QString path = ask::saveFile(this, tr("Save the object"), name + suffix);
    if (path.isEmpty()) return;
    work().start(
        this,
        [object = m_object, path, isPem](model::Desk&, model::Job&) {
            return model::saveObject(*object, path, isPem);
        },
        [this, path](const model::Status& saved) {
            if (!saved) return m_banner->fail(saved.error());
            m_banner->say(look::Level::Success, [path] { return tr("Saved: %1").arg(path); });
        });
}

/** What there is nothing for is off, and the palette says what it needs. */
void ViewerPage::putActs() {
    const bool any = m_object != nullptr;
    const bool isVerified = any && canBeVerified(*m_object);
    const bool isStructure = m_tabs->currentIndex() == viewer::Structure;
    const bool canCopy = any && !isStructure && view()->hasChosen();
    setOn({"saveViewedDerAction", "saveViewedPemAction", "viewFieldsAction", "viewOctetsAction"},
          any);
    setOn({"selectLinesAction"}, any && !isStructure);
    setOn({"verifyViewedAction"}, isVerified);
    setOn({"viewBackAction"}, !m_trail.empty());
    setOn({"viewPartsAction"}, has(viewer::Parts));
    setOn({"viewStructureAction"}, has(viewer::Structure));
    setOn({"asPrintedAction"}, any && m_object->hasStructure());
    setOn({"viewAskedAction"}, has(viewer::Asked));
    setOn({"openPartAction"}, has(viewer::Parts) && m_parts->chosenPart() >= 0 &&
                                  m_tabs->currentIndex() == viewer::Parts);
    setOn({"findEntryAction"}, any && m_object->list != nullptr);
    setOn({"copyViewedAction", "copyLinesAction"}, canCopy);
    m_verify->setEnabled(isVerified);
    m_copy->setEnabled(canCopy);
    const QString open = tr("Open a file first.");
    setNeeds({"saveViewedDerAction", "saveViewedPemAction", "viewFieldsAction", "viewOctetsAction",
              "selectLinesAction"},
             open);
    setNeeds({"copyViewedAction", "copyLinesAction"}, any ? tr("Choose a line first.") : open);
    setNeeds({"verifyViewedAction"},
             any ? tr("A certificate, list, request, signature, OCSP response or time stamp from a "
                      "file can be verified: save what came out of another object first.")
                 : open);
    setNeeds({"viewBackAction"}, tr("It came from a file by itself."));
    setNeeds({"viewPartsAction", "openPartAction"},
             tr("Choose something in a file that holds several."));
    setNeeds({"viewStructureAction", "asPrintedAction"},
             any ? tr("The Order has structures of certificates, lists and requests.") : open);
    setNeeds({"viewAskedAction"}, tr("Only a request asks for something."));
    setNeeds({"findEntryAction"}, tr("Only a revocation list has entries."));
}

void ViewerPage::putWords() {
    m_back->setVisible(!m_trail.empty());
    if (!m_object) return;
    const bool isList = m_object->list != nullptr;
    m_entryCaption->setVisible(isList);
    m_entry->setVisible(isList);
    QString kind = model::text::name(m_object->kind);
    if (!m_object->file.isEmpty())
        kind += QStringLiteral(" · ") + inShort(QFileInfo(m_object->file).fileName());
    m_kind->setText(kind);
    m_kind->setToolTip(m_object->file);
    m_name->setText(look::breakable(m_object->name));
    m_name->setToolTip(m_object->name);
    m_name->setVisible(!m_object->name.isEmpty());
    m_tabs->setTabText(viewer::Fields, tr("Fields"));
    m_tabs->setTabText(viewer::Parts, tr("What it holds (%1)").arg(m_object->parts.size()));
    m_tabs->setTabText(viewer::Structure, tr("Structure"));
    m_tabs->setTabText(viewer::Asked, tr("Asked for"));
}

void ViewerPage::retranslate() {
    m_title->setText(tr("View a file"));
    m_hint->setText(tr("Drop a file anywhere on the window, or choose one: a certificate, a "
                       "revocation list, a request, a P7B file, a signature, an OCSP response or "
                       "a time stamp."));
    m_fields->setAccessibleName(tr("The object's fields"));
    m_tabs->setAccessibleName(tr("Views of the object"));
    m_entryCaption->setText(tr("&Find a serial number"));
    m_entry->setAccessibleName(tr("Find a serial number"));
    const std::tuple<QPushButton*, const char*, QString> named[] = {
        {m_choose, "viewFileAction", tr("Choose a file to view…")},
        {m_back, "viewBackAction", tr("Back to what held it")},
        {m_verify, "verifyViewedAction", tr("Verify it")},
        {m_der, "saveViewedDerAction", tr("Save as DER…")},
        {m_pem, "saveViewedPemAction", tr("Save as PEM…")},
        {m_copy, "copyViewedAction", tr("Copy the value")},
    };
    for (const auto& [button, act, words] : named) {
        button->setText(words);
        nameAct(act, words);
    }
    nameAct("openPartAction", tr("Open what is chosen"));
    nameAct("viewFieldsAction", tr("Show the object's fields"));
    nameAct("viewPartsAction", tr("Show what it holds"));
    nameAct("viewStructureAction", tr("Hold it against another structure"));
    nameAct("viewAskedAction", tr("Show what the request asks for"));
    nameAct("viewOctetsAction", tr("Go to the object's octets"));
    nameAct("asPrintedAction", tr("As the Order is printed, misprints and all"));
    nameAct("findEntryAction", tr("Find a serial number in the list"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    m_structure->retranslate();
    m_octets->retranslate();
    if (m_object) {
        m_fields->show(*m_object);
        m_parts->show(*m_object);
        m_asks->show(m_beside);
        m_octets->show(m_object);
    }
    putWords();
    putActs();
}

} // namespace ui
