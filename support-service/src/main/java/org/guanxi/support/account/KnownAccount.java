package org.guanxi.support.account;

import java.util.UUID;

/** @param sequence of the event that told us so */
record KnownAccount(UUID id, String name, long sequence) {}
