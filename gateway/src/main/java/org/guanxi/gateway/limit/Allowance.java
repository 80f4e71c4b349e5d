package org.guanxi.gateway.limit;

/** The three kinds of callers; the name is the policy's name in the headers. */
enum Allowance {
    APPLICATION,
    PERSON,
    NETWORK;

    String policy() {
        return switch (this) {
            case APPLICATION -> "application";
            case PERSON -> "person";
            case NETWORK -> "network";
        };
    }
}
