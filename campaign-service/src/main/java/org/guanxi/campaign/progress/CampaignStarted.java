package org.guanxi.campaign.progress;

import org.guanxi.shared.problem.Conflict;

/** What is said, and to whom, is settled; only costs can change. */
final class CampaignStarted extends Conflict {

    CampaignStarted(String name) {
        super(name);
    }
}
