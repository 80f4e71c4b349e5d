package org.guanxi.shared.testing.twin.two;

import org.guanxi.shared.testing.twin.one.One;
import org.jspecify.annotations.Nullable;

/** The other feature, which needs the first. */
public record Two(@Nullable One first) {}
