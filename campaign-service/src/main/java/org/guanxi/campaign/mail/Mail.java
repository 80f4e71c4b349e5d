package org.guanxi.campaign.mail;

import java.util.UUID;

/** A message, ready for the provider. */
public record Mail(UUID messageId, String address, String subject, String body) {}
