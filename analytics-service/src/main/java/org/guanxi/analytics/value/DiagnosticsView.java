package org.guanxi.analytics.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.Frequencies;
import org.guanxi.analytics.lifetime.Tracking;
import org.guanxi.analytics.value.model.ValueModel;
import org.jspecify.annotations.Nullable;

/**
 * How far the model in use may be trusted.
 *
 * @param holdOut repeat orders that came after the observed days against those expected, by the number seen before; only of a
 *     model that was fitted to a past day
 * @param frequencies customers by the number of repeat orders within the observed days
 * @param tracking all repeat orders so far, week after week, until the end of what is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiagnosticsView(
        int version,
        Instant fittedAt,
        LocalDate from,
        LocalDate observationEnd,
        @Nullable BackTest holdOut,
        List<Frequencies.Row> frequencies,
        List<Tracking.Point> tracking) {

    static DiagnosticsView of(ValueModel model) {
        var diagnostics = model.diagnostics();
        return new DiagnosticsView(
                model.version(),
                model.fittedAt(),
                model.from(),
                model.observationEnd(),
                model.backTest(),
                diagnostics == null ? List.of() : diagnostics.frequencies(),
                diagnostics == null ? List.of() : diagnostics.tracking());
    }
}
