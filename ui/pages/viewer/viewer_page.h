// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/viewer/viewed_object.h"
#include "model/viewer/viewed_structure.h"
#include "ui/look/banner.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class AskedView;
class CopyView;
class OctetsPane;
class PartsView;
class StructurePane;
class ViewedFields;

/**
 * An object of anybody's from a file: its fields beside its octets, what it holds, and the
 * structure that it follows. Nothing is verified here but signatures over what the file has.
 */
class ViewerPage : public Page {
    Q_OBJECT

public:
    ViewerPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** The file to view. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

private:
    using Viewed = std::shared_ptr<const model::ViewedObject>;

    void makeLayout();
    void makeTabs();
    void makeActions();
    void chooseFile();
    void onOpened(int asked, model::Result<model::ViewedObject> opened, bool isWithin);
    void openPart(int part);
    void goBack();
    void put();
    void putWords();
    void putActs();
    model::StructureQuestion questionOf(model::StructureQuestion question) const;
    void checkForm();
    void checkStructure();
    void onChecked(int asked, model::Result<std::optional<model::StructureCheck>> check,
                   const crypto::profile::Values& authority);
    void findEntry();
    void verify();
    void save(bool isPem);
    void showTab(int tab);
    CopyView* view() const;
    bool has(int tab) const;

    Viewed m_object;
    std::vector<Viewed> m_trail; // those that held it, the file first
    std::optional<model::StructureCheck> m_check;
    std::vector<model::ExtensionBeside> m_beside;
    int m_asked = 0;   // answers of an earlier question are dropped
    int m_checked = 0; // likewise, of its structure
    QLabel* m_title;
    QLabel* m_hint;
    look::Banner* m_banner;
    QWidget* m_whole; // all below, in view with an object
    QLabel* m_kind;
    QLabel* m_name;
    QLabel* m_entryCaption;
    QLineEdit* m_entry;
    QTabWidget* m_tabs;
    ViewedFields* m_fields;
    PartsView* m_parts;
    StructurePane* m_structure;
    AskedView* m_asks;
    OctetsPane* m_octets;
    QPushButton* m_choose;
    QPushButton* m_back;
    QPushButton* m_verify;
    QPushButton* m_der;
    QPushButton* m_pem;
    QPushButton* m_copy;
};

} // namespace ui
