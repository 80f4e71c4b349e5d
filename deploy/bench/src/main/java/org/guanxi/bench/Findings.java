package org.guanxi.bench;

import java.util.List;
import java.util.Map;

/** What a run found out besides the legs of load. */
record Findings(
        Results results,
        Conditions conditions,
        Map<String, Starts.Start> starts,
        double startSeconds,
        Map<String, Long> megabytesIdle,
        Map<String, Long> megabytesLoaded,
        double openRate,
        List<RelayDrain.Round> drains,
        Series seenIdle,
        Series seenBusy,
        double busyRate,
        List<Imports.Round> imports,
        Series disk) {}
