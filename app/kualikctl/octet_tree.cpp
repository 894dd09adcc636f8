// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/octet_tree.h"

#include <QJsonArray>

#include "app/kualikctl/text.h"
#include "crypto/x509/der_words.h"

namespace app::kualikctl {

namespace {

namespace asn1 = crypto::asn1;

constexpr std::size_t mostOctets = 32; // of an element's contents on a line

QString wordsOf(const asn1::TreeNode& node, crypto::ByteView octets) {
    return text(crypto::x509::wordsOf(node, octets, mostOctets)).replace(u'\n', u' ');
}

QString lineOf(const asn1::TreeNode& node, crypto::ByteView octets) {
    const QString length = node.isIndefinite ? Text::tr("to its end") : QString::number(node.size);
    const QString place = QStringLiteral("%1 %2+%3")
                              .arg(QString::number(node.offset).rightJustified(7),
                                   QString::number(node.headerSize), length.leftJustified(7));
    QString line = place + QString(2 * node.depth + 1, u' ') + text(asn1::tagName(node));
    const QString words = wordsOf(node, octets);
    if (!words.isEmpty()) line += QStringLiteral("  ") + words;
    return line;
}

QJsonObject json(const asn1::TreeNode& node, crypto::ByteView octets) {
    return {
        {"depth", node.depth},
        {"offset", static_cast<qint64>(node.offset)},
        {"header", static_cast<qint64>(node.headerSize)},
        {"length", static_cast<qint64>(node.size)},
        {"indefinite", node.isIndefinite},
        {"tag", text(asn1::tagName(node))},
        {"value", wordsOf(node, octets)},
    };
}

} // namespace

void printOctets(Output& output, crypto::ByteView octets) {
    const asn1::DerTree tree = asn1::derTree(octets);
    for (const asn1::TreeNode& node : tree.nodes)
        output.line(lineOf(node, octets));
    if (tree.isCut) output.line(Text::tr("there are more elements, which are not shown"));
    if (tree.fault)
        output.line(Text::tr("neither DER nor BER from offset %1 on").arg(tree.fault->offset));
}

QJsonObject jsonOfOctets(crypto::ByteView octets) {
    const asn1::DerTree tree = asn1::derTree(octets);
    QJsonArray elements;
    for (const asn1::TreeNode& node : tree.nodes)
        elements += json(node, octets);
    return {{"elements", elements},
            {"isCut", tree.isCut},
            {"faultAt",
             tree.fault ? QJsonValue(static_cast<qint64>(tree.fault->offset)) : QJsonValue()}};
}

} // namespace app::kualikctl
