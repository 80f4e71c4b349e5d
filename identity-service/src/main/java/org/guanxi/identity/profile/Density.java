package org.guanxi.identity.profile;

/** How high the rows of lists are. */
enum Density {
    COMPACT,
    NORMAL,
    ROOMY
}
