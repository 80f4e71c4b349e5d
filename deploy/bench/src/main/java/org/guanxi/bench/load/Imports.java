package org.guanxi.bench.load;

import java.time.Duration;
import java.util.Set;
import org.guanxi.bench.platform.Api;
import org.guanxi.bench.platform.Customer;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Json;
import org.guanxi.bench.platform.Waiting;

/** A file of new accounts through the API, from the answer to its upload to the end of its job. */
public record Imports(Api api, Database database) {

    private static final Set<String> ENDED = Set.of("COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED");
    private static final int BATCH = 500;

    /** Rows a second through the API and by bare batched inserts of the same rows. */
    public record Round(double product, double inserts) {}

    public Round round(int rows) {
        RawRows.tables(database);
        return new Round(product(rows), rows / RawRows.batched(database, rows, BATCH));
    }

    public double product(int rows) {
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
