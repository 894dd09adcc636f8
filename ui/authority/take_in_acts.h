// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/authority/ca_adoption.h"
#include "model/authority/ca_files.h"
#include "model/domain/ca_key.h"
#include "model/media/media_service.h"

/** Step 1, existing CAs: what their form asks of the services; all of it runs in the worker. */
namespace ui::authority {

/** What the operator said of one CA. */
struct Given {
    QString certificate; // files
    QString lastList = {};
    bool neverPublished = false;
    QString medium = {}; // serial; empty: its key is not here
    std::shared_ptr<model::Secret> pin = {};
    bool pinConfirmed = false; // for the last try
    bool active = true;
    bool acceptDeviations = false;
};

/** Where on the form a refusal belongs. */
enum class Place { Whole, Certificate, Medium, Pin, Lists };

struct Answer {
    std::optional<model::Error> fault = {};
    Place place = Place::Whole;
    model::AdoptedCa adopted = {}; // its id is 0 where its deviations stopped it
};

/** The PIN is used only where nothing else stands in the way. */
model::Result<Answer> takeIn(model::Desk& desk, const Given& given);

/** A certificate's file, and the key that asked for it here. */
struct ReadCertificate {
    model::CaFile file;
    std::optional<model::CaKey> asked;
};
model::Result<ReadCertificate> readCertificate(model::Desk& desk, const QString& path);

/** What is at hand to choose from, and the CAs that are here already. */
struct Seen {
    std::vector<model::PresentMedium> media;
    std::vector<model::CaGeneration> authorities;
};
model::Result<Seen> look(model::Desk& desk);

} // namespace ui::authority
