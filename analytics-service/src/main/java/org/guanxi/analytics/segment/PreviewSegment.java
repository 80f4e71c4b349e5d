package org.guanxi.analytics.segment;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

record PreviewSegment(@NotNull Map<String, Object> rule) {}
