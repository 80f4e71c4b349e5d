package org.guanxi.campaign.audience;

import java.util.UUID;

/** Somebody who is reached. */
public record Recipient(UUID accountId, UUID contactId, String name, String address) {}
