// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/hands.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/signed_in.h"

namespace ui::test {

namespace {

/** Where the mouse meets a line of a list or a table. */
QPoint placeOf(const QAbstractItemView& view, int line) {
    return view.visualRect(view.model()->index(line, 0)).center();
}

} // namespace

QWidget* Hands::ready(const char* name) const {
    const auto found = [&] {
        auto* one = m_screen->find(name);
        return one && one->isEnabled();
    };
    if (!QTest::qWaitFor(found, 20000)) qFatal("no \"%s\" in view that is on", name);
    return m_screen->find(name);
}

void MouseHands::goOn(const char* button) {
    act(button, {});
}

void MouseHands::open(const char* page, Qt::Key) {
    act(page, {});
}

void MouseHands::openByWords(const char* page, const QString&) {
    act(page, {});
}

void MouseHands::act(const char* button, QKeyCombination) {
    QApplication::setDoubleClickInterval(0); // whoever reads first presses later than this hand
    QTest::mouseClick(ready(button), Qt::LeftButton);
}

void MouseHands::goTo(const char* field, QKeyCombination) {
    QWidget* to = ready(field);
    const auto isMet = [to] { // where it is, once what was opened is laid out
        const QWidget* window = to->window();
        const QWidget* met = window->childAt(to->mapTo(window, to->rect().center()));
        return met && (met == to || to->isAncestorOf(met));
    };
    if (!QTest::qWaitFor(isMet)) qFatal("\"%s\" is not where the mouse meets it", field);
    QTest::mouseClick(to, Qt::LeftButton);
    if (!to->hasFocus()) qFatal("a click on \"%s\" does not go there", field);
}

/** The release of the click that opened the list chooses nothing: another press, and a move. */
void MouseHands::choose(const char* name, int line) {
    auto* box = qobject_cast<QComboBox*>(ready(name));
    QTest::mouseClick(box, Qt::LeftButton);
    QAbstractItemView* list = box->view();
    if (!QTest::qWaitFor([&] { return list->isVisible(); })) qFatal("no list of \"%s\"", name);
    list->scrollTo(list->model()->index(line, 0));
    const QPoint place = placeOf(*list, line);
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseMove(list->viewport(), place);
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, place);
    if (!QTest::qWaitFor([&] { return box->currentIndex() == line && !list->isVisible(); }))
        qFatal("\"%s\" does not take line %d", name, line);
    screen().toFront();
}

void MouseHands::answer(const char* banner) {
    auto* button = ready(banner)->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    if (!button || !button->isVisible()) qFatal("\"%s\" does not ask", banner);
    QTest::mouseClick(button, Qt::LeftButton);
}

void MouseHands::takeFound(const char* name) {
    auto* list = qobject_cast<QAbstractItemView*>(ready(name));
    const QPoint place = placeOf(*list, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, place);
}

void MouseHands::chooseFirst(const char* name) {
    auto* table = qobject_cast<QAbstractItemView*>(ready(name));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, placeOf(*table, 0));
}

void MouseHands::savePaper() {
    screen().savePaper();
}

/** Moves are no use of the mouse: Qt makes them where a widget comes under the pointer. */
bool KeyHands::NoMouse::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::NonClientAreaMouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::DragEnter:
    case QEvent::Drop:
        qFatal("the mouse is used on \"%s\", a %s", qPrintable(watched->objectName()),
               watched->metaObject()->className());
    default: // Qt has some hundred others
        return false;
    }
}

KeyHands::KeyHands(Screen& screen)
    : Hands(screen) {
    qApp->installEventFilter(&m_noMouse);
}

void KeyHands::press(QKeyCombination key) {
    screen().press(key.key(), key.keyboardModifiers());
}

void KeyHands::waitForFocus(const char* name) {
    const auto has = [&] {
        const QWidget* one = screen().find(name);
        return one && one->hasFocus();
    };
    if (!QTest::qWaitFor(has, 20000)) qFatal("\"%s\" has no focus", name);
}

void KeyHands::goOn(const char* button) {
    waitForFocus(button);
    press(Qt::Key_Return);
}

void KeyHands::open(const char*, Qt::Key key) {
    press(Qt::CTRL | key);
}

void KeyHands::openByWords(const char*, const QString& words) {
    press(Qt::CTRL | Qt::Key_K);
    waitForFocus("commandText");
    screen().type(words);
    press(Qt::Key_Return);
}

void KeyHands::act(const char* button, QKeyCombination key) {
    ready(button);
    if (key != QKeyCombination()) return press(key);
    tabTo(screen(), button);
    press(Qt::Key_Space);
}

void KeyHands::goTo(const char* field, QKeyCombination key) {
    ready(field);
    if (key == QKeyCombination()) return tabTo(screen(), field);
    press(key);
    waitForFocus(field);
}

void KeyHands::choose(const char* name, int line) {
    const auto* box = qobject_cast<QComboBox*>(ready(name));
    tabTo(screen(), name);
    while (box->currentIndex() < line) {
        const int before = box->currentIndex();
        press(Qt::Key_Down);
        if (box->currentIndex() == before) qFatal("\"%s\" has no line %d", name, line);
    }
}

void KeyHands::answer(const char* banner) {
    const auto* button = ready(banner)->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    tabTo(screen(), "bannerAction");
    if (QApplication::focusWidget() != button) qFatal("\"%s\" does not ask", banner);
    press(Qt::Key_Return);
}

void KeyHands::takeFound(const char* list) {
    ready(list);
    press(Qt::Key_Return);
}

void KeyHands::chooseFirst(const char* table) {
    ready(table);
    tabTo(screen(), table);
    press(Qt::Key_Down);
}

void KeyHands::savePaper() {
    screen().savePaperByKey();
}

} // namespace ui::test
