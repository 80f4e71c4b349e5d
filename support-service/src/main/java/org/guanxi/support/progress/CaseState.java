package org.guanxi.support.progress;

import java.util.List;

public enum CaseState {
    /** Nobody has taken it up. */
    NEW,
    /** We are at work. */
    OPEN,
    /** The customer has the next word. */
    PENDING_CUSTOMER,
    /** Somebody else in the house has the next word. */
    PENDING_INTERNAL,
    /** Answered; the customer may still object for some days. */
    RESOLVED,
    /** For good. A further word of the customer opens a new case. */
    CLOSED,
    /** Not ours to handle; the reason says why. */
    REJECTED;

    /** The only moves there are. */
    public List<CaseState> moves() {
        return switch (this) {
            case NEW -> List.of(OPEN, REJECTED);
            case OPEN -> List.of(PENDING_CUSTOMER, PENDING_INTERNAL, RESOLVED, REJECTED);
            case PENDING_CUSTOMER, PENDING_INTERNAL -> List.of(OPEN);
            case RESOLVED -> List.of(OPEN, CLOSED);
            case CLOSED, REJECTED -> List.of();
        };
    }

    boolean isFinal() {
        return moves().isEmpty();
    }

    void requireMove(CaseState to) {
        if (!moves().contains(to)) {
            throw new CaseMoveNotAllowed(this, to);
        }
    }
}
