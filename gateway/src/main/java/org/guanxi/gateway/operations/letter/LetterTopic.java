package org.guanxi.gateway.operations.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a group's dead letters of one topic lie: {@code <original>.<group>.dlt}, with one partition.
 *
 * @param id Kafka's own: a topic that was made anew has another one
 * @param begin the offset of the first letter
 * @param end the offset behind the last
 */
public record LetterTopic(String name, String original, String group, String id, long begin, long end) {

    private static final Pattern NAME = Pattern.compile("(crm\\.[a-z-]+\\.[a-z-]+)\\.([a-z0-9-]+)\\.dlt");

    static Stream<LetterTopic> of(String name, String id, long begin, long end) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Stream.of(new LetterTopic(name, parts.group(1), parts.group(2), id, begin, end))
                : Stream.empty();
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    TopicPartition partition() {
        return new TopicPartition(name, 0);
    }
}
