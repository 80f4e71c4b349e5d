package org.guanxi.analytics.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guanxi.analytics.value.model.ValueModel;

/** The models that there are, the newest first. */
record ModelVersions(List<Version> items) {

    /**
     * @param pastDay whether it was fitted for a day that was past: it scores as of that day
     * @param current whether everybody is scored by it
     */
    record Version(
            int version,
            Instant fittedAt,
            LocalDate observationEnd,
            boolean pastDay,
            int sampleSize,
            String currency,
            boolean current) {}

    static ModelVersions of(List<ValueModel> models, int current) {
        return new ModelVersions(models.stream()
                .map(model -> new Version(
                        model.version(),
                        model.fittedAt(),
                        model.observationEnd(),
                        model.pinned(),
                        model.sampleSize(),
                        model.currency(),
                        model.version() == current))
                .toList());
    }
}
