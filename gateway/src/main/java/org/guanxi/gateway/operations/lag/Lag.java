package org.guanxi.gateway.operations.lag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a group is behind a topic.
 *
 * @param behind records, and the ends of transactions among them; 0 when there is nothing to read
 * @param oldest when the first unread record was written
 */
public record Lag(
        String group, String topic, long behind, @Nullable Instant oldest) {

    Lag and(Lag partition) {
        Instant first = partition.oldest;
        Instant earlier = oldest == null || (first != null && first.isBefore(oldest)) ? first : oldest;
        return new Lag(group, topic, behind + partition.behind, earlier);
    }
}
