package org.guanxi.gateway.operations.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A record that a group could not take in, with what its service noted about the failure. */
public record Letter(LetterTopic topic, ConsumerRecord<byte[], byte[]> record) {

    /** What Spring Kafka adds when it sets a record aside. */
    private static final String NOTES = "kafka_dlt-";

    private static final String CAUSE = "Caused by: ";

    public long offset() {
        return record.offset();
    }

    public Instant setAside() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    public @Nullable String key() {
        return text(record.key());
    }

    public @Nullable String value() {
        return text(record.value());
    }

    public @Nullable String type() {
        return header("ce_type");
    }

    /** The end of the chain of causes is what went wrong; what lies before it is how it was found out. */
    public @Nullable String cause() {
        String trace = trace();
        if (trace == null) {
            return header(NOTES + "exception-message");
        }
        return trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((first, next) -> next)
                .map(line -> line.substring(CAUSE.length()))
                .orElseGet(() -> trace.lines().findFirst().orElse(""));
    }

    public @Nullable String trace() {
        return header(NOTES + "exception-stacktrace");
    }

    /** As it came, without the notes: those are binary numbers and the trace. */
    public Map<String, String> headers() {
        Map<String, String> own = new TreeMap<>();
        for (Header header : record.headers()) {
            if (!isNote(header)) {
                own.put(header.key(), String.valueOf(text(header.value())));
            }
        }
        return own;
    }

    Headers originals(Headers to) {
        for (Header header : record.headers()) {
            if (!isNote(header)) {
                to.add(header);
            }
        }
        return to;
    }

    private static boolean isNote(Header header) {
        return header.key().startsWith(NOTES);
    }

    private @Nullable String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
