package org.guanxi.analytics.segment;

import java.util.UUID;

/** How many came into a segment and how many went, whoever did both counting in both. */
record SegmentMove(UUID segmentId, String name, long memberCount, long entered, long left) {}
