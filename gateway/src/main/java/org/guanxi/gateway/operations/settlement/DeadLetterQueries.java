package org.guanxi.gateway.operations.settlement;

import java.util.List;
import java.util.Map;
import org.guanxi.gateway.operations.letter.LetterTopic;
import org.guanxi.gateway.operations.letter.LetterTopicView;
import org.guanxi.gateway.operations.letter.LetterTopics;
import org.guanxi.gateway.operations.letter.Letters;
import org.springframework.stereotype.Component;

/** Looks through dead letters: the open ones in the order in which they came, the settled ones from the last. */
@Component
public class DeadLetterQueries {

    private final LetterTopics topics;
    private final Letters letters;
    private final Settlements settlements;

    DeadLetterQueries(LetterTopics topics, Letters letters, Settlements settlements) {
        this.topics = topics;
        this.letters = letters;
        this.settlements = settlements;
    }

    public List<LetterTopicView> topics() {
        Map<String, Long> settled = settlements.counts();
        return topics.all().stream()
                .map(topic -> LetterTopicView.of(topic, settled.getOrDefault(topic.id(), 0L)))
                .toList();
    }

    LetterPage open(String name, long after, int limit) {
        LetterTopic topic = topics.require(name);
        List<LetterSummary> found = letters.read(topic, after + 1, limit + 1, settlements.offsets(topic)).stream()
                .map(letter -> LetterSummary.of(letter, null))
                .toList();
        return page(found, limit);
    }

    LetterPage settled(String name, long before, int limit) {
        LetterTopic topic = topics.require(name);
        List<Settlement> settled = settlements.before(topic, before, limit + 1);
        var read = letters.pick(topic, settled.stream().map(Settlement::offset).toList())
                .iterator();
        return page(
                settled.stream()
                        .map(each -> LetterSummary.of(read.next(), each))
                        .toList(),
                limit);
    }

    LetterView one(String name, long offset) {
        LetterTopic topic = topics.require(name);
        return LetterView.of(
                letters.require(topic, offset), settlements.find(topic, offset).orElse(null));
    }

    private static LetterPage page(List<LetterSummary> found, int limit) {
        return found.size() > limit
                ? new LetterPage(found.subList(0, limit), found.get(limit - 1).offset())
                : new LetterPage(found, null);
    }
}
