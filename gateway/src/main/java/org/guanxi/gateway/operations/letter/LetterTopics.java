package org.guanxi.gateway.operations.letter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.guanxi.gateway.operations.Broker;
import org.springframework.stereotype.Component;

/** The topics that hold dead letters. */
@Component
public class LetterTopics {

    private final Broker broker;

    LetterTopics(Broker broker) {
        this.broker = broker;
    }

    public List<LetterTopic> all() {
        return described(broker.answer(broker.admin().listTopics().names()).stream()
                .filter(LetterTopic::isOne)
                .toList());
    }

    public LetterTopic require(String name) {
        boolean known = LetterTopic.isOne(name)
                && broker.answer(broker.admin().listTopics().names()).contains(name);
        return (known ? described(List.of(name)) : List.<LetterTopic>of())
                .stream().findFirst().orElseThrow(DeadLetterNotFound::new);
    }

    private List<LetterTopic> described(Collection<String> names) {
        var topics = broker.answer(broker.admin().describeTopics(names).allTopicNames());
        var begins = offsets(names, OffsetSpec.earliest());
        var ends = offsets(names, OffsetSpec.latest());
        return topics.values().stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .flatMap(topic -> LetterTopic.of(
                        topic.name(),
                        topic.topicId().toString(),
                        begins.getOrDefault(topic.name(), 0L),
                        ends.getOrDefault(topic.name(), 0L)))
                .toList();
    }

    private Map<String, Long> offsets(Collection<String> names, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> wanted =
                names.stream().collect(Collectors.toMap(name -> new TopicPartition(name, 0), name -> which));
        Map<String, Long> offsets = new HashMap<>();
        broker.answer(broker.admin().listOffsets(wanted).all())
                .forEach((partition, found) -> offsets.put(partition.topic(), found.offset()));
        return offsets;
    }
}
