package org.guanxi.support.conversation;

enum MessageKind {
    /** We to the customer. */
    PUBLIC_REPLY,
    /** We among ourselves; the customer never sees it. */
    INTERNAL_NOTE,
    /** The customer to us, whoever wrote it down. */
    CUSTOMER_MESSAGE
}
