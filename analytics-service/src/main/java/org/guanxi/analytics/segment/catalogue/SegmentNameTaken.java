package org.guanxi.analytics.segment.catalogue;

import org.guanxi.shared.problem.Duplicate;

final class SegmentNameTaken extends Duplicate {

    SegmentNameTaken(Segment other) {
        super(other.id(), other.name());
    }
}
