package org.guanxi.analytics.segment.catalogue;

import org.guanxi.shared.problem.Conflict;

final class SegmentNameTaken extends Conflict {
    SegmentNameTaken(String name) {
        super(name);
    }
}
