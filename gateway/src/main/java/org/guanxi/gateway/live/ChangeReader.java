package org.guanxi.gateway.live;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** From an event to the ids in it. Everything else in it stays where it is, and is not even parsed. */
class ChangeReader {

    private static final Pattern ID = Pattern.compile("\"(\\w+)Id\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"");

    private final Map<String, String> objects;
    private final Set<String> own;

    /** @param own the topics whose events are for one person each */
    ChangeReader(Map<String, String> objects, Set<String> own) {
        this.objects = objects;
        this.own = own;
    }

    /** Nothing for what is no event of ours, or a person's own without saying whose: no place to complain about it. */
    @Nullable
    Change read(ConsumerRecord<String, String> record) {
        String object = objects.get(record.topic());
        String type = header(record, "ce_type");
        String subject = header(record, "ce_subject");
        if (object == null || type == null || subject == null) {
            return null;
        }
        return change(record, object, type, subject);
    }

    private @Nullable Change change(ConsumerRecord<String, String> record, String object, String type, String subject) {
        Map<String, String> ids = idsIn(record.value());
        boolean personal = own.contains(record.topic());
        String person = personal ? ids.get("user") : null;
        if (personal && person == null) {
            return null;
        }
        return new Change(
                object,
                ids.getOrDefault(singular(object), subject),
                ids.get("account"),
                ids.get("contact"),
                type,
                orEmpty(header(record, "ce_sequence")),
                orEmpty(header(record, "ce_time")),
                person,
                record.timestamp());
    }

    private static Map<String, String> idsIn(@Nullable String event) {
        Map<String, String> ids = new HashMap<>();
        Matcher found = ID.matcher(orEmpty(event));
        while (found.find()) {
            ids.put(found.group(1), found.group(2));
        }
        return ids;
    }

    private static String singular(String object) {
        return object.substring(0, object.length() - 1);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
