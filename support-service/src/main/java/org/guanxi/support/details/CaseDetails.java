package org.guanxi.support.details;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a case that can be changed while it is not closed. */
public record CaseDetails(
        String subject,
        @Nullable String description,
        CaseType type,
        CasePriority priority,
        CaseChannel channel,
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID assigneeId) {

    public CaseDetails assignedTo(@Nullable UUID assignee) {
        return new CaseDetails(subject, description, type, priority, channel, accountId, contactId, assignee);
    }
}
