package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.shared.testing.TestClient;
import tools.jackson.databind.JsonNode;

/** Follows each number of a model's checks to the rows that it counts. */
record ModelCounts(TestClient client, JsonNode diagnostics) {

    void areAllThere() {
        for (var row : diagnostics.get("frequencies")) {
            int repeats = row.get("repeats").asInt();
            assertThat(customers(repeats))
                    .as("customers with %d repeats", repeats)
                    .hasSize(row.get("customers").asInt());
        }
        for (var group : diagnostics.at("/holdOut/groups")) {
            var customers = customers(group.get("repeats").asInt());
            int after = customers.stream()
                    .mapToInt(customer -> customer.get("repeatsAfter").asInt())
                    .sum();
            assertThat((double) after / customers.size())
                    .isCloseTo(group.get("actual").asDouble(), within(1e-12));
        }
        var tracking = diagnostics.get("tracking");
        for (int point : List.of(0, tracking.size() / 2, tracking.size() - 1)) {
            var until = tracking.get(point).get("until").asString();
            assertThat(rows("purchases?until=" + until))
                    .as("purchases until %s", until)
                    .hasSize(tracking.get(point).get("actual").asInt());
        }
    }

    private List<JsonNode> customers(int repeats) {
        return rows("customers?repeats=" + repeats);
    }

    private List<JsonNode> rows(String list) {
        var path = "/api/models/customer-value/versions/%d/%s&limit=200"
                .formatted(diagnostics.get("version").asInt(), list);
        var rows = new ArrayList<JsonNode>();
        for (var after = ""; ; ) {
            var page = client.get(PARTNER, path + after).json();
            page.get("items").forEach(rows::add);
            if (!page.hasNonNull("next")) return rows;
            after = "&after=" + URLEncoder.encode(page.get("next").asString(), StandardCharsets.UTF_8);
        }
    }
}
