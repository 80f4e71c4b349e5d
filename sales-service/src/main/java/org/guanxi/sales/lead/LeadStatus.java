package org.guanxi.sales.lead;

import java.util.List;

/** What a lead can be, and what it can become from there. */
public enum LeadStatus {
    /** Nobody's yet. */
    NEW,
    /** Somebody's. */
    ASSIGNED,
    /** In talks. */
    WORKING,
    /** Interested, but later. */
    NURTURING,
    /** Worth a deal; final. */
    QUALIFIED,
    /** Not worth more, for a reason. */
    DISQUALIFIED;

    List<LeadStatus> next() {
        return switch (this) {
            case NEW -> List.of(ASSIGNED, DISQUALIFIED);
            case ASSIGNED -> List.of(WORKING, DISQUALIFIED);
            case WORKING -> List.of(NURTURING, QUALIFIED, DISQUALIFIED);
            case NURTURING -> List.of(WORKING, QUALIFIED, DISQUALIFIED);
            case QUALIFIED -> List.of();
            case DISQUALIFIED -> List.of(WORKING);
        };
    }
}
