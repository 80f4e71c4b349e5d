package org.guanxi.campaign.progress;

import org.guanxi.shared.problem.StateUnreachable;

final class CampaignMoveNotAllowed extends StateUnreachable {

    CampaignMoveNotAllowed(CampaignState from, CampaignState to) {
        super("/state", from, to, from.moves());
    }
}
