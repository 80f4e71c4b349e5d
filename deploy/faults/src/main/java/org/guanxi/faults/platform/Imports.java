package org.guanxi.faults.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanxi.faults.history.History;

/** Imports as a partner sees them. */
public record Imports(Api api) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What a partner does with an import that ended badly: the same file again; rows that are in stay as they are. */
    public boolean completed(String job, History.CsvFile file, String source) {
        if (isWhole(await(job), file)) {
            return false;
        }
        var again = await(api.upload(file, source));
        if (!isWhole(again, file)) {
            throw new Broken("the import of " + file.object() + " could not be resumed: " + again);
        }
        return true;
    }

    private JsonNode await(String job) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var state = api.get(job);
            if (!List.of("QUEUED", "RUNNING").contains(state.get("state").asText())) {
                return state;
            }
            if (Instant.now().isAfter(end)) {
                throw new Broken("an import has not ended for ten minutes: " + state);
            }
            Waiting.of(Duration.ofMillis(200));
        }
    }

    private static boolean isWhole(JsonNode job, History.CsvFile file) {
        return job.get("state").asText().equals("COMPLETED")
                && job.get("done").asInt() == file.rows()
                && job.get("failed").asInt() == 0;
    }
}
