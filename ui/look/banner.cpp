// SPDX-License-Identifier: Apache-2.0
#include "ui/look/banner.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/focus.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

const QKeySequence answer(Qt::ALT | Qt::Key_Return);

struct LevelLook {
    const char* name;
    const char* icon;
    QColor colour;
};

LevelLook lookOf(Level level) {
    switch (level) {
    case Level::Success:
        return {"success", "circle-check", colours().success};
    case Level::Warning:
        return {"warning", "triangle-alert", colours().warning};
    case Level::Error:
        return {"error", "circle-alert", colours().danger};
    case Level::Note:
        break;
    }
    return {"note", "info", colours().accent};
}

/** As it is heard: its icon and colour say to nobody who hears it how grave it is. */
QString spokenAs(Level level, const QString& text) {
    QString grade;
    switch (level) {
    case Level::Success:
        grade = Banner::tr("Success");
        break;
    case Level::Warning:
        grade = model::text::name(model::Severity::Warning);
        break;
    case Level::Error:
        grade = model::text::name(model::Severity::Error);
        break;
    case Level::Note:
        return text;
    }
    return Banner::tr("%1: %2").arg(grade, text);
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(label("message", this))
    , m_action(button("plain", "bannerAction", this))
    , m_no(button("plain", "bannerNo", this)) {
    setRole(*this, "banner");
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(normal, near, normal, near);
    row->setSpacing(normal);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto* answers = new QVBoxLayout;
    answers->setSpacing(near);
    answers->addWidget(m_action);
    answers->addWidget(m_no);
    row->addLayout(answers);
    row->setAlignment(answers, Qt::AlignTop); // a stretch would take what room a page has to spare
    m_no->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::onPressed);
    connect(m_no, &QPushButton::clicked, this, &Banner::decline);
    connect(qApp, &QApplication::focusChanged, this,
            [this, action = m_action, no = m_no](QWidget* before, const QWidget* now) {
                const bool comes = now && (now == action || now == no);
                const bool goes = before && (before == action || before == no);
                if (before && comes && !goes) m_before = before;
                if (comes != goes) shareKey();
            });
    hide();
}

/** Its button may go with the focus, when the rest of it is gone already. */
Banner::~Banner() {
    disconnect(qApp, nullptr, this, nullptr);
}

void Banner::say(Level level, Words text) {
    ask(level, std::move(text), Words());
}

void Banner::fail(const model::Error& fault) {
    const bool wasStopped = fault.code == model::ErrorCode::Cancelled; // by the operator: no fault
    say(wasStopped ? Level::Note : Level::Error, [fault] { return model::text::sentence(fault); });
}

void Banner::ask(Level level, Words text, Words action, std::function<void()> then) {
    forgetFields();
    m_words = std::move(text);
    m_actionWords = std::move(action);
    static int turn = 0;
    if (m_actionWords) m_turn = ++turn;
    const bool isNew = isVisible() && m_words() != m_text->text(); // said at once, and once
    m_then = std::move(then);
    forgetNo();
    m_level = level;
    setProperty("level", QLatin1String(lookOf(level).name));
    update();
    putIcon();
    putWords();
    show();
    if (isNew) sayAnew(*this);
}

void Banner::confirm(Level level, Words text, Words yes, Words no, std::function<void()> then,
                     std::function<void()> otherwise) {
    askBoth(Harm::Lasting, level, std::move(text), std::move(yes), std::move(no), std::move(then),
            std::move(otherwise));
}

void Banner::choose(Level level, Words text, Words yes, Words no, std::function<void()> then,
                    std::function<void()> otherwise) {
    askBoth(Harm::None, level, std::move(text), std::move(yes), std::move(no), std::move(then),
            std::move(otherwise));
}

void Banner::askBoth(Harm harm, Level level, Words text, Words yes, Words no,
                     std::function<void()> then, std::function<void()> otherwise) {
    ask(level, std::move(text), std::move(yes), std::move(then));
    m_harm = harm;
    m_noWords = std::move(no);
    m_otherwise = std::move(otherwise);
    putNo();
    focus(*m_no);
    emit confirming(true); // last: a button that is off by then gets the focus back none the less
}

void Banner::forgetNo() {
    m_otherwise = {};
    if (!std::exchange(m_noWords, {})) return;
    emit confirming(false);
}

bool Banner::decline() {
    if (!m_noWords) return false;
    const auto otherwise = std::move(m_otherwise);
    quiet();
    if (otherwise) otherwise();
    return true;
}

/** A question that was answered is over; any other stays for as long as its screen wants. */
void Banner::onPressed() {
    if (!m_then) {
        emit pressed();
        return;
    }
    const auto then = m_then; // which may ask something else
    if (m_noWords) quiet();
    then();
}

void Banner::putNo() {
    if (!m_noWords && m_no->hasFocus()) giveFocusBack();
    setRole(*m_action, m_noWords && m_harm == Harm::Lasting ? "danger" : "plain");
    m_action->update();
    m_no->setText(m_noWords ? m_noWords() : QString());
    m_no->setVisible(m_noWords != nullptr);
}

void Banner::putWords() {
    const QString text = m_words();
    const QString action = m_actionWords ? m_actionWords() : QString();
    m_text->setText(text);
    m_action->setText(action);
    if (action.isEmpty()) giveFocusBack();
    m_action->setVisible(!action.isEmpty());
    putNo();
    putFirstLine();
    setAccessibleName(spokenAs(m_level, text));
    putKey();
}

/** The icon, the first line and the first button stand side by side, however high it all is. */
void Banner::putFirstLine() {
    const int line = std::max(iconSize, m_text->fontMetrics().height());
    const int button = m_action->isHidden() ? 0 : m_action->sizeHint().height();
    const int above = std::max(0, (button - line) / 2);
    m_icon->setFixedHeight(above + line);
    for (QLabel* label : {m_icon, m_text})
        label->setContentsMargins(0, above, 0, 0);
}

/** Where its action is offered: the page around it, as the palette knows them; else itself. */
QWidget* Banner::page() {
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (around->inherits("ui::Page")) return around;
    return this;
}

bool Banner::asks() const {
    return isVisible() && m_words && !m_action->text().isEmpty();
}

void Banner::putKey() {
    const QString words = m_action->text();
    if (!m_key && !words.isEmpty()) {
        m_key = new QAction(this);
        m_key->setObjectName(QStringLiteral("bannerKey"));
        m_key->setShortcut(answer);
        m_key->setAutoRepeat(false);
        connect(m_key, &QAction::triggered, this, [this] {
            if (asks()) m_action->click(); // a button out of view can be clicked all the same
        });
        page()->addAction(m_key);
    }
    if (!m_key) return;
    m_key->setText(isVisible() ? words : QString()); // of a question that is over there is no word
    m_key->setEnabled(asks());
    shareKey();
}

bool Banner::hasFocusInside() const {
    return m_action->hasFocus() || m_no->hasFocus();
}

bool Banner::hasPrecedence(const Banner& other) const {
    if (hasFocusInside() != other.hasFocusInside()) return hasFocusInside();
    if (m_comesFirst != other.m_comesFirst) return m_comesFirst;
    return m_turn > other.m_turn;
}

/** Two banners may ask in a window: with the same key, Qt would answer neither. */
void Banner::shareKey() {
    QList<Banner*> all = window()->findChildren<Banner*>();
    all.removeIf([this](const Banner* one) { return one->window() != window(); }); // of a dialog
    if (all.isEmpty()) all = {this}; // a window of its own
    const Banner* first = nullptr;
    for (const Banner* one : all)
        if (one->asks() && (!first || one->hasPrecedence(*first))) first = one;
    for (Banner* one : all)
        if (one->m_key)
            one->m_key->setShortcut(one->asks() && one != first ? QKeySequence() : answer);
}

void Banner::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    putKey();
}

void Banner::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    putKey();
}

/** Qt would give it to whatever stands next in the order of the Tab key. */
void Banner::giveFocusBack() {
    if (hasFocusInside() && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

void Banner::putIcon() {
    const LevelLook look = lookOf(m_level);
    m_icon->setPixmap(icon(look.icon, look.colour).pixmap(iconSize, iconSize));
}

/**
 * Another scheme has other colours, also while another page is in view; another language other
 * words, which are no news.
 */
void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_words) putIcon();
    if (event->type() == QEvent::LanguageChange && m_words) putWords();
    QFrame::changeEvent(event);
}

void Banner::setFields(const QList<QLineEdit*>& lines) {
    for (QLineEdit* line : lines) {
        m_fields += line;
        setFault(*line, true);
        connect(line, &QLineEdit::textChanged, this, &Banner::quiet);
    }
}

bool Banner::isOf(const QLineEdit& line) const {
    return std::find(m_fields.begin(), m_fields.end(), &line) != m_fields.end();
}

void Banner::forgetFields() {
    for (const auto& line : std::exchange(m_fields, {})) {
        if (!line) continue;
        disconnect(line, &QLineEdit::textChanged, this, &Banner::quiet);
        setFault(*line, false);
    }
}

void Banner::leave() {
    const bool wentWell = m_level == Level::Success && !m_stays;
    if (m_words && !m_actionWords && (wentWell || !m_fields.isEmpty())) quiet();
}

void Banner::quiet() {
    forgetFields();
    forgetNo(); // first: what it gives the focus back to is on again
    giveFocusBack();
    m_words = {};
    m_actionWords = {};
    m_then = {};
    m_text->clear();
    hide();
}

QString Banner::text() const {
    return m_text->text();
}

} // namespace ui::look
