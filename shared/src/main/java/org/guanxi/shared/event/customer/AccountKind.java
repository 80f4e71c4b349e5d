package org.guanxi.shared.event.customer;

public enum AccountKind {
    ORGANISATION,
    PERSON
}
