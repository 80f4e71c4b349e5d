package org.guanxi.gateway.operations.settlement;

/** What became of a dead letter. */
enum Outcome {
    /** It went to its topic again, for the group that had failed. */
    REPLAYED,
    /** It will not be taken in. */
    DISCARDED
}
