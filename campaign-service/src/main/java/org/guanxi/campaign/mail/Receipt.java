package org.guanxi.campaign.mail;

/** What became of a mail at the provider. */
public sealed interface Receipt {

    record Accepted() implements Receipt {}

    /** Not now, perhaps later. */
    record Delayed(String reason) implements Receipt {}

    /** Not now and never. */
    record Refused(String reason) implements Receipt {}
}
