package org.guanxi.customer.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param accountId what it has become */
public record KnownLead(UUID id, @Nullable UUID accountId) {}
