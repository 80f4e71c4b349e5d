package org.guanxi.analytics.segment.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.guanxi.analytics.rule.Condition;
import org.jspecify.annotations.Nullable;

/** Why somebody came or went: what happened, and the conditions that it decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(Cause.Kind cause, @Nullable String event, List<Condition> conditions) {

    static Reason of(Cause cause, List<Condition> conditions) {
        return new Reason(cause.kind(), cause.event(), conditions);
    }
}
