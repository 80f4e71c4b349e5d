package org.guanxi.identity.notification.choice;

import org.guanxi.identity.notification.NotificationKind;

/**
 * @param inApp whether the person is told of the kind at all, in the centre
 * @param toast whether it pops up in the application as well
 * @param desktop whether the browser shows it outside of the application as well
 */
record Choice(NotificationKind kind, boolean inApp, boolean toast, boolean desktop) {

    static Choice usual(NotificationKind kind) {
        return new Choice(kind, true, true, false);
    }

    Choice muted() {
        return new Choice(kind, false, toast, desktop);
    }
}
