// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_panel.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>

#include "model/text/language.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int titleSize = 18;
constexpr int headingSize = 14;
constexpr int lineHeight = 125; // per cent: read while something else is done

QString textOf(const QString& page) {
    QFile file(QStringLiteral(":/kualik/help/%1/%2.md").arg(model::text::language(), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Markdown comes with sizes of its own; these are the other screens'. */
void dress(QTextDocument& text) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? look::wide : 0);
        format.setBottomMargin(level > 0 || block.textList() ? look::tight : look::near);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0) continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setProperty(QTextFormat::FontPixelSize, level == 1 ? titleSize : headingSize);
        letters.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(letters);
    }
}

/** A key stands on a soft ground, in the letters of the text. */
void dressKeys(QTextDocument& text) {
    QTextCharFormat key;
    key.setBackground(look::colours().accentSoft);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat now = part.fragment().charFormat();
            if (!now.hasProperty(QTextFormat::FontFamilies) && !now.fontFixedPitch()) continue;
            QTextCursor cursor(&text);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(key);
            part = block.begin(); // fragments may have been joined
        }
}

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QDockWidget(parent)
    , m_title(nullptr)
    , m_close(nullptr)
    , m_text(nullptr) {
    setObjectName(QStringLiteral("helpPanel"));
    setFeatures(NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this)); // it has a head of its own
    auto* frame = look::frame("help", this);
    m_title = look::label("caption", frame);
    m_close = look::button("plain", "closeHelp", frame);
    m_text = new QTextBrowser(frame);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_close->setFocusPolicy(Qt::NoFocus); // Esc and F1 close it
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(look::wide, look::near, look::near, look::near);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    frame->setFixedWidth(panelWidth);
    setWidget(frame);
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::toggle);
    hide();
}

void HelpPanel::setPage(const QString& page) {
    if (page == m_page) return;
    m_page = page;
    fill();
}

void HelpPanel::toggle() {
    if (isVisible()) {
        const bool used = isInUse();
        hide();
        if (used && m_before) m_before->setFocus();
        return emit toggled();
    }
    m_before = QApplication::focusWidget();
    show();
    m_text->setFocus();
    emit toggled();
}

bool HelpPanel::isInUse() const {
    return isVisible() && isAncestorOf(QApplication::focusWidget());
}

void HelpPanel::fill() {
    m_title->setText(tr("Help: F1 opens and closes it"));
    m_close->setText(tr("Close"));
    setAccessibleName(tr("Help on this page"));
    m_text->setAccessibleName(tr("Help on this page"));
    m_text->setMarkdown(textOf(m_page));
    dress(*m_text->document());
    dressKeys(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

/** Another language has other texts, another scheme other colours. */
void HelpPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        if (m_text) fill();
    QDockWidget::changeEvent(event);
}

} // namespace ui
