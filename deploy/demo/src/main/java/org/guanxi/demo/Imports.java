package org.guanxi.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.demo.api.Answer;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Refused;
import org.guanxi.demo.api.Waiting;

/** Sends a file and waits until it is in. */
record Imports(Api api) {

    void load(String object, String header, List<String> rows) {
        var chapter = new Chapter(object);
        var began = Instant.now();
        var csv = header + "\n" + rows.stream().collect(Collectors.joining("\n")) + "\n";
        var job = api.upload(
                "/api/" + object + "/imports?source=demo", object + ".csv", csv, object + "-" + csv.hashCode());
        var state = await(job, chapter, rows.size());
        if (state.get("failed").number() > 0 || !state.get("state").text().equals("COMPLETED")) {
            throw new Refused(
                    job,
                    200,
                    "the import ended " + state.get("state").text() + ", "
                            + state.get("failed").number() + " rows were refused, see " + job + "/errors");
        }
        chapter.end(result(rows.size(), state, began));
    }

    /** The same file is imported once; a later load is shown that job. */
    static String result(int rows, Answer job, Instant began) {
        return Instant.parse(job.get("createdAt").text()).isBefore(began)
                ? "%,d rows: none new, imported before".formatted(rows)
                : "%,d rows: %,d new".formatted(rows, job.get("created").number());
    }

    private Answer await(String job, Chapter chapter, int rows) {
        while (true) {
            var state = api.get(job);
            chapter.progress(state.get("done").number(), rows);
            if (!List.of("QUEUED", "RUNNING").contains(state.get("state").text())) {
                return state;
            }
            Waiting.millis(300);
        }
    }
}
