package org.guanxi.gateway.operations.letter;

/**
 * How many dead letters lie on a topic.
 *
 * @param original the topic that they came from
 * @param group who could not take them in
 */
public record LetterTopicView(String topic, String original, String group, long open, long settled) {

    public static LetterTopicView of(LetterTopic topic, long settled) {
        long all = topic.end() - topic.begin();
        return new LetterTopicView(topic.name(), topic.original(), topic.group(), Math.max(0, all - settled), settled);
    }
}
