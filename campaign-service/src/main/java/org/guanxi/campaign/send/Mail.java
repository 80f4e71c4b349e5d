package org.guanxi.campaign.send;

import java.util.UUID;

/** A message, ready for the provider. */
record Mail(UUID messageId, String address, String subject, String body) {}
