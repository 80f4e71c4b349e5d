package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.List;

/** The segments that moved most since a moment, until now. */
record SegmentMoves(Instant since, Instant asOf, List<SegmentMove> items) {}
