package org.guanxi.bench;

import java.time.Duration;
import java.util.Set;

/** A file of new accounts through the API, from the answer to its upload to the end of its job. */
record Imports(Api api, Database database) {

    private static final Set<String> ENDED = Set.of("COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED");
    private static final int BATCH = 500;

    /** Rows a second through the API and by bare batched inserts of the same rows. */
    record Round(double product, double inserts) {}

    Round round(int rows) {
        RawRows.tables(database);
        return new Round(product(rows), rows / RawRows.batched(database, rows, BATCH));
    }

    double product(int rows) {
        var file = new StringBuilder(Customer.csvHead());
        for (var i = 0; i < rows; i++) {
            file.append(Customer.any().csv());
        }
        var job = api.upload(file.toString());
        var began = System.nanoTime();
        Waiting.until(
                "The end of the import",
                Duration.ofMinutes(15),
                50,
                () -> ENDED.contains(Json.text(api.get(job), "state")));
        var seconds = Waiting.secondsSince(began);
        var created = Json.count(api.get(job), "created");
        if (created != rows) {
            throw new Failure("Of " + rows + " rows, " + created + " were imported: " + api.get(job));
        }
        return rows / seconds;
    }
}
