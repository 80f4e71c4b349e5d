package org.guanxi.analytics.segment;

import java.util.List;
import java.util.UUID;

/** Whom a rule would take in now: how many, and some of them. */
record Preview(long count, List<Sample> sample) {

    record Sample(UUID accountId, String name) {}
}
