package org.guanxi.gateway.operations.part;

/** How a part is. */
public enum State {
    /** As it should be. */
    UP,
    /** It does not answer, or says that it cannot work. */
    DOWN,
    /** It reads the others' events late: what it shows of them is old. */
    BEHIND,
    /** Its own events wait to be sent: the others do not hear of its changes. */
    HELD_BACK
}
