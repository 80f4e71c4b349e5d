package org.guanxi.campaign.campaign;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class CampaignNotFound extends NotFound {

    CampaignNotFound(UUID id) {
        super(id);
    }
}
