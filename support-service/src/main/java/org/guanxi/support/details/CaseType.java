package org.guanxi.support.details;

public enum CaseType {
    QUESTION(true),
    /** Something that worked does not. */
    INCIDENT(true),
    /** The cause behind incidents. */
    PROBLEM(true),
    COMPLAINT(true),
    /** Asks for something to be done; doing it is the answer. */
    REQUEST(false);

    private final boolean resolvedWithWords;

    CaseType(boolean resolvedWithWords) {
        this.resolvedWithWords = resolvedWithWords;
    }

    public boolean isResolvedWithWords() {
        return resolvedWithWords;
    }
}
