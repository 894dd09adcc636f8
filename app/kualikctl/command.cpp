// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/command.h"

namespace app::kualikctl {

QString Arguments::value(const char* name) const {
    const QStringList given = values(name);
    return given.isEmpty() ? QString() : given.last();
}

} // namespace app::kualikctl
