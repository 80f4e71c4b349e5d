package org.guanxi.demo;

import java.util.List;
import java.util.Map;

/** A piece of a JSON answer; words (numbers, true, null) are kept as they were written. */
record Answer(Object value) {

    Answer get(String name) {
        return new Answer(value instanceof Map<?, ?> object && object.containsKey(name) ? object.get(name) : "null");
    }

    List<Answer> list() {
        return value instanceof List<?> list ? list.stream().map(Answer::new).toList() : List.of();
    }

    String text() {
        return value.toString();
    }

    boolean isNull() {
        return "null".equals(value);
    }

    int number() {
        return isNull() ? 0 : Integer.parseInt(text());
    }
}
