package org.guanxi.support.contact;

import java.util.UUID;

/**
 * @param there false when it is gone
 * @param sequence of the event that told us so
 */
record KnownContact(UUID id, boolean there, long sequence) {}
