package org.guanxi.customer.interaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.guanxi.shared.input.Happened;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/**
 * @param leadId who was talked with, in place of an account
 * @param aboutId the deal, order or case that was talked about
 * @param occurredAt now, unless told
 */
record LogInteraction(
        @Nullable UUID accountId,
        @Nullable UUID leadId,
        @Nullable UUID contactId,
        @Nullable UUID aboutId,
        @NotNull InteractionKind kind,
        @NotBlank @Size(max = 200) String subject,
        @ManyLines @Nullable @Size(max = 10_000) String body,
        @Nullable @Happened Instant occurredAt) {

    /** As exact as the database keeps it. */
    LogInteraction {
        occurredAt = occurredAt == null ? null : occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws OnePartnerNeeded */
    void requireOnePartner() {
        if (accountId == null && leadId == null) {
            throw new OnePartnerNeeded("accountId");
        }
        if (accountId != null && leadId != null) {
            throw new OnePartnerNeeded("leadId");
        }
        if (leadId != null && contactId != null) {
            throw new OnePartnerNeeded("contactId");
        }
    }
}
