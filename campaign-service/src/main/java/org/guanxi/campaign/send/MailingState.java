package org.guanxi.campaign.send;

enum MailingState {
    RUNNING,
    /** Too many of the latest messages failed; its campaign is about to be paused. */
    HALTED,
    PAUSED,
    ENDED
}
