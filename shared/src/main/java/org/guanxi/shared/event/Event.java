package org.guanxi.shared.event;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to one aggregate. Published as it is: the record is the contract. */
public interface Event {

    UUID aggregateId();

    Instant occurredAt();
}
