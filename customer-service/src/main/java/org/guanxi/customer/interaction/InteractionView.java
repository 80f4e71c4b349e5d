package org.guanxi.customer.interaction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InteractionView(
        UUID id,
        @Nullable UUID accountId,
        @Nullable UUID leadId,
        @Nullable UUID contactId,
        @Nullable UUID aboutId,
        InteractionKind kind,
        String subject,
        @Nullable String body,
        Instant occurredAt,
        @Nullable UUID authorId,
        Instant createdAt,
        long version) {}
