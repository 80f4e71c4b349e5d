package org.guanxi.campaign.progress;

import java.util.List;

public enum CampaignState {
    DRAFT,
    /** Complete, and somebody else looks at it. */
    IN_REVIEW,
    /** Starts by itself when its time comes, or by hand. */
    SCHEDULED,
    /** The audience is frozen and messages go out. */
    RUNNING,
    PAUSED,
    FINISHED,
    CANCELLED;

    /** The only moves there are. */
    public List<CampaignState> moves() {
        return switch (this) {
            case DRAFT -> List.of(IN_REVIEW, CANCELLED);
            case IN_REVIEW -> List.of(DRAFT, SCHEDULED);
            case SCHEDULED -> List.of(RUNNING, CANCELLED);
            case RUNNING -> List.of(PAUSED, FINISHED, CANCELLED);
            case PAUSED -> List.of(RUNNING, FINISHED, CANCELLED);
            case FINISHED, CANCELLED -> List.of();
        };
    }

    /** Whether it must be settled what is said, and to whom. */
    public boolean needsContent() {
        return this == IN_REVIEW || this == SCHEDULED || this == RUNNING;
    }

    /** Whether what is said, and to whom, is still open. */
    boolean isBeforeStart() {
        return this == DRAFT || this == IN_REVIEW || this == SCHEDULED;
    }

    void requireMove(CampaignState to) {
        if (!moves().contains(to)) {
            throw new CampaignMoveNotAllowed(this, to);
        }
    }
}
