package org.guanxi.identity.user;

public enum Theme {
    /** As the device. */
    AUTO,
    LIGHT,
    DARK
}
