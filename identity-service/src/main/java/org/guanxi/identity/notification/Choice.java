package org.guanxi.identity.notification;

/** @param inApp whether the person is told of the kind */
record Choice(NotificationKind kind, boolean inApp) {}
