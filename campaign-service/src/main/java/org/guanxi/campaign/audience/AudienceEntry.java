package org.guanxi.campaign.audience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param exclusion null for those who are reached */
record AudienceEntry(
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable String name,
        @Nullable String address,
        @Nullable Exclusion exclusion) {}
