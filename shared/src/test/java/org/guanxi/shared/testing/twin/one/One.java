package org.guanxi.shared.testing.twin.one;

import org.guanxi.shared.testing.twin.two.Two;

/** A feature that needs another feature. */
public record One(Two other) {}
