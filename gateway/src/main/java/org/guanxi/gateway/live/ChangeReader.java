package org.guanxi.gateway.live;

import java.nio.charset.StandardCharsets;
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
        boolean personal = own.contains(record.topic());
        String person = null;
        String itself = object.substring(0, object.length() - 1);
        String id = subject;
        String account = null;
        String contact = null;
        Matcher found = ID.matcher(record.value() == null ? "" : record.value());
        while (found.find()) {
            String name = found.group(1);
            if (name.equals(itself)) {
                id = found.group(2);
            }
            if (name.equals("account")) {
                account = found.group(2);
            } else if (name.equals("contact")) {
                contact = found.group(2);
            } else if (personal && name.equals("user")) {
                person = found.group(2);
            }
        }
        if (personal && person == null) {
            return null;
        }
        return new Change(
                object,
                id,
                account,
                contact,
                type,
                orEmpty(header(record, "ce_sequence")),
                orEmpty(header(record, "ce_time")),
                person,
                record.timestamp());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
