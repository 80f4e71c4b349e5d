package org.guanxi.bench.report;

import java.util.List;
import java.util.Map;
import org.guanxi.bench.event.RelayDrain;
import org.guanxi.bench.load.Imports;
import org.guanxi.bench.load.Results;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.machine.Conditions;
import org.guanxi.bench.platform.Starts;

/** What a run found out besides the legs of load. */
public record Findings(
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
