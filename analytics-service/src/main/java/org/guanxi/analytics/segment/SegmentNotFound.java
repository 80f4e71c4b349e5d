package org.guanxi.analytics.segment;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class SegmentNotFound extends NotFound {
    SegmentNotFound(UUID id) {
        super(id);
    }
}
