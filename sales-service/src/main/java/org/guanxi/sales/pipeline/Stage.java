package org.guanxi.sales.pipeline;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A step of a pipeline, in which deals are open.
 *
 * @param probability that a deal here will be won, in percent
 */
@Embeddable
public record Stage(UUID id, String name, int probability) {}
