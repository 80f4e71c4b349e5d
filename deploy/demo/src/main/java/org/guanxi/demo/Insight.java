package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.api.Waiting;

/** Live segments, and the customer value model over the loaded orders. */
record Insight(Api api) {

    /** @return the segments' ids by name */
    Map<String, String> load() {
        var segments = List.of(
                segment(
                        "常购客户 · Regulars",
                        and(rule("orders.count", "ge", 6), rule("orders.lastAt", "withinLast", "P90D"))),
                segment(
                        "60 天未下单 · Quiet for 60 days",
                        and(rule("orders.count", "ge", 2), rule("orders.lastAt", "notWithinLast", "P60D"))),
                segment("90 天内首单 · First order in 90 days", rule("orders.firstAt", "withinLast", "P90D")),
                segment(
                        "有意向无订单 · Interested, never bought",
                        and(rule("deals.open", "ge", 1), rule("orders.count", "eq", 0))));
        var ids = new ConcurrentHashMap<String, String>();
        new Chapter("segments").each(segments, segment -> {
            var name = String.valueOf(segment.get("name"));
            ids.put(
                    name,
                    api.post("/api/segments", segment, "segment-" + name.hashCode())
                            .get("id")
                            .text());
        });
        if (!api.has("/api/models/customer-value")) {
            fit();
        }
        return ids;
    }

    private void fit() {
        var chapter = new Chapter("customer value");
        var job = api.post("/api/models/customer-value/fits", Map.of(), "fit");
        var path = "/api/models/customer-value/fits/" + job.get("id").text();
        while (List.of("QUEUED", "RUNNING").contains(api.get(path).get("state").text())) {
            Waiting.millis(300);
        }
        chapter.end("fit " + api.get(path).get("state").text().toLowerCase(java.util.Locale.ROOT));
    }

    private static Map<String, Object> segment(String name, Map<String, Object> rule) {
        return Json.object("name", name, "rule", rule);
    }

    private static Map<String, Object> and(Object... rules) {
        return Json.object("and", List.of(rules));
    }

    private static Map<String, Object> rule(String field, String op, Object value) {
        return Json.object("field", field, "op", op, "value", value);
    }
}
