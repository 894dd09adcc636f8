// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "ui/pages/structures/order_acts.h"

namespace ui {

/**
 * What can be chosen from: orders that were broken off, then the structures by their authority,
 * each group under its heading. A structure that nobody here signs by stands in grey, and says so.
 */
class StructureTable : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void put(std::vector<order::Structure> structures,
             std::vector<model::StructureReport> unfinished);
    void retranslate();

    /** Null of a heading, or where the line is an order. */
    const order::Structure* structureAt(int line) const;
    const model::StructureReport* orderAt(int line) const;
    /** -1: it is not there. */
    int lineOf(const QString& structure) const;
    int lineOf(model::Id order) const;
    int firstStructure() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString group = {}; // of a heading: the authority; empty: of what was broken off
        int structure = -1; // its place among them
        int order = -1;
        bool isHeading() const { return structure < 0 && order < 0; }
    };
    const Line& at(int line) const { return m_lines[static_cast<std::size_t>(line)]; }
    /** whole: a structure by its title in the Order. */
    QString words(const Line& line, bool whole) const;

    std::vector<order::Structure> m_structures;
    std::vector<model::StructureReport> m_unfinished;
    std::vector<Line> m_lines;
};

/** The list of them at the left of the page. */
class StructureList : public QListView {
    Q_OBJECT

public:
    StructureList(StructureTable* table, QWidget* parent);

    void choose(int line);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /** By the operator or by choose(). */
    void chosen(int line);
};

/** What an authority of the profiles is called: "nko", "ucgo", "nuc". */
QString authorityText(const std::string& authority);
/** The signature's algorithm and the place in the Order. */
QString aboutText(const model::StructureOffer& offer);
/** Whose certificates a structure is of, in short: "Legal person"; empty: its title says it. */
QString holderText(const std::string& structure);
/** How far an order came before it was broken off. */
QString stateText(model::OrderState state);

} // namespace ui
