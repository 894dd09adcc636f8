// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include <QClipboard>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/bench/window/playing.h"
#include "ui/dialogs/ask.h"

/** The register's page with the certificate just issued: looked at, copied, written to files. */
namespace bench {

namespace {

constexpr int drawing = 200; // ms, for what is painted afterwards
constexpr int exported = 100;
const QString ofOne = QStringLiteral("a certificate: ");

} // namespace

/** The last one issued: those that fillWorkplace() made have octets that nobody can read. */
void Scenario::lookAtCertificate() {
    beginStep(ofOne + QStringLiteral("fields"));
    click("certificates");
    settle();
    until("the certificates", [this] { return rows("certificateTable") > 0; });
    auto* table = find<QTableView>("certificateTable");
    focus(table);
    act([&] { table->selectRow(0); });
    until("its fields", [this] { return rows("certificateLines") > 0; });
    settle();
    pass(drawing);
    const std::tuple<const char*, Qt::Key, const char*> tabs[] = {
        {"DER tree", Qt::Key_2, "derTree"},
        {"chain", Qt::Key_3, "certificateChain"},
        {"history", Qt::Key_4, "certificateHistory"}};
    for (const auto& [name, key, view] : tabs) {
        beginStep(ofOne + QLatin1String(name));
        press(key, Qt::AltModifier);
        until(name, [this, of = view] { return rows(of) > 0; });
        pass(drawing);
    }
    copyCertificate();
    exportCertificate();
}

void Scenario::copyCertificate() {
    beginStep(ofOne + QStringLiteral("copying a value"));
    act([] { QApplication::clipboard()->clear(); });
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Down); // from the group to its first line
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto copied = [] { return QApplication::clipboard()->text(); };
    until("the value", [&] { return !copied().isEmpty(); });
    beginStep(ofOne + QStringLiteral("copying all lines"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    until("the lines", [&] { return copied().contains(u'\n'); });
    pass(drawing);
}

void Scenario::exportCertificate() {
    const QTemporaryDir folder;
    const auto pathOf = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const auto save = [&](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        const QString path = pathOf(name);
        ui::ask::answerWith({[path](const QString&, const QString&) { return path; }});
        press(key, modifiers);
        until(name, [&] { return QFile::exists(path); });
        settle();
        ui::ask::answerWith({});
    };
    beginStep(ofOne + QStringLiteral("saving as DER"));
    save("one.cer", Qt::Key_S, Qt::ControlModifier);
    beginStep(ofOne + QStringLiteral("saving as PEM"));
    save("one.pem", Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    beginStep(QStringLiteral("exporting the selected certificates as CSV"));
    auto* table = find<QTableView>("certificateTable");
    focus(table);
    const int last = std::min(exported, rows("certificateTable")) - 1;
    const auto* model = table->model();
    act([&] {
        table->selectionModel()->select({model->index(0, 0), model->index(last, 0)},
                                        QItemSelectionModel::ClearAndSelect |
                                            QItemSelectionModel::Rows);
    });
    save("selected.csv", Qt::Key_E, Qt::ControlModifier);
}

} // namespace bench
