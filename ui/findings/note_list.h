// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/** What a line says of its matter; an icon shows it and the words say it, too. */
enum class Mark { Right, Wrong, Warning, Notice };

struct Note {
    Mark mark = Mark::Notice;
    QString text;
};

/** Notes for a view, in their own order. */
class NoteTable : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Note> notes);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Note> m_notes;
};

/** What was judged right and wrong, a line each; as high as its lines where there is the room. */
class NoteList : public QListView {
    Q_OBJECT

public:
    NoteList(const char* objectName, QWidget* parent);

    /** Hidden where there is none. */
    void show(std::vector<Note> notes);
    using QListView::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    NoteTable* m_table;
    int m_height = 0; // of all lines
};

} // namespace ui
