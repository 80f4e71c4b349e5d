package org.guanxi.gateway.operations;

import java.util.List;

/** A part as it was found. */
record PartState(Part part, List<Instance> instances, Condition condition) {

    boolean isDown() {
        return condition.state() == State.DOWN;
    }
}
