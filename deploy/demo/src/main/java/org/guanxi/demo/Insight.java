package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.api.Waiting;

/** Live segments, and the customer value model over the loaded orders. */
record Insight(Api api) {

    static final String REGULARS_CHINA = "国内常购客户 · Regulars in China";
    static final String REGULARS_ABROAD = "海外常购客户 · Regulars abroad";
    static final String QUIET_CHINA = "国内沉默客户 · Quiet in China";
    static final String QUIET_ABROAD = "海外沉默客户 · Quiet abroad";

    private static final Map<String, Object> CHINA = rule("account.country", "eq", "CN");
    private static final Map<String, Object> ABROAD = rule("account.country", "ne", "CN");
    private static final Map<String, Object> MANY_ORDERS = rule("orders.count", "ge", 6);
    private static final Map<String, Object> LATELY = rule("orders.lastAt", "withinLast", "P90D");
    private static final Map<String, Object> SOME_ORDERS = rule("orders.count", "ge", 2);
    private static final Map<String, Object> LONG_AGO = rule("orders.lastAt", "notWithinLast", "P60D");

    /** Whether it holds customers in China only. */
    static boolean inChina(String segment) {
        return List.of(REGULARS_CHINA, QUIET_CHINA).contains(segment);
    }

    /** @return the segments' ids by name */
    Map<String, String> load() {
        var segments = List.of(
                segment("常购客户 · Regulars", and(MANY_ORDERS, LATELY)),
                segment("60 天未下单 · Quiet for 60 days", and(SOME_ORDERS, LONG_AGO)),
                segment(REGULARS_CHINA, and(MANY_ORDERS, LATELY, CHINA)),
                segment(REGULARS_ABROAD, and(MANY_ORDERS, LATELY, ABROAD)),
                segment(QUIET_CHINA, and(SOME_ORDERS, LONG_AGO, CHINA)),
                segment(QUIET_ABROAD, and(SOME_ORDERS, LONG_AGO, ABROAD)),
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
