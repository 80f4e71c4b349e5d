package org.guanxi.analytics.segment;

import org.guanxi.shared.problem.Conflict;

final class SegmentNameTaken extends Conflict {
    SegmentNameTaken(String name) {
        super(name);
    }
}
