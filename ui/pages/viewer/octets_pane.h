// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include <QWidget>

#include "model/viewer/viewed_object.h"
#include "ui/pages/certificates/certificate_views.h"

class QLabel;
class QPlainTextEdit;

namespace ui {

/** The tree of an object's octets, in which the octets of a field can be found. */
class OctetTreeView : public DerView {
    Q_OBJECT

public:
    using DerView::DerView;

    void show(const model::OctetTree& tree);
    using QTreeView::show;
    /** Puts the focus of the view on the element that begins there, or the last one before it. */
    void goTo(std::size_t offset);

signals:
    void marked(model::OctetRange octets);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    std::map<std::size_t, QStandardItem*> m_items; // by their offsets
    std::map<std::size_t, std::size_t> m_sizes;
};

/** An object octet by octet: the tree of its elements, and below it those of the one in focus. */
class OctetsPane : public QWidget {
    Q_OBJECT

public:
    explicit OctetsPane(QWidget* parent);

    void show(std::shared_ptr<const model::ViewedObject> object);
    using QWidget::show;
    /** A field's: found in the tree, marked in the octets. */
    void mark(model::OctetRange octets);
    /** The element that begins there. */
    void markElement(std::size_t offset);
    void retranslate();
    OctetTreeView* tree() const { return m_tree; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void putTail();
    void putOctets();
    std::size_t octetsInLine() const;

    std::shared_ptr<const model::ViewedObject> m_object;
    std::optional<model::OctetRange> m_marked;
    std::size_t m_shownInLine = 0;
    OctetTreeView* m_tree;
    QLabel* m_tail;
    QLabel* m_caption;
    QPlainTextEdit* m_octets;
};

} // namespace ui
