package org.guanxi.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guanxi.faults.evidence.Evidence;
import org.guanxi.faults.evidence.Oracle;
import org.guanxi.faults.evidence.Witness;
import org.guanxi.faults.history.History;
import org.guanxi.faults.platform.Databases;
import org.guanxi.faults.platform.Imports;
import org.guanxi.faults.platform.Waiting;
import org.jspecify.annotations.Nullable;

/** One import of the whole history, under a source of its own, with one fault in it. */
final class Round {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STILLNESS = Duration.ofSeconds(2);

    private final History history;
    private final Databases databases;
    private final Imports imports;
    private final Fault fault;
    private final Moment moment;
    private final String source;
    private final Witness witness;
    private Instant struck = Instant.MAX;
    private int row;
    private boolean resumed;
    private @Nullable Evidence evidence;

    Round(History history, Databases databases, Imports imports, Fault fault, Moment moment) {
        this.history = history;
        this.databases = databases;
        this.imports = imports;
        this.fault = fault;
        this.moment = moment;
        this.source = fault.victim() + "-" + Instant.now().getEpochSecond();
        this.witness = new Witness(databases);
    }

    Outcome run() {
        history.files().forEach(this::load);
        var finished = secondsSinceStrike();
        var breaches = settle();
        var equal = secondsSinceStrike();
        var remark = (resumed ? ", after the file was imported again" : "")
                + ", %,d events redelivered".formatted(evidence().redelivered());
        return new Outcome(fault, moment.at(row), finished, equal, remark, breaches);
    }

    /** What was found at the end. */
    Evidence evidence() {
        return Objects.requireNonNull(evidence);
    }

    Evidence lookAgain() {
        return witness.of(source);
    }

    private void load(History.CsvFile file) {
        var job = imports.api().upload(file, source);
        if (file.object().equals(moment.object())) {
            strike();
        }
        resumed |= imports.completed(job, file, source);
    }

    private void strike() {
        try (var progress = new Progress(databases, moment.object(), source)) {
            row = progress.await(moment);
            fault.strike();
            struck = Instant.now();
        }
        fault.heal();
    }

    /** Readers take their time; what holds has to hold a little later too. */
    private List<String> settle() {
        var end = Instant.now().plus(PATIENCE);
        var held = false;
        while (true) {
            var seen = lookAgain();
            evidence = seen;
            var breaches = Oracle.of(history, databases).breaches(seen);
            if (breaches.isEmpty() && held || Instant.now().isAfter(end)) {
                return breaches;
            }
            held = breaches.isEmpty();
            Waiting.of(STILLNESS);
        }
    }

    private long secondsSinceStrike() {
        return Duration.between(struck, Instant.now()).toSeconds();
    }
}
