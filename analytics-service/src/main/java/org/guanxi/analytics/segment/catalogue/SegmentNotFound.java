package org.guanxi.analytics.segment.catalogue;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

public final class SegmentNotFound extends NotFound {
    public SegmentNotFound(UUID id) {
        super(id);
    }
}
