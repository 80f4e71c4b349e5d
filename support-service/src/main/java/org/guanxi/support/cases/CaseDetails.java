package org.guanxi.support.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a case that can be changed while it is not closed. */
record CaseDetails(
        String subject,
        @Nullable String description,
        CaseType type,
        CasePriority priority,
        CaseChannel channel,
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID assigneeId) {

    CaseDetails assignedTo(@Nullable UUID assignee) {
        return new CaseDetails(subject, description, type, priority, channel, accountId, contactId, assignee);
    }
}
