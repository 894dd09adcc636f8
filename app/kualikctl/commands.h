// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/** Every command, in the order of the help. */
const std::vector<Command>& commands();

// Each describes its command; a file has those that belong together.
Command applicationAcceptCommand();
Command applicationAddCommand();
Command applicationCheckCommand();
Command applicationCorrectCommand();
Command applicationCorrectHeadCommand();
Command applicationListCommand();
Command applicationPrintCommand();
Command applicationRefuseCommand();
Command applicationRegionsCommand();
Command applicationGroundsCommand();
Command applicationReplyCommand();
Command applicationShowCommand();
Command auditListCommand();
Command auditVerifyCommand();
Command caAbandonCommand();
Command caActivateCommand();
Command caAdoptCommand();
Command caBegunCommand();
Command caLastCrlCommand();
Command caExportCommand();
Command caListCommand();
Command caMakeRootCommand();
Command caPlaceCommand();
Command caRenewCommand();
Command caRequestCommand();
Command caResumeCommand();
Command caRetireCommand();
Command caTrainCommand();
Command certificateExportCommand();
Command certificateShowCommand();
Command clockAcceptCommand();
Command clockConfirmCommand();
Command clockShowCommand();
Command crlAgainCommand();
Command crlCheckCommand();
Command crlListCommand();
Command crlPreviewCommand();
Command crlPublishCommand();
Command findCommand();
Command initCommand();
Command issueCloseCommand();
Command issueExportCommand();
Command issueListCommand();
Command issueResumeCommand();
Command issueRowCommand();
Command issueRunCommand();
Command journalCorrectCommand();
Command journalHandOverCommand();
Command journalListCommand();
Command journalPrintCommand();
Command lintCommand();
Command mediaDueCommand();
Command mediaFailCommand();
Command mediaListCommand();
Command mediaPinCommand();
Command mediaPrepareCommand();
Command mediaReceiveCommand();
Command mediaReturnCommand();
Command operatorAddCommand();
Command operatorListCommand();
Command operatorPasswordCommand();
Command orderCheckCommand();
Command orderCloseCommand();
Command orderFieldsCommand();
Command orderIssueCommand();
Command orderListCommand();
Command orderPreviewCommand();
Command orderResumeCommand();
Command providerPathCommand();
Command revokeAddCommand();
Command revokeAnswerCommand();
Command revokeCertificateCommand();
Command revokeCorrectCommand();
Command revokeCorrectHeadCommand();
Command revokeGroundsCommand();
Command revokeListCommand();
Command revokeShowCommand();
Command revokePrintCommand();
Command revokeRunCommand();
Command samplesCommand();
Command settingListCommand();
Command settingSetCommand();
Command settingUnsetCommand();
Command showCommand();
Command structuresCommand();
Command verifyCommand();

} // namespace app::kualikctl
