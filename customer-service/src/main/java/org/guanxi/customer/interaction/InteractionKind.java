package org.guanxi.customer.interaction;

enum InteractionKind {
    NOTE,
    CALL,
    MAIL,
    MEETING
}
