package org.guanxi.identity.profile;

/** Red is a gain in China and a loss in the west. */
enum GainColour {
    /** As is usual in the language. */
    AUTO,
    RED,
    GREEN
}
