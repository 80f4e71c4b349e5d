package org.guanxi.identity.notification;

public enum NotificationKind {
    ACCOUNT_ASSIGNED("accounts"),
    LEAD_ASSIGNED("leads"),
    DEAL_ASSIGNED("deals"),
    DEAL_WON("deals"),
    DEAL_LOST("deals"),
    CASE_ASSIGNED("cases"),
    /** The customer wrote. */
    CASE_ANSWERED("cases");

    private final String object;

    NotificationKind(String object) {
        this.object = object;
    }

    /** The plural word of the address. */
    String object() {
        return object;
    }
}
