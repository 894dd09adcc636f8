// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QPainter>

#include "tests/ui/screen.h"
#include "tests/ui/tour.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int columns = 4;
constexpr int pictureWidth = 640; // half of the window: words can still be read
constexpr int gap = 16;
constexpr int captionHeight = 24;

/** Pictures of the same window, each with its name, as one. */
class ContactSheet {
public:
    void add(const QString& name, const QImage& picture) {
        QImage small = picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
        small.setDevicePixelRatio(1); // as wide at 200 % as at 100 %
        m_pictures.push_back({name, small});
        m_height = std::max(m_height, m_pictures.back().image.height());
    }
    bool save(const QString& path) const {
        const int lines = (int(m_pictures.size()) + columns - 1) / columns;
        const int high = m_height + captionHeight + gap;
        QImage sheet(gap + columns * (pictureWidth + gap), gap + lines * high,
                     QImage::Format_RGB32);
        sheet.fill(QColor(0x80, 0x80, 0x80));
        QPainter painter(&sheet);
        painter.setPen(Qt::white);
        for (int i = 0; i < int(m_pictures.size()); ++i) {
            const auto& [name, image] = m_pictures[std::size_t(i)];
            const QPoint at(gap + i % columns * (pictureWidth + gap), gap + i / columns * high);
            painter.drawText(QRect(at, QSize(pictureWidth, captionHeight)), Qt::AlignVCenter, name);
            painter.drawImage(at + QPoint(0, captionHeight), image);
        }
        painter.end();
        return sheet.save(path);
    }

private:
    struct Picture {
        QString name;
        QImage image;
    };
    std::vector<Picture> m_pictures;
    int m_height = 0;
};

/** With the menu that is open over it, which is a window of its own. */
QImage pictureOf(QWidget& shown) {
    QPixmap picture = shown.grab();
    QPainter painter(&picture);
    if (QWidget* over = QApplication::activePopupWidget())
        painter.drawPixmap(over->pos() - shown.mapToGlobal(QPoint()), over->grab());
    painter.end();
    return picture.toImage();
}

struct NamedScheme {
    const char* name;
    look::Choice choice;
};
constexpr NamedScheme schemes[] = {{"light", look::Choice::Light},
                                   {"dark", look::Choice::Dark},
                                   {"contrast", look::Choice::HighContrast}};

} // namespace

/**
 * contact_sheet LANGUAGE light|dark|contrast: one picture of every screen there is, into the folder
 * KU_GRAB or the one it runs in; each of them at its real size into the folder KU_GRAB_EACH, too,
 * where that is given. For people, who look at it; what it cannot reach ends it.
 */
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString scheme = words.value(2);
    const auto* const known =
        std::find_if(std::begin(schemes), std::end(schemes),
                     [&](const NamedScheme& one) { return scheme == QLatin1String(one.name); });
    if (words.size() != 3 || !languages().contains(words[1]) || known == std::end(schemes))
        qFatal("contact_sheet kk|ru|en light|dark|contrast");
    QString folder = qEnvironmentVariable("KU_GRAB");
    if (folder.isEmpty()) folder = QDir::currentPath();
    qunsetenv("KU_GRAB"); // the sheet, not its pictures
    if (!QDir().mkpath(folder)) qFatal("no folder %s", qPrintable(folder));
    Screen screen(words[1]);
    look::choose(known->choice);
    ContactSheet sheet;
    const QString each = qEnvironmentVariable("KU_GRAB_EACH");
    Tour(screen, [&](const QString& name, QWidget& shown) {
        const QImage picture = pictureOf(shown);
        sheet.add(name, picture);
        if (!each.isEmpty() && !picture.save(QDir(each).filePath(name + QStringLiteral(".png"))))
            qFatal("cannot write %s into %s", qPrintable(name), qPrintable(each));
    }).go();
    const double scale = screen.window().devicePixelRatioF();
    const QString path = QDir(folder).filePath(
        QStringLiteral("sheet-%1-%2-%3.png").arg(words[1], scheme).arg(std::lround(scale * 100)));
    if (!sheet.save(path)) qFatal("cannot write %s", qPrintable(path));
    return 0;
}
