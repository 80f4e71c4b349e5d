package org.guanxi.bench.platform;

import java.util.regex.Pattern;

/** The few fields that the measuring needs from an answer. */
public final class Json {

    private Json() {}

    public static String text(String json, String field) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new Failure("No " + field + " in " + json.substring(0, Math.min(300, json.length())));
        }
        return found.group(1);
    }

    public static long count(String json, String field) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(json);
        if (!found.find()) {
            throw new Failure("No " + field + " in " + json.substring(0, Math.min(300, json.length())));
        }
        return Long.parseLong(found.group(1));
    }

    public static int occurrences(String json, String text) {
        return json.split(Pattern.quote(text), -1).length - 1;
    }
}
