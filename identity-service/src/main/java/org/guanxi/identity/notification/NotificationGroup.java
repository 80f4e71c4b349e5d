package org.guanxi.identity.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Notifications of one kind that came on one day, all read or all unread.
 *
 * @param day of the reader's calendar
 * @param first when the oldest of them came
 * @param latest when the newest came
 * @param newest the newest of them, three at the most
 */
record NotificationGroup(
        NotificationKind kind,
        LocalDate day,
        boolean unread,
        long count,
        Instant first,
        Instant latest,
        List<NotificationView> newest) {

    GroupPlace place() {
        return new GroupPlace(latest, kind, unread);
    }
}
