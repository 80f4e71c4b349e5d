package org.guanxi.gateway.operations.part;

import java.util.List;

/** A part as it was found. */
public record PartState(Part part, List<Instance> instances, Condition condition) {}
