package org.guanxi.campaign.progress;

import org.guanxi.shared.problem.Conflict;

/** It never started and never will; only costs can change. */
final class CampaignCancelled extends Conflict {

    CampaignCancelled(String name) {
        super(name);
    }
}
