package org.guanxi.gateway.operations.part;

/** What was heard of a process. */
public enum Health {
    /** It can work. */
    UP,
    /** It says itself that it cannot. */
    DOWN,
    /** It did not answer in time. */
    SILENT,
    /** There is nobody. */
    AWAY
}
