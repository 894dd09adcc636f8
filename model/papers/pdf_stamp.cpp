// SPDX-License-Identifier: Apache-2.0
#include "model/papers/pdf_stamp.h"

#include <QCryptographicHash>

namespace model::papers {

namespace {

Error unexpected(const char* what) {
    return Error{ErrorCode::Internal, {}, std::string("PDF: ") + what};
}

/** Info is the first object: every object behind the date moves by what the date has grown. */
Result<qsizetype> setDate(QByteArray& pdf, QDate day) {
    static const QByteArray key("/CreationDate (");
    const qsizetype start = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', start);
    // D:YYYYMMDDHHmmSS with Z or +hh'mm' (ISO 32000-1, 7.9.4)
    if (start < key.size() || end - start < 17 || end - start > 23)
        return unexpected("creation date");
    const QByteArray date = "D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    pdf.replace(start, end - start, date);
    return start;
}

/** ISO 32000-1, 7.5.4: entries of twenty octets, the offset in the first ten. */
Status moveObjects(QByteArray& pdf, qsizetype from, qsizetype by) {
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    const qsizetype trailer = pdf.indexOf("trailer\n", table);
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
    if (table == 0 || trailer < first || (trailer - first) % 20 != 0)
        return unexpected("cross-reference table");
    for (qsizetype entry = first + 20; entry < trailer; entry += 20) {
        bool isNumber = false;
        const qsizetype offset = pdf.mid(entry, 10).toLongLong(&isNumber);
        const qsizetype moved = offset > from ? offset + by : offset;
        const QByteArray head = QByteArray::number((entry - first) / 20) + " 0 obj";
        if (!isNumber || pdf.mid(moved, head.size()) != head) return unexpected("object offset");
        pdf.replace(entry, 10, QByteArray::number(moved).rightJustified(10, '0'));
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype end = pdf.indexOf('\n', start);
    if (start < trailer || pdf.mid(start, end - start).trimmed().toLongLong() + by != table)
        return unexpected("startxref");
    pdf.replace(start, end - start, QByteArray::number(table));
    return done();
}

Status setIdentifier(QByteArray& pdf) {
    static const QByteArray key("/ID [ <");
    constexpr qsizetype digits = 32;
    const qsizetype first = pdf.lastIndexOf(key) + key.size();
    const qsizetype second = first + digits + 3;
    if (first < key.size() || pdf.mid(first + digits, 3) != "> <" ||
        pdf.mid(second + digits, 3) != "> ]")
        return unexpected("identifier");
    pdf.replace(first, digits, QByteArray(digits, '0'));
    pdf.replace(second, digits, QByteArray(digits, '0'));
    const QByteArray digest =
        QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(digits);
    pdf.replace(first, digits, digest);
    pdf.replace(second, digits, digest);
    return done();
}

} // namespace

QByteArray xmpMetadata(const DocumentFacts& facts) {
    static const QString pattern = QStringLiteral(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\"><dc:title>"
        "<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
        "</rdf:Description>\n"
        "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" "
        "xmp:CreatorTool=\"%4\" xmp:CreateDate=\"%2T00:00:00Z\"/>\n"
        "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" "
        "pdf:Producer=\"Qt %3\"/>\n"
        "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" "
        "pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
        "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n");
    return pattern
        .arg(facts.title.toHtmlEscaped(), facts.day.toString(Qt::ISODate),
             QString::fromLatin1(qVersion()), facts.creator)
        .toUtf8();
}

Result<Bytes> stamp(QByteArray pdf, const DocumentFacts& facts) {
    const qsizetype size = pdf.size();
    KU_TRY(const qsizetype place, setDate(pdf, facts.day));
    KU_CHECK(moveObjects(pdf, place, pdf.size() - size));
    KU_CHECK(setIdentifier(pdf));
    return Bytes(pdf.begin(), pdf.end());
}

} // namespace model::papers
