package org.guanxi.analytics.segment.member;

import org.jspecify.annotations.Nullable;

/**
 * What made a membership change: an event of that type, time alone, new borders of the RFM grid, the rule's (re)writing, or
 * the segment's end.
 */
public record Cause(Kind kind, @Nullable String event) {

    /** The ways in which a membership can change. */
    public enum Kind {
        EVENT,
        TIME,
        EDGES,
        RULE,
        DELETED
    }

    public static final Cause TIME = new Cause(Kind.TIME, null);
    public static final Cause EDGES = new Cause(Kind.EDGES, null);
    static final Cause RULE = new Cause(Kind.RULE, null);
    static final Cause DELETED = new Cause(Kind.DELETED, null);

    public static Cause event(String type) {
        return new Cause(Kind.EVENT, type);
    }
}
