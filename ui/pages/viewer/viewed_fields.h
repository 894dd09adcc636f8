// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/viewer/viewed_object.h"
#include "model/viewer/viewed_structure.h"
#include "ui/certificate/fields_view.h"

namespace ui {

/** The fields of an object of anybody's; that in focus says where its octets are. */
class ViewedFields : public FieldsView {
    Q_OBJECT

public:
    ViewedFields(std::chrono::seconds utcOffset, QWidget* parent);

    void show(const model::ViewedObject& object);
    using QTreeView::show;

signals:
    void marked(model::OctetRange octets);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void addViewed(QStandardItem* group, const model::ViewedLine& line);

    std::chrono::seconds m_utcOffset;
};

/** What an object holds, each to be opened by Enter or a double click. */
class PartsView : public CopyView {
    Q_OBJECT

public:
    PartsView(std::chrono::seconds utcOffset, QWidget* parent);

    void show(const model::ViewedObject& object);
    using QTreeView::show;
    /** The one in focus; -1: none. */
    int chosenPart() const;

signals:
    void opened(int part);
    void marked(model::OctetRange octets);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    std::chrono::seconds m_utcOffset;
};

/** What a request asks for, beside what its structure gives. */
class AskedView : public CopyView {
    Q_OBJECT

public:
    explicit AskedView(QWidget* parent);

    void show(const std::vector<model::ExtensionBeside>& all);
    using QTreeView::show;

signals:
    void marked(model::OctetRange octets);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
};

} // namespace ui
