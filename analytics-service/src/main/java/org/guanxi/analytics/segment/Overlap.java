package org.guanxi.analytics.segment;

import java.time.Instant;

/** How many members two segments have in common, and how many each. */
record Overlap(Instant asOf, long members, long otherMembers, long both) {}
