package org.guanxi.gateway.operations.settlement;

/** @param open letters of the topic that are still to be settled */
record Replayed(int replayed, long open) {}
