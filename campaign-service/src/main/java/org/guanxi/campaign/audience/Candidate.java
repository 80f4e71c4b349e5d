package org.guanxi.campaign.audience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at an account of the segment; nobody when the account has no contact. */
record Candidate(
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable String name,
        @Nullable String email) {}
