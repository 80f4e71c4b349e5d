package org.guanxi.sales.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** Worth a deal: what a conversion makes of it, and nothing else; final. */
    QUALIFIED,
    /** Not worth more, for a reason. */
    DISQUALIFIED;

    public List<LeadStatus> next() {
        return switch (this) {
            case NEW -> List.of(ASSIGNED, DISQUALIFIED);
            case ASSIGNED -> List.of(WORKING, DISQUALIFIED);
            case WORKING -> List.of(NURTURING, DISQUALIFIED);
            case NURTURING -> List.of(WORKING, DISQUALIFIED);
            case QUALIFIED -> List.of();
            case DISQUALIFIED -> List.of(WORKING);
        };
    }

    public List<LeadStatus> next(boolean mayReopen) {
        return next().stream().filter(to -> mayReopen || !isReopenedAs(to)).toList();
    }

    /** @throws LeadReopeningNotAllowed */
    public void requireAllowed(LeadStatus to, boolean mayReopen) {
        if (!mayReopen && isReopenedAs(to)) {
            throw new LeadReopeningNotAllowed();
        }
    }

    private boolean isReopenedAs(LeadStatus to) {
        return this == DISQUALIFIED && to == WORKING;
    }

    /**
     * @throws LeadCannotBecome naming what it can become
     * @throws QualifiedByConversion
     * @throws ReasonMissing
     * @throws OwnerMissing
     */
    public void requireNext(LeadStatus to, @Nullable String why, boolean isOwned) {
        if (to == QUALIFIED && isConvertible()) {
            throw new QualifiedByConversion(this);
        }
        if (!next().contains(to)) {
            throw new LeadCannotBecome(this, to);
        }
        if (to == DISQUALIFIED && why == null) {
            throw new ReasonMissing();
        }
        if (to == ASSIGNED && !isOwned) {
            throw new OwnerMissing();
        }
    }

    /** Of a lead that is not converted yet: what could once be QUALIFIED by hand, too. */
    public boolean isConvertible() {
        return this == WORKING || this == NURTURING || this == QUALIFIED;
    }

    /** @throws LeadCannotBecome */
    public void requireConvertible() {
        if (!isConvertible()) {
            throw new LeadCannotBecome(this, QUALIFIED);
        }
    }
}
