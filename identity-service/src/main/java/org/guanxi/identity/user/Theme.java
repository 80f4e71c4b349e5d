package org.guanxi.identity.user;

enum Theme {
    /** As the device. */
    AUTO,
    LIGHT,
    DARK
}
