package org.guanxi.shared.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the page after this one; null on the last */
public record Page<T>(List<T> items, @Nullable String next) {}
