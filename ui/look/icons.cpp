// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include <algorithm>
#include <array>
#include <memory>

#include <QEvent>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

/** What an icon is drawn in: a colour of the scheme of now, or always the same one. */
struct Ink {
    QColor Colours::*ofScheme = nullptr;
    QColor fixed = {};

    QColor now() const { return ofScheme ? colours().*ofScheme : fixed; }
};

/** By its place and not by its value: a scheme may have the same colour for two things. */
Ink inkOf(const QColor& colour) {
    constexpr std::array ofScheme = {&Colours::text,    &Colours::muted,   &Colours::accent,
                                     &Colours::danger,  &Colours::warning, &Colours::success,
                                     &Colours::onAccent};
    const auto found = std::find_if(ofScheme.begin(), ofScheme.end(), [&](QColor Colours::*one) {
        return &(colours().*one) == &colour;
    });
    return found == ofScheme.end() ? Ink{nullptr, colour} : Ink{*found};
}

QByteArray readSvg(const char* name) {
    QFile file(QStringLiteral(":/kualik/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no icon \"%s\"", name);
    return file.readAll();
}

/** Each picture in each colour is read once: a long table draws the same one in every row. */
QSvgRenderer& pictureOf(const QByteArray& svg) {
    static QHash<QByteArray, std::shared_ptr<QSvgRenderer>> read;
    auto found = read.find(svg);
    if (found == read.end()) found = read.insert(svg, std::make_shared<QSvgRenderer>(svg));
    return **found;
}

/** Drawn anew for each size, so that it is sharp at every scale, and in the colours of now. */
class SvgIcon : public QIconEngine {
public:
    SvgIcon(QByteArray svg, const Ink& ink)
        : m_svg(std::move(svg))
        , m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save(); // whoever draws it may draw more
        if (mode == QIcon::Disabled) painter->setOpacity(0.5);
        QByteArray inked = m_svg;
        inked.replace("currentColor", m_ink.now().name().toUtf8());
        pictureOf(inked).render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }
    QIconEngine* clone() const override { return new SvgIcon(*this); }

private:
    QByteArray m_svg;
    Ink m_ink;
};

/** Each file is read once. */
const QByteArray& svgOf(const char* name) {
    static QHash<QByteArray, QByteArray> read;
    auto found = read.find(name);
    if (found == read.end()) found = read.insert(name, readSvg(name));
    return *found;
}

} // namespace

QIcon icon(const char* name) {
    return icon(name, colours().text);
}

QIcon icon(const char* name, const QColor& colour) {
    return QIcon(new SvgIcon(svgOf(name), inkOf(colour)));
}

void Picture::put(const QIcon& icon, int side) {
    m_icon = icon;
    m_side = side;
    setPixmap(icon.pixmap(side, side));
}

void Picture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_side > 0) put(m_icon, m_side);
    QLabel::changeEvent(event);
}

} // namespace ui::look
