package org.guanxi.campaign.progress;

import org.guanxi.shared.problem.Conflict;

/** What goes out is what was reviewed: only a draft takes another text or segment. */
final class CampaignReviewed extends Conflict {

    CampaignReviewed(String name) {
        super(name);
    }
}
