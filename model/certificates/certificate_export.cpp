// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/certificate_export.h"

#include <algorithm>

#include "model/access/clock_guard.h"
#include "model/files/atomic_file.h"
#include "model/import/csv.h"
#include "model/text/names.h"

namespace model {

namespace {

constexpr std::size_t pageSize = 500;
constexpr QChar delimiter = u';'; // what spreadsheets expect where a comma is in numbers

QStringList headings() {
    QStringList fields;
    for (const CertificateColumn column : certificateColumns)
        fields += text::name(column);
    return fields;
}

QString valueOf(const CertificateRecord& record, CertificateColumn column,
                std::chrono::seconds utcOffset) {
    switch (column) {
    case CertificateColumn::Name:
        return record.fullName;
    case CertificateColumn::Iin:
        return record.iin;
    case CertificateColumn::Bin:
        return record.bin;
    case CertificateColumn::Organization:
        return record.organization;
    case CertificateColumn::State:
        return text::name(record.status);
    case CertificateColumn::NotBefore:
        return civilTimeText(record.notBefore, utcOffset);
    case CertificateColumn::NotAfter:
        return civilTimeText(record.notAfter, utcOffset);
    case CertificateColumn::RevokedAt:
        return record.revokedAt ? civilTimeText(*record.revokedAt, utcOffset) : QString();
    case CertificateColumn::Letter:
        return record.letterNumber;
    case CertificateColumn::Medium:
        return record.mediumSerial;
    case CertificateColumn::Serial:
        return QString::fromStdString(crypto::toHex(record.serial));
    case CertificateColumn::Structure:
        return record.structure;
    }
    return {};
}

Status writeLine(AtomicFile& file, const QStringList& fields) {
    const QByteArray line = csvLine(fields, delimiter).toUtf8();
    return file.write(crypto::viewOf({line.constData(), static_cast<std::size_t>(line.size())}));
}

Status writePage(AtomicFile& file, const std::vector<CertificateRecord>& records,
                 std::chrono::seconds utcOffset) {
    for (const CertificateRecord& record : records) {
        QStringList fields;
        for (const CertificateColumn column : certificateColumns)
            fields += spreadsheetText(valueOf(record, column, utcOffset));
        KU_CHECK(writeLine(file, fields));
    }
    return done();
}

} // namespace

QString spreadsheetText(const QString& field) {
    static const QString computed = QStringLiteral("=+-@\t\r\n");
    return !field.isEmpty() && computed.contains(field.front()) ? u'\'' + field : field;
}

Result<std::int64_t> exportCertificates(const Register& reg, const std::vector<Id>& ids,
                                        const QString& path, Job& job) {
    KU_TRY(const auto limits, reg.clockEvents().limits());
    KU_TRY(AtomicFile file, AtomicFile::create(path));
    KU_CHECK(file.write(crypto::viewOf("\xEF\xBB\xBF")));
    KU_CHECK(writeLine(file, headings()));
    std::int64_t written = 0;
    const Job::Stoppable stoppable(job);
    for (std::size_t at = 0; at < ids.size(); at += pageSize) {
        KU_CHECK(job.checkpoint());
        job.progress(Step::Exporting, static_cast<int>(at), static_cast<int>(ids.size()));
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto count = std::min(pageSize, ids.size() - at);
        KU_TRY(const auto records,
               reg.certificates().byIds({begin, begin + static_cast<std::ptrdiff_t>(count)}));
        KU_CHECK(writePage(file, records, limits.utcOffset));
        written += static_cast<std::int64_t>(records.size());
    }
    KU_CHECK(file.commit());
    return written;
}

} // namespace model
