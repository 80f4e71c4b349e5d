package org.guanxi.gateway.operations.settlement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the offset to go on behind; null at the end */
record LetterPage(List<LetterSummary> items, @Nullable Long next) {}
