package org.guanxi.shared.event.customer;

/** What another system calls the record: unique per source system. */
public record ExternalKey(String source, String id) {}
