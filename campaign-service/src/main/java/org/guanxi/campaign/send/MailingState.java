package org.guanxi.campaign.send;

enum MailingState {
    RUNNING,
    PAUSED,
    ENDED
}
