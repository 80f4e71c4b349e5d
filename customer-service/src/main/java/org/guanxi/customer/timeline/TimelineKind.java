package org.guanxi.customer.timeline;

import org.guanxi.shared.security.CurrentUser;

public enum TimelineKind {
    INTERACTION("interactions"),
    LEAD("leads"),
    DEAL("deals"),
    ORDER("orders"),
    CASE("cases"),
    CAMPAIGN("campaigns"),
    SEGMENT("segments");

    private final String object;

    /** @param object whose record an entry tells of, as the API's paths name it */
    TimelineKind(String object) {
        this.object = object;
    }

    /** An entry tells no more than its record does to who may read that. */
    boolean isFor(CurrentUser reader) {
        return reader.mayRead(object);
    }
}
