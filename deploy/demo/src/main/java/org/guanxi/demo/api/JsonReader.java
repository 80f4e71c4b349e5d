package org.guanxi.demo.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Json} writes, and null. */
public final class JsonReader {

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static Answer read(String text) {
        return new Answer(new JsonReader(text).value());
    }

    private Object value() {
        skipSpace();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        while (next() != '}') {
            var name = string();
            next();
            at++;
            object.put(name, value());
            if (next() == ',') {
                at++;
            }
        }
        at++;
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        at++;
        while (next() != ']') {
            list.add(value());
            if (next() == ',') {
                at++;
            }
        }
        at++;
        return list;
    }

    private String string() {
        var read = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            read.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        var c = text.charAt(++at);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            default -> c;
        };
    }

    private Object word() {
        var from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private char next() {
        skipSpace();
        return text.charAt(at);
    }

    private void skipSpace() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
