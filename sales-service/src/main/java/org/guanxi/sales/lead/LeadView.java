package org.guanxi.sales.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.conversion.Conversion;
import org.guanxi.sales.outcome.Reopening;
import org.guanxi.sales.qualification.LeadStatus;
import org.jspecify.annotations.Nullable;

/**
 * @param next what it can be moved to; that an end can be taken back is told to those who may
 * @param convertible whether a conversion makes it QUALIFIED, which no move does
 */
record LeadView(
        UUID id,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String source,
        LeadStatus status,
        List<LeadStatus> next,
        boolean convertible,
        @Nullable String reason,
        @Nullable UUID ownerId,
        @Nullable Conversion conversion,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static LeadView of(Lead lead) {
        LeadDetails details = lead.details();
        return new LeadView(
                lead.id(),
                details.name(),
                details.company(),
                details.email(),
                details.phone(),
                details.source(),
                lead.status(),
                lead.status().next(Reopening.isAllowed()),
                lead.isConvertible(),
                lead.reason(),
                lead.ownerId(),
                lead.conversion().orElse(null),
                lead.createdAt(),
                lead.changedAt(),
                lead.version());
    }
}
