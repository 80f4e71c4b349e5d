package org.guanxi.analytics.lifetime;

/** The data do not determine the model; a number would look precise and mean nothing. */
public final class FitRefused extends RuntimeException {

    /** Why, in a form that the reader's language can be found for. */
    public enum Reason {
        /** Fewer customers than parameters can be estimated from. */
        TOO_FEW_CUSTOMERS,
        /** Nobody ordered a second time. */
        NO_REPEAT_ORDERS,
        /** The likelihood rises without end or is flat: the parameters run away. */
        NO_INTERIOR_MAXIMUM
    }

    private final Reason reason;

    public FitRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
