package org.guanxi.analytics.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.Estimates;
import org.guanxi.analytics.value.model.ValueModel;
import org.jspecify.annotations.Nullable;

/** The model as people read it: every parameter by its name in the papers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ModelView(
        int version,
        Instant fittedAt,
        LocalDate observationEnd,
        Window window,
        int sampleSize,
        String currency,
        Fitted bgnbd,
        Fitted mbgnbd,
        @Nullable Fitted gammaGamma,
        List<String> warnings,
        @Nullable BackTest backTest) {

    /** Fitted for a past day: it scores everybody as of then. */
    private static final String OBSERVATION_PAST = "OBSERVATION_PAST";

    record Window(LocalDate from, LocalDate to) {}

    record Fitted(
            Map<String, Double> parameters, Map<String, Double> standardErrors, double logLikelihood, int sampleSize) {

        static Fitted of(Estimates estimates, String... names) {
            return new Fitted(
                    named(names, estimates.parameters()),
                    named(names, estimates.standardErrors()),
                    estimates.logLikelihood(),
                    estimates.sampleSize());
        }

        private static Map<String, Double> named(String[] names, List<Double> values) {
            var result = new LinkedHashMap<String, Double>();
            for (int i = 0; i < names.length; i++) result.put(names[i], values.get(i));
            return result;
        }
    }

    private static List<String> warnings(ValueModel model) {
        return model.pinned()
                ? Stream.concat(Stream.of(OBSERVATION_PAST), model.warnings().stream())
                        .toList()
                : model.warnings();
    }

    static ModelView of(ValueModel model) {
        return new ModelView(
                model.version(),
                model.fittedAt(),
                model.observationEnd(),
                new Window(model.from(), model.observationEnd()),
                model.sampleSize(),
                model.currency(),
                Fitted.of(model.bgNbd(), "r", "alpha", "a", "b"),
                Fitted.of(model.mbgNbd(), "r", "alpha", "a", "b"),
                model.gammaGamma() == null ? null : Fitted.of(model.gammaGamma(), "p", "q", "gamma"),
                warnings(model),
                model.backTest());
    }
}
