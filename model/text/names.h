// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/application.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_preview.h"
#include "model/domain/certificate_record.h"
#include "model/domain/finding.h"
#include "model/domain/issue.h"
#include "model/domain/journal_line.h"
#include "model/domain/medium_record.h"
#include "model/domain/published.h"
#include "model/job/job.h"

namespace model::text {

/** What a state or step is called in the language set. */
QString name(Step value);
QString name(RowState value);
/** What a table has no room for: where the short name may be taken for something else. */
QString wholeName(RowState value);
QString name(IssueState value);
QString name(MediumState value);
QString name(CertificateStatus value);
QString name(CertificateColumn value);
QString name(HandOverChannel value);
QString name(PinSetter value);
QString name(PreviewRule value);
QString name(ServantCategory value);
QString name(MediumKind value);
QString name(SecondCertificate value);
QString name(Severity value);
QString name(AuthorityKind value);
QString name(PublishedAspect value); // what is right: "it has the register's octets"
QString name(Algorithm value); // the standard's short name, ГОСТ where letters are Cyrillic

/** An authority, by its own name where its certificate has another one than the Order's. */
QString name(const CaGeneration& ca, const AuthorityNaming& naming);
/** In as few letters as there are, without the mark of training. */
QString shortName(const CaGeneration& ca, const AuthorityNaming& naming);

/** A form's field ("iin") for the operator; the field itself where it has no name. */
QString fieldName(const QString& field);

/** An act of the audit ("medium.received") for the operator; the act itself where it has no name.
 */
QString actName(const QString& act);

/** "row 3", or "letter" for row 0. */
QString placeName(int row);

} // namespace model::text
