package org.guanxi.campaign.audience;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param sequence of the event that told us so */
record KnownContact(UUID id, String fullName, @Nullable String email, List<UUID> accountIds, long sequence) {}
