package org.guanxi.demo.api;

import java.util.List;
import java.util.Map;

/** A piece of a JSON answer; words (numbers, true, null) are kept as they were written. */
public record Answer(Object value) {

    public Answer get(String name) {
        return new Answer(value instanceof Map<?, ?> object && object.containsKey(name) ? object.get(name) : "null");
    }

    public List<Answer> list() {
        return value instanceof List<?> list ? list.stream().map(Answer::new).toList() : List.of();
    }

    public String text() {
        return value.toString();
    }

    boolean isNull() {
        return "null".equals(value);
    }

    public int number() {
        return isNull() ? 0 : Integer.parseInt(text());
    }
}
