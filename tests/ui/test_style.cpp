// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QStyleOptionSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "tests/ui/screen.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"

using namespace ui;
using namespace ui::test;

namespace {

/** What reaches a widget. */
class Heard : public QObject {
public:
    explicit Heard(QWidget& widget) { widget.installEventFilter(this); }
    bool has(QEvent::Type type) const { return m_types.contains(type); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_types.insert(event->type());
        return false;
    }

private:
    QSet<QEvent::Type> m_types;
};

/** WCAG 2.1, of two greys or colours. */
double contrast(QRgb a, QRgb b) {
    const auto luminance = [](QRgb colour) {
        const auto linear = [](int part) {
            const double c = part / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
               0.0722 * linear(qBlue(colour));
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/** The greatest contrast in a picture with the colour that most of it has. */
double contrastIn(const QImage& picture) {
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto ground = std::max_element(counts.begin(), counts.end(),
                                         [](auto& a, auto& b) { return a.second < b.second; });
    double greatest = 1;
    for (const auto& [colour, count] : counts)
        greatest = std::max(greatest, contrast(colour, ground->first));
    return greatest;
}

} // namespace

/** How everything is drawn, in each scheme (ui/look/style). */
class TestStyle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_screen = std::make_unique<Screen>(); }
    void cleanupTestCase() { m_screen.reset(); }
    void offIsToBeSeen_data();
    void offIsToBeSeen();
    void aCheckBoxIsToBeSeen();
    void anEdgeIsToBeSeen();
    void iconsFollowTheScheme();
    void anotherSchemeIsOnlyARepaint();
    void aFigureWithoutArrowsShowsNone();
    void aFaultInFocusIsToBeSeen();
    void aFaultIsNotToldByColourAlone();
    void aMenuHasAnEdge();
    void theIconOfTheChosenLineIsToBeSeen();
    void theFocusOfAPrimaryButtonIsToBeSeen();
    void anIconMayStandBehindTheWords();
    void theCellInFocusIsToBeSeen();
    void whatIsOnIsToBeSeen();
    void wrappedWordsHaveTheRoomTheyTake();
    void rowNumbersAreNoHeads();
    void whatIsChosenIsToBeSeen();

private:
    std::unique_ptr<Screen> m_screen;
};

void TestStyle::offIsToBeSeen_data() {
    QTest::addColumn<QByteArray>("role");
    for (const char* role : {"primary", "plain", "danger", "link"})
        QTest::newRow(role) << QByteArray(role);
}

/** In high contrast, too, where there are few colours: another border, and words to be read. */
void TestStyle::offIsToBeSeen() {
    QFETCH(QByteArray, role);
    m_screen->toFront();
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        auto* button = look::button(role, "one", &host);
        button->setText(QStringLiteral("Revoke"));
        button->setIcon(look::icon("ban")); // which is paler by itself
        button->setGeometry(10, 10, 160, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.show();
        host.setFocus();
        const QImage on = host.grab(button->geometry()).toImage();
        button->setEnabled(false);
        QVERIFY2(on != host.grab(button->geometry()).toImage(), role);
        constexpr int border = 6;
        const QRect inner = button->geometry().adjusted(border, border, -border, -border);
        const QImage off = host.grab(inner).toImage();
        QVERIFY2(contrastIn(off) >= 3, role); // its thin letters are nowhere the whole colour
    }
    look::choose(look::Choice::Light);
}

/** The empty box on the window, and the mark in the box. */
void TestStyle::aCheckBoxIsToBeSeen() {
    m_screen->toFront();
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        QCheckBox box(&host);
        box.setGeometry(10, 10, 60, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.show();
        host.setFocus();
        QVERIFY(contrastIn(host.grab(box.geometry()).toImage()) >= 3);
        box.setChecked(true);
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect mark = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        QVERIFY(!mark.isEmpty());
        constexpr int border = 2;
        const QRect inner = mark.adjusted(border, border, -border, -border);
        QVERIFY(contrastIn(host.grab(inner.translated(box.pos())).toImage()) >= 3);
    }
    look::choose(look::Choice::Light);
}

/** Of an empty line, and of a button without a word. */
void TestStyle::anEdgeIsToBeSeen() {
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        QLineEdit line(&host);
        QPushButton button(&host);
        line.setGeometry(10, 10, 80, 36);
        button.setGeometry(10, 60, 80, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.resize(120, 120);
        host.show();
        host.setFocus();
        for (const QWidget* one : std::initializer_list<QWidget*>{&line, &button})
            QVERIFY(contrastIn(host.grab(one->geometry()).toImage()) >= 3);
    }
    look::choose(look::Choice::Light);
}

/** One that was put on a button once, too. */
void TestStyle::iconsFollowTheScheme() {
    const auto has = [](const QIcon& icon, const QColor& colour) {
        const QImage drawn = icon.pixmap(48, 48).toImage();
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (drawn.pixelColor(x, y) == colour) return true;
        return false;
    };
    look::choose(look::Choice::HighContrast); // where a warning has the accent's colour
    const QIcon warning = look::icon("ban", look::colours().warning);
    const QIcon plain = look::icon("ban");
    const QIcon own = look::icon("ban", QColor(Qt::magenta));
    for (const look::Choice choice :
         {look::Choice::Dark, look::Choice::Light, look::Choice::HighContrast}) {
        look::choose(choice);
        QVERIFY(has(warning, look::colours().warning));
        QVERIFY(has(plain, look::colours().text));
        QVERIFY(has(own, Qt::magenta));
    }
    look::choose(look::Choice::Light);
}

/** A style that is set anew makes each widget of a full window reckon its sizes again. */
void TestStyle::anotherSchemeIsOnlyARepaint() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* line = new QLineEdit(&host);
    auto* button = look::button("primary", "one", &host);
    auto* view = new QTableView(&host);
    for (QWidget* one : std::initializer_list<QWidget*>{line, button, view})
        column->addWidget(one);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    for (QWidget* one : std::initializer_list<QWidget*>{line, button, view}) {
        const Heard heard(*one);
        look::choose(look::Choice::Dark);
        QTRY_VERIFY(heard.has(QEvent::Paint));
        QVERIFY(heard.has(QEvent::PaletteChange));
        QVERIFY(!heard.has(QEvent::StyleChange));
        look::choose(look::Choice::Light);
        QTest::qWait(0);
    }
}

void TestStyle::aFigureWithoutArrowsShowsNone() {
    const auto arrow = [](QSpinBox& box) {
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.buttonSymbols = box.buttonSymbols();
        return box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &box);
    };
    QSpinBox with, without;
    without.setButtonSymbols(QAbstractSpinBox::NoButtons);
    QVERIFY(!arrow(with).isEmpty());
    QVERIFY(arrow(without).isEmpty());
    QVERIFY(without.sizeHint().width() < with.sizeHint().width());
}

/** In a field without a caret, too. */
void TestStyle::aFaultInFocusIsToBeSeen() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* faulty = new QComboBox(&host);
    auto* other = new QComboBox(&host);
    column->addWidget(faulty);
    column->addWidget(other);
    look::setFault(*faulty, true);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    faulty->setFocus();
    const QImage focused = faulty->grab().toImage();
    other->setFocus();
    QVERIFY(faulty->grab().toImage() != focused);
    m_screen->toFront();
}

/** In colours of nothing but grey, too: the corner is filled. */
void TestStyle::aFaultIsNotToldByColourAlone() {
    QLineEdit line;
    line.resize(120, 36);
    const auto corner = [&] {
        const QImage drawn = line.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        return qGray(drawn.pixel(drawn.width() - 5, 4));
    };
    const int before = corner();
    look::setFault(line, true);
    QVERIFY(std::abs(corner() - before) > 60);
}

/** Also where it is as bright as what is behind it. */
void TestStyle::aMenuHasAnEdge() {
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QMenu menu;
        menu.addAction(QStringLiteral("Copy"));
        menu.addSeparator();
        menu.addAction(QStringLiteral("Select all"));
        menu.resize(menu.sizeHint());
        const QImage drawn = menu.grab().toImage();
        const QRgb inside = drawn.pixel(drawn.width() / 2, 4);
        for (const QPoint edge :
             {QPoint(0, drawn.height() / 2), QPoint(drawn.width() / 2, 0),
              QPoint(drawn.width() - 1, 8), QPoint(drawn.width() / 2, drawn.height() - 1)})
            QVERIFY(contrast(drawn.pixel(edge), inside) >= 3);
    }
    look::choose(look::Choice::Light);
}

/** The chosen line of a menu is filled: what is drawn in it has the ink of that. */
void TestStyle::theIconOfTheChosenLineIsToBeSeen() {
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QMenu menu;
        QAction* copy = menu.addAction(look::icon("copy"), QStringLiteral("Copy"));
        menu.addAction(QStringLiteral("Select all"));
        menu.resize(menu.sizeHint());
        menu.setActiveAction(copy);
        QRect line = menu.actionGeometry(copy);
        line.setWidth(look::iconSize + look::near); // without the words
        const QImage drawn = menu.grab(line).toImage();
        QVERIFY(contrastIn(drawn) >= 3); // its thin strokes are nowhere the whole colour
    }
    look::choose(look::Choice::Light);
}

/** Of the button that is filled already. */
void TestStyle::theFocusOfAPrimaryButtonIsToBeSeen() {
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        const std::unique_ptr<QPushButton> button(look::button("primary", "one", nullptr));
        button->resize(120, 36);
        button->show();
        button->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(button.get()));
        button->setFocus();
        const QImage drawn = button->grab().toImage();
        const QRgb fill = drawn.pixel(drawn.width() / 2, drawn.height() / 2);
        double most = 1;
        for (int x = 2; x < 8; ++x)
            most = std::max(most, contrast(drawn.pixel(x, drawn.height() / 2), fill));
        QVERIFY(most >= 3);
    }
    look::choose(look::Choice::Light);
    m_screen->toFront();
}

/** As in a link that leads on. */
void TestStyle::anIconMayStandBehindTheWords() {
    const std::unique_ptr<QPushButton> button(look::button("link", "one", nullptr));
    const QColor ink(Qt::magenta);
    button->setIcon(look::icon("arrow-right", ink));
    button->setText(QStringLiteral("Continue"));
    const auto middleOfIcon = [&] {
        button->resize(button->sizeHint());
        const QImage drawn = button->grab().toImage();
        int first = drawn.width(), last = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (drawn.pixelColor(x, y) == ink) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return (first + last) / 2 - drawn.width() / 2;
    };
    QVERIFY(middleOfIcon() < 0);
    button->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(middleOfIcon() > 0);
}

/** Where several can be chosen, the keyboard may stand on one that is not. */
void TestStyle::theCellInFocusIsToBeSeen() {
    QStandardItemModel model(2, 1);
    QTableView view;
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    const QRect second = view.visualRect(model.index(1, 0));
    const auto drawn = [&] { return view.viewport()->grab(second).toImage(); };
    view.selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
    const QImage before = drawn();
    view.selectionModel()->setCurrentIndex(model.index(1, 0), QItemSelectionModel::NoUpdate);
    QVERIFY(drawn() != before);
    m_screen->toFront();
}

void TestStyle::whatIsOnIsToBeSeen() {
    QWidget host;
    auto* button = look::button("plain", "one", &host);
    button->setText(QStringLiteral("Whole page"));
    button->setCheckable(true);
    button->resize(button->sizeHint());
    const QImage off = button->grab().toImage();
    button->setChecked(true);
    QVERIFY(button->grab().toImage() != off);
}

/** At every width: words that break where Qt did not reckon with it are cut below. */
void TestStyle::wrappedWordsHaveTheRoomTheyTake() {
    QStandardItemModel model(1, 1);
    const QString text = QStringLiteral("Қазақстан Республикасының Оқу-ағарту министрлігі");
    model.setItem(0, 0, new QStandardItem(text));
    const int widths[] = {100};
    const std::unique_ptr<QTableView> view(look::table("cells", &model, widths, nullptr));
    view->horizontalHeader()->setStretchLastSection(false);
    view->setWordWrap(true);
    for (int width = 90; width < 500; width += 7) {
        view->setColumnWidth(0, width);
        view->resizeRowsToContents();
        QStyleOptionViewItem option;
        option.initFrom(view.get());
        option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
        option.text = text;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.rect = QRect(0, 0, width, view->rowHeight(0));
        const QRect room =
            view->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, view.get());
        const int margin =
            view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, view.get()) + 1;
        const QRect needed = view->fontMetrics().boundingRect(
            QRect(0, 0, room.width() - 2 * margin, 1000), Qt::TextWordWrap, text);
        QVERIFY2(needed.height() <= view->rowHeight(0), qPrintable(QString::number(width)));
    }
}

void TestStyle::rowNumbersAreNoHeads() {
    QTableView view;
    for (QHeaderView* header : {view.horizontalHeader(), view.verticalHeader()})
        header->ensurePolished();
    QCOMPARE(view.verticalHeader()->font().weight(), QFont::Normal);
    QCOMPARE(view.horizontalHeader()->font().weight(), QFont::DemiBold);
}

/** Black, it and white: no colour is further from both of them. */
void TestStyle::whatIsChosenIsToBeSeen() {
    const look::Colours& c = look::coloursOf(look::Scheme::HighContrast);
    QVERIFY(contrast(c.accentSoft.rgb(), c.text.rgb()) >= 7);
    QVERIFY(contrast(c.accentSoft.rgb(), c.surface.rgb()) >= 2.9);
    QVERIFY(contrast(c.muted.rgb(), c.window.rgb()) >= 7);
    QVERIFY(contrast(c.border.rgb(), c.window.rgb()) >= 7);
}

QTEST_MAIN(TestStyle)
#include "test_style.moc"
