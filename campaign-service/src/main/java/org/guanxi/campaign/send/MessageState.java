package org.guanxi.campaign.send;

import java.util.Set;

enum MessageState {
    QUEUED,
    /** An instance has it in hand. Whether it went out is unknown if that instance dies; the provider is asked then. */
    SENDING,
    SENT,
    /** The provider could not deliver for the moment; it is tried again. */
    SOFT_BOUNCED,
    /** Tried as often as it makes sense. */
    HARD_BOUNCED,
    /** The provider refused it. */
    FAILED,
    /** Held back by us; the reason says why. */
    SUPPRESSED;

    boolean isFailure() {
        return this == HARD_BOUNCED || this == FAILED;
    }

    Set<MessageState> moves() {
        return switch (this) {
            case QUEUED, SOFT_BOUNCED -> Set.of(SENDING, SUPPRESSED);
            case SENDING -> Set.of(SENT, SOFT_BOUNCED, HARD_BOUNCED, FAILED, QUEUED);
            case SENT, HARD_BOUNCED, FAILED, SUPPRESSED -> Set.of();
        };
    }
}
