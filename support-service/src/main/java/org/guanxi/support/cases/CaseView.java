package org.guanxi.support.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CaseDetails;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseProgress;
import org.guanxi.support.progress.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * @param allowedMoves the states that the case may enter next
 * @param followsId the closed case that this one continues
 */
record CaseView(
        UUID id,
        String number,
        String subject,
        @Nullable String description,
        CaseType type,
        CasePriority priority,
        CaseChannel channel,
        CaseState state,
        List<CaseState> allowedMoves,
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID assigneeId,
        @Nullable String reason,
        @Nullable String resolution,
        int reopened,
        @Nullable UUID followsId,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static CaseView of(Case shown) {
        CaseDetails details = shown.details();
        CaseProgress progress = shown.progress();
        return new CaseView(
                shown.id(),
                shown.number(),
                details.subject(),
                details.description(),
                details.type(),
                details.priority(),
                details.channel(),
                progress.state(),
                progress.state().moves(),
                details.accountId(),
                details.contactId(),
                details.assigneeId(),
                progress.reason(),
                progress.resolution(),
                progress.reopened(),
                shown.followsId(),
                progress.firstRepliedAt(),
                progress.resolvedAt(),
                progress.closedAt(),
                shown.createdAt(),
                shown.changedAt(),
                shown.version());
    }
}
