// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

QHash<QByteArray, QIcon>& cache() {
    static QHash<QByteArray, QIcon> icons;
    return icons;
}

QByteArray readSvg(const char* name, const QColor& colour) {
    QFile file(QStringLiteral(":/kualik/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no icon \"%s\"", name);
    return file.readAll().replace("currentColor", colour.name().toUtf8());
}

/** Drawn anew for each size, so that it is sharp at every scale. */
class SvgIcon : public QIconEngine {
public:
    explicit SvgIcon(QByteArray svg)
        : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        if (mode == QIcon::Disabled) painter->setOpacity(0.5);
        QSvgRenderer(m_svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }
    QIconEngine* clone() const override { return new SvgIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const char* name) {
    return icon(name, colours().text);
}

QIcon icon(const char* name, const QColor& colour) {
    const QByteArray key = QByteArray(name) + colour.name().toUtf8();
    auto found = cache().find(key);
    if (found == cache().end())
        found = cache().insert(key, QIcon(new SvgIcon(readSvg(name, colour))));
    return *found;
}

void forgetIcons() {
    cache().clear();
}

} // namespace ui::look
