package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guanxi.demo.api.Api;

/** Moves something from state to state along a way; on a second load it is already at the end of it. */
record Walk(Api api, String stateName, String move) {

    Walk(Api api, String stateName) {
        this(api, stateName, stateName);
    }

    void along(String path, List<String> way, Function<String, Map<String, Object>> body) {
        var seen = api.get(path);
        var at = way.indexOf(seen.get(stateName).text());
        for (var next : at < 0 ? List.<String>of() : way.subList(at + 1, way.size())) {
            seen = api.put(path + "/" + move, body.apply(next), seen);
        }
    }
}
